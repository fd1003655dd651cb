using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Every setting with an effect. <c>docs/settings.md</c> and <c>docs/statiq.schema.json</c> are made from this table.</summary>
public static class SettingsKeys
{
    /// <summary>What our own keys begin with.</summary>
    public const string OwnSection = "LocalOffer:";

    /// <summary>The settings in the order they are best read.</summary>
    public static IReadOnlyList<SettingKey> All { get; } =
    [
        new("SiteTitle", SettingType.Text, "", "\"Exampleshire Local Offer\"", "Name of the site. Without it, the name of the offer in `area.yaml`."),
        new("SiteDescription", SettingType.Text, "", "\"Help for children and young people with SEND\"", "One sentence about the site, for search engines."),
        new("Host", SettingType.Host, "", "\"localoffer.example.gov.uk\"",
            "Where the site will be published, without `https://`. Used where an address must be complete: the sitemap and links on printed pages."),
        new("LinksUseHttps", SettingType.Bool, "true", "true", "Whether complete addresses begin with `https://`. (Statiq's own default is false.)"),
        new("InputPaths", SettingType.Folders, "[\"input\"]", "[\"input\"]", "Folders with the words of the site."),
        new("OutputPath", SettingType.Folder, "\"output\"", "\"output\"", "Folder the site is written to. `--output` wins over it and may lie outside the site."),
        new("ExcludedPaths", SettingType.Folders, "[]", "[\"archive\"]", "Files and folders inside the input and provider folders that are not read."),
        new("ThemePaths", SettingType.Folders, "[]", "[\"themes/ours\"]", "Folders of themes. The first that has a file wins; the theme inside the tool comes last."),
        new("CurrentDateTime", SettingType.Date, "", "\"2026-10-01\"",
            "The day the build takes for today. Without it the environment variable `SOURCE_DATE_EPOCH`, and without that the clock. For tests and repeatable builds; leave it out of a live site."),
        new("FailureLogLevel", SettingType.Level, "\"Error\"", "\"Warning\"",
            "From which level on a finding fails the build: Information, Warning or Error. Critical is Error; Trace and Debug are Information."),
        new("Analyzers", SettingType.Levels, "[]", "[\"VagueLinkText=Error\", \"LO6009=Information\"]",
            "Levels of findings, by code or name: None, Information, Warning or Error. `All=…` sets every one; single ones win over it. `-a` on the command line wins over these."),
        new("GenerateSitemap", SettingType.Bool, "true", "true", "Whether `sitemap.xml` is written."),
        new("GenerateSearchIndex", SettingType.Bool, "true", "true", "Whether the search index is written. (Statiq's own default is false.)"),
        new("SearchStopWords", SettingType.Texts, "[]", "[\"the\", \"and\"]", "Words the search leaves out, besides its own."),
        new("MetaRefreshRedirects", SettingType.Bool, "true", "true", "Whether a small page is written at each old address that leads on to the new one."),
        new("NetlifyRedirects", SettingType.Bool, "false", "false", "Whether old addresses are written to a `_redirects` file, for hosts that read it."),
        new("GatherHeadingsLevel", SettingType.Number, "2", "3", "Deepest heading in a page's list of contents.") { Min = 1, Max = 6 },
        new("IgnoreInvalidXrefs", SettingType.Bool, "false", "false", "Whether an `xref:` that leads nowhere is only a warning."),
        new("LocalOffer:ProvidersPath", SettingType.Folder, "\"providers\"", "\"providers\"", "Folder with one folder for each provider."),
        new("LocalOffer:FrameworkVersion", SettingType.Text, "", "\"2026.1\"", "Version of the framework the content was written for."),
        new("LocalOffer:PageSize", SettingType.Number, "50", "50", "Services on one list page.") { Min = 10, Max = 200 },
        new("LocalOffer:Hosts", SettingType.Texts, "[\"netlify\", \"azure\", \"iis\"]", "[\"nginx\"]",
            "Hosts and web servers a build writes a file for, with the security headers and the page for lost readers. `netlify` (also for Cloudflare), `azure` and `iis` lie in the site, where their host looks for them and others pass over them; `nginx` and `caddy` lie in ServersPath. `[]` for none.")
        {
            Choices = Hosts.All,
        },
        new("LocalOffer:ServersPath", SettingType.Folder, "\"servers\"", "\"servers\"", "Folder for the files of `nginx` and `caddy`. It is not part of the site, so that it is not published by mistake."),
        new("LocalOffer:SaveOnDevice", SettingType.Bool, "true", "false",
            "Whether readers can save pages on their own device and read them with no internet. Nothing is stored before a reader asks. It needs `https`."),
        new("LocalOffer:Download", SettingType.Bool, "true", "false", "Whether the whole site is also written as a ZIP, for memory sticks: `download/local-offer.zip`."),
        new("LocalOffer:Booklets", SettingType.Bool, "true", "false", "Whether each strand is also written as a booklet, one page to save or print: `booklets/health.html`."),
        new("LocalOffer:CoordinatorPages", SettingType.Bool, "true", "false",
            "Whether the site has pages for coordinators and other professionals: signposting, stages and tasks, dates of the 20 weeks, key working, forms."),
        new("LocalOffer:SignpostingData", SettingType.Bool, "true", "false",
            "Whether what is published of each service is also written as open data, for other programs: `data/signposting.json`, `.ndjson` and `.csv`, with a schema and a page that explains them. The pages for coordinators do not need it."),
        new("LocalOffer:Compress", SettingType.Bool, "false", "true",
            "Whether each text file is also written as `.br` and `.gz`, for web servers that send those as they are. `build --compress` does it for one build."),
        new("LocalOffer:Brand:Brand", SettingType.Colour, "", "\"#1d5a6c\"", "Main colour: header and buttons."),
        new("LocalOffer:Brand:BrandDark", SettingType.Colour, "", "\"#123c48\"", "Darker form of the main colour: pressed buttons, links under the pointer."),
        new("LocalOffer:Brand:Accent", SettingType.Colour, "", "\"#b14d00\"", "Second colour: bars and marks."),
        new("LocalOffer:Brand:Button", SettingType.Colour, "", "\"#0b6150\"", "Colour of the main buttons."),
        new("LocalOffer:Brand:Link", SettingType.Colour, "", "\"#0b4f6c\"", "Colour of links on a light page."),
        new("LocalOffer:Brand:LinkHover", SettingType.Colour, "", "\"#062c3d\"", "Colour of a link under the pointer, on a light page."),
        new("LocalOffer:Brand:LinkVisited", SettingType.Colour, "", "\"#5a2d82\"", "Colour of links that have been followed, on a light page."),
        new("LocalOffer:Brand:Logo", SettingType.Text, "", "\"brand/logo.svg\"",
            "A picture under `input/` (SVG or PNG) that stands in the header in place of the council's name. It is seen on the darker form of the main colour."),
        new("LocalOffer:Brand:FontStack", SettingType.Text, "", "\"Verdana, 'Trebuchet MS', sans-serif\"",
            "Fonts the site asks for, the first that a device has wins. The last must be `sans-serif`, `serif` or `system-ui`. No font is ever loaded from another site."),
    ];

    /// <summary>The setting of this name, however its capitals are written, or null.</summary>
    public static SettingKey? Find(string name) => All.FirstOrDefault(k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for a section of settings, such as <c>LocalOffer:Brand</c>.</summary>
    internal static bool IsSection(string name) => All.Any(k => k.Name.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
}
