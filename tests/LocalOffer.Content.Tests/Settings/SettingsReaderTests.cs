using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class SettingsReaderTests
{
    private static readonly DateTimeOffset Clock = new(2026, 11, 22, 23, 30, 0, TimeSpan.Zero);

    private readonly DiagnosticBag _bag = new();
    private readonly Dictionary<string, string> _environment = [];

    private SiteSettings Read(string? json, params string[] commandLine) => Read(json, null, commandLine, []);

    private SiteSettings Read(string? json, string? output, string[] settings, string[] analyzers) => SettingsReader.Read(
        "/site",
        json is null ? null : Findings.File(json, "statiq.json"),
        new SettingsOverrides(Pairs(settings), Pairs(analyzers), output),
        new Surroundings(_environment, Clock),
        _bag);

    private static List<KeyValuePair<string, string>> Pairs(string[] given) => [.. given.Select(g => g.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], p[1]))];

    [Fact]
    public void Without_a_file_the_defaults_of_the_documentation_hold()
    {
        var settings = Read(null);

        Assert.Equal(("", true, "output", "providers", 50, 2), (settings.SiteTitle, settings.LinksUseHttps, settings.OutputPath, settings.ProvidersPath, settings.PageSize, settings.GatherHeadingsLevel));
        Assert.Equal(["input"], settings.InputPaths);
        Assert.True(settings is { GenerateSitemap: true, GenerateSearchIndex: true, MetaRefreshRedirects: true, NetlifyRedirects: false, IgnoreInvalidXrefs: false });
        Assert.Equal("", _bag.Short());
    }

    [Fact]
    public void Every_setting_of_the_file_is_read()
    {
        var settings = Read("""
            {
              // a comment
              "$schema": "./docs/statiq.schema.json",
              "SiteTitle": "Exampleshire", "sitedescription": "Help", "Host": "Offer.Example.gov.uk:8080", "LinksUseHttps": false,
              "InputPaths": ["input", "./more/"], "OutputPath": "public", "ExcludedPaths": "old", "ThemePaths": ["themes/ours"],
              "CurrentDateTime": "2026-10-01T23:59:00+01:00", "FailureLogLevel": "Warning",
              "Analyzers": ["All=Information", "LO1001=Warning", "VagueLinkText=Critical"],
              "GenerateSitemap": false, "GenerateSearchIndex": "false", "SearchStopWords": ["the"], "MetaRefreshRedirects": false,
              "NetlifyRedirects": true, "GatherHeadingsLevel": 3, "IgnoreInvalidXrefs": true,
              "LocalOffer": { "ProvidersPath": "schools", "FrameworkVersion": "2026.1", "PageSize": "40", "Brand": { "Brand": "#1D5A6C" }, },
            }
            """);

        Assert.Equal("", _bag.Short());
        Assert.Equal(("Exampleshire", "Help", "offer.example.gov.uk:8080", false), (settings.SiteTitle, settings.SiteDescription, settings.Host, settings.LinksUseHttps));
        Assert.Equal(["input", "more"], settings.InputPaths);
        Assert.Equal(("public", "schools", "2026.1", 40, 3), (settings.OutputPath, settings.ProvidersPath, settings.FrameworkVersion, settings.PageSize, settings.GatherHeadingsLevel));
        Assert.Equal("old themes/ours the", string.Join(' ', [.. settings.ExcludedPaths, .. settings.ThemePaths, .. settings.SearchStopWords]));
        Assert.Equal((new DateOnly(2026, 10, 1), "CurrentDateTime", Severity.Warning), (settings.Today, settings.TodaySource, settings.FailureLevel));
        Assert.True(settings is { GenerateSitemap: false, GenerateSearchIndex: false, MetaRefreshRedirects: false, NetlifyRedirects: true, IgnoreInvalidXrefs: true });
        Assert.Equal("#1d5a6c", settings.Brand["Brand"]);
        Assert.Equal((Severity.Information, Severity.Warning, Severity.Error),
            (settings.Levels.Of(Codes.EmptyFile), settings.Levels.Of(Codes.NotUtf8), settings.Levels.Of(Codes.VagueLinkText)));
        Assert.Equal("statiq.json:10:115", settings.WhereIs("LocalOffer:Brand:Brand").ToString());
    }

    [Fact]
    public void The_environment_wins_over_the_file_and_the_command_line_over_both()
    {
        _environment["SiteTitle"] = "From the environment";
        _environment["LocalOffer__PageSize"] = "20";
        _environment["HOST"] = "my-laptop";

        var settings = Read("""{"SiteTitle": "a", "LocalOffer": {"PageSize": 10}, "Host": "b.example.org"}""", "localoffer:pagesize=30", "InputPaths=input, more", "GenerateSitemap=false");

        Assert.Equal(("From the environment", 30, "b.example.org", false), (settings.SiteTitle, settings.PageSize, settings.Host, settings.GenerateSitemap));
        Assert.Equal(["input", "more"], settings.InputPaths);
        Assert.Equal("", _bag.Short());
    }

    [Fact]
    public void Levels_of_the_command_line_win_over_those_of_the_file()
    {
        var settings = Read("""{"Analyzers": {"LO1001": "None", "VagueLinkText": "None"}}""", null, [], ["LO1001=Error"]);

        Assert.Equal((Severity.Error, Severity.None), (settings.Levels.Of(Codes.NotUtf8), settings.Levels.Of(Codes.VagueLinkText)));
    }

    [Theory]
    [InlineData(null, null, "2026-11-22 the clock")]
    [InlineData(null, "1790812800", "2026-10-01 SOURCE_DATE_EPOCH")]
    [InlineData("2026-09-01", "1790812800", "2026-09-01 CurrentDateTime")]
    public void Today_comes_from_the_setting_then_the_epoch_then_the_clock(string? setting, string? epoch, string expected)
    {
        if (epoch is not null)
        {
            _environment["SOURCE_DATE_EPOCH"] = epoch;
        }

        var settings = Read(null, setting is null ? [] : ["CurrentDateTime=" + setting]);

        Assert.Equal(expected, $"{PlainDate.Iso(settings.Today)} {settings.TodaySource}");
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("-1")]
    [InlineData("999999999999999")]
    public void An_epoch_that_is_no_time_is_reported_and_the_clock_holds(string epoch)
    {
        _environment["SOURCE_DATE_EPOCH"] = epoch;

        Assert.Equal("the clock", Read(null).TodaySource);
        Assert.Equal("LO7002 0:0", _bag.Short());
    }

    [Theory]
    [InlineData("{\n \"SiteTitel\": \"x\"}", "LO7001 2:2", "Did you mean \"SiteTitle\"?")]
    [InlineData("{\"PageSize\": 5}", "LO7001 1:2", "Did you mean \"LocalOffer:PageSize\"?")]
    [InlineData("{\"LocalOffer\": {\"PageSice\": 5}}", "LO7001 1:17", "Did you mean \"PageSize\"?")]
    [InlineData("{\"LocalOffer\": {\"Colours\": 5}}", "LO7001 1:17", "ProvidersPath, FrameworkVersion, PageSize, Hosts, ServersPath, SaveOnDevice, Download, Booklets, CoordinatorPages, SignpostingData, Compress and Brand")]
    [InlineData("{\"LocalOffer\": {\"Title\": 5}}", "LO7001 1:17", "LocalOffer knows")]
    [InlineData("{\"LocalOffer\": 5}", "LO7002 1:16", "group")]
    [InlineData("[]", "LO7002 1:1", "keys with values")]
    [InlineData("{\"SiteTitle\": [\"x\"]}", "LO7002 1:15", "must be one value")]
    [InlineData("{\"SiteTitle\": \"a\", \"sitetitle\": \"b\"}", "LO1006 1:20", "capitals")]
    [InlineData("{\"SiteTitle\": \"a\",\n\"SiteTitle\": \"b\"}", "LO1006 2:1", "line 1")]
    [InlineData("{\"LinksUseHttps\": \"yes\"}", "LO7002 1:19", "true or false")]
    [InlineData("{\"Host\": \"https://example.org/x\"}", "LO7002 1:10", "without https://")]
    [InlineData("{\"InputPaths\": [\"input\", 5, {}]}", "LO7002 1:29", "list of texts")]
    [InlineData("{\"InputPaths\": {}}", "LO7002 1:16", "list of texts")]
    [InlineData("{\"InputPaths\": [\"../x\", \"/etc\", \".\", \"C:\\\\x\", \"~/x\", \"a/../../b\"]}",
        "LO7005 1:17 LO7005 1:25 LO7005 1:33 LO7005 1:38 LO7005 1:47 LO7005 1:54", "inside the site's own")]
    [InlineData("{\"OutputPath\": \"../../home\"}", "LO7005 1:16", "inside the site's own")]
    [InlineData("{\"ThemePaths\": \"..\\\\x\"}", "LO7005 1:16", "inside the site's own")]
    [InlineData("{\"LocalOffer\": {\"ProvidersPath\": \"..\"}}", "LO7005 1:34", "inside the site's own")]
    [InlineData("{\"CurrentDateTime\": \"01/10/2026\"}", "LO7002 1:21", "2026-10-01")]
    [InlineData("{\"FailureLogLevel\": \"None\"}", "LO7002 1:21", "errors always stop a build")]
    [InlineData("{\"FailureLogLevel\": \"Loud\"}", "LO7002 1:21", "Information, Warning or Error")]
    [InlineData("{\"GatherHeadingsLevel\": 7}", "LO7002 1:25", "from 1 to 6")]
    [InlineData("{\"LocalOffer\": {\"PageSize\": 9.5}}", "LO7002 1:29", "from 10 to 200")]
    [InlineData("{\"LocalOffer\": {\"Brand\": {\"Accent\": \"red\"}}}", "LO7002 1:37", "six digits")]
    [InlineData("{\"LocalOffer\": {\"Brand\": {\"Acent\": \"#fff000\"}}}", "LO7001 1:27", "Did you mean \"Accent\"?")]
    [InlineData("{\"Analyzers\": [\"VagueLinkTest=Error\"]}", "LO7006 1:16", "Did you mean \"VagueLinkText\"?")]
    [InlineData("{\"Analyzers\": [\"LO1001=Loud\"]}", "LO7002 1:16", "None, Information, Warning and Error")]
    [InlineData("{\"Analyzers\": {\"LO9999\": \"Error\"}}", "LO7006 1:16", "localoffer codes")]
    [InlineData("{\"Analyzers\": [\"ValidateAbsoluteLinks=None\"]}", "LO7003 1:16", "work offline")]
    public void Mistakes_are_named_at_their_place(string json, string places, string words)
    {
        Read(json);

        Assert.Equal(places, _bag.Short());
        Assert.Contains(words, _bag.Messages(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MirrorResources", "themes ship every file")]
    [InlineData("ValidateLinksAsError", "BrokenLink=Warning")]
    [InlineData("linkhideextensions", "every link is relative")]
    [InlineData("GitHubToken", "host or CI")]
    [InlineData("NetlifySiteId", "host or CI")]
    [InlineData("FeedItemTitle", "no feeds")]
    [InlineData("ArchivePageSize", "from the services")]
    public void Other_settings_of_statiq_are_explained_in_one_line_of_information(string key, string words)
    {
        Read($$"""{"{{key}}": true}""");

        var finding = Assert.Single(_bag.Read(SeverityLevels.Default));
        Assert.Equal(("LO7003", Severity.Information), (finding.Code.Id, finding.Severity));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_on_the_command_line_say_what_was_given()
    {
        Read(null, null, ["PageSize=5", "LocalOffer:PageSize=5", "Titel=x"], ["NoSuch=Error", "LO1001=Loud"]);

        Assert.Equal("LO7001 0:0 LO7001 0:0 LO7002 0:0 LO7002 0:0 LO7006 0:0", _bag.Short());
        Assert.Contains("(given by -s LocalOffer:PageSize=5)", _bag.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_command_line_may_write_outside_the_site()
    {
        Assert.Equal("../elsewhere", Read("""{"OutputPath": "public"}""", "OutputPath=../elsewhere").OutputPath);
        Assert.Equal("/tmp/x", Read("""{"OutputPath": "public"}""", "/tmp/x", [], []).OutputPath);
        Assert.Equal("", _bag.Short());
    }

    [Fact]
    public void Statiqs_other_settings_files_are_named_and_a_link_out_of_the_site_is_not_followed()
    {
        var root = Directory.CreateTempSubdirectory("lo-settings-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(root, "settings.yml"), "a: 1");
            Directory.CreateDirectory(Path.Combine(root, "site"));
            File.WriteAllText(Path.Combine(root, "statiq.json"), """{"SiteTitle": "secret"}""");
            File.WriteAllText(Path.Combine(root, "site", "statiq.yaml"), "a: 1");
            File.CreateSymbolicLink(Path.Combine(root, "site", "statiq.json"), "../statiq.json");

            Assert.Equal("", SettingsReader.Read(Path.Combine(root, "site"), SettingsOverrides.None, _bag).SiteTitle);
            Assert.Equal("secret", SettingsReader.Read(root, SettingsOverrides.None, _bag).SiteTitle);
            Assert.Equal("settings.yml LO7004,statiq.json LO1021,statiq.yaml LO7004",
                string.Join(',', _bag.Read(SeverityLevels.Default).Select(d => $"{d.Where.File} {d.Code}")));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
