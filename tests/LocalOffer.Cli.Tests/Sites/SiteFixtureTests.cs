using System.Text;
using AngleSharp.Html.Parser;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli.Tests;

/// <summary>Runs every <c>tests/sites/*.site.txt</c> down the whole road, on a real folder.</summary>
public sealed class SiteFixtureTests : IDisposable
{
    // What a whole offer needs and a fixture of ten lines does not have.
    private static readonly HashSet<string> LeftOutUnlessNamed = new(StringComparer.Ordinal) { "LO2401", Codes.AreaMissing.Id, Codes.StrandMissing.Id };

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("localoffer-site-");

    public static TheoryData<string> Fixtures() => [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests/sites"), "*.site.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void The_site_gives_exactly_the_findings_and_pages_it_says(string name)
    {
        var fixture = SiteFixture.Read(Path.Combine(Path.Combine(Repository.Root, "tests/sites"), name));
        foreach (var (path, text) in fixture.Files)
        {
            var file = Path.Combine(_root.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        Directory.CreateDirectory(Path.Combine(_root.FullName, "input"));
        Directory.CreateDirectory(Path.Combine(_root.FullName, "providers"));
        var diagnostics = new DiagnosticBag();
        var clock = new StageClock(new BuildProgress(), CancellationToken.None);
        var site = Build.Read(_root.FullName, Overrides(fixture.Options), clock, diagnostics);
        Build.Audit(site, clock, diagnostics);

        Assert.Equal(fixture.Diagnostics.Select(Place), Findings(fixture, diagnostics.Read(site.Settings.Levels)).Select(Place));
        foreach (var (expected, found) in fixture.Diagnostics.Zip(Findings(fixture, diagnostics.Read(site.Settings.Levels))))
        {
            Assert.Contains(Words(expected), found, StringComparison.Ordinal);
        }

        foreach (var (path, lines) in fixture.Pages)
        {
            AssertInOrder(MainText(site, path), lines);
        }

        Assert.All(fixture.AbsentPages, path => Assert.Null(site.Plan.Find(path)));
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static SettingsOverrides Overrides(IReadOnlyList<string> options)
    {
        var settings = new List<KeyValuePair<string, string>> { new("CurrentDateTime", "2026-11-22") };
        var analyzers = new List<KeyValuePair<string, string>>();
        for (var i = 0; i + 1 < options.Count; i += 2)
        {
            var parts = options[i + 1].Split('=', 2);
            (options[i] == "-s" ? settings : analyzers).Add(new(parts[0], parts[1]));
        }

        return new SettingsOverrides(settings, analyzers);
    }

    private static List<string> Findings(SiteFixture fixture, IReadOnlyList<Diagnostic> found) =>
        [.. found
            .Where(d => !LeftOutUnlessNamed.Contains(d.Code.Id) || fixture.Diagnostics.Any(e => e.StartsWith(d.Code.Id, StringComparison.Ordinal)))
            .Select(d => $"{d.Code.Id} {d.Where} {d.Message} {d.Hint}")];

    // "LO3101 file:3:11 words" → "LO3101 file:3:11"
    private static string Place(string line) => string.Join(' ', line.Split(' ').Take(2));

    private static string Words(string line) => string.Join(' ', line.Split(' ').Skip(2));

    private static string MainText(CheckedSite site, string path)
    {
        var file = site.Plan.Find(path);
        Assert.True(file is not null, $"There is no page {path}.");
        var main = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content().Span)).QuerySelector("main");
        return string.Join(' ', main!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void AssertInOrder(string text, IReadOnlyList<string> lines)
    {
        var from = 0;
        foreach (var line in lines)
        {
            var at = text.IndexOf(line, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"\"{line}\" is not there, or not in this order, in:\n{text}");
            from = at + line.Length;
        }
    }
}
