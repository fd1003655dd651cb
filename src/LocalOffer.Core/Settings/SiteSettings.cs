namespace LocalOffer.Core;

/// <summary>
/// What <c>statiq.json</c>, the environment and the command line say. Keys without a section have Statiq's names and
/// meanings; our own stand under <c>LocalOffer</c> (<c>docs/settings.md</c>).
/// </summary>
public sealed record SiteSettings
{
    /// <summary>Absolute path of the site's root folder.</summary>
    public required string Root { get; init; }

    /// <summary><c>SiteTitle</c>: name of the site; the area's <c>offer-name</c> when empty.</summary>
    public string SiteTitle { get; init; } = "";

    /// <summary><c>SiteDescription</c>.</summary>
    public string SiteDescription { get; init; } = "";

    /// <summary><c>Host</c>: used where an address must be absolute (sitemap, canonical links); empty when not known.</summary>
    public string Host { get; init; } = "";

    /// <summary><c>LinksUseHttps</c>.</summary>
    public bool LinksUseHttps { get; init; } = true;

    /// <summary><c>InputPaths</c>, relative to the root: where pages, strands and lists are.</summary>
    public IReadOnlyList<string> InputPaths { get; init; } = ["input"];

    /// <summary><c>LocalOffer:ProvidersPath</c>, relative to the root.</summary>
    public string ProvidersPath { get; init; } = "providers";

    /// <summary><c>ThemePaths</c>, relative to the root; the first wins, the embedded default theme is always last.</summary>
    public IReadOnlyList<string> ThemePaths { get; init; } = [];

    /// <summary><c>OutputPath</c>, relative to the root.</summary>
    public string OutputPath { get; init; } = "output";

    /// <summary><c>ExcludedPaths</c>: paths under the input and provider folders that are not read.</summary>
    public IReadOnlyList<string> ExcludedPaths { get; init; } = [];

    /// <summary>Today: <c>CurrentDateTime</c>, else <c>SOURCE_DATE_EPOCH</c>, else the clock.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Which of the three <see cref="Today"/> came from, in words for the closing summary.</summary>
    public string TodaySource { get; init; } = "the clock";

    /// <summary><c>FailureLogLevel</c>: the level from which a finding fails the build.</summary>
    public Severity FailureLevel { get; init; } = Severity.Error;

    /// <summary><c>Analyzers</c> and <c>-a</c>.</summary>
    public SeverityLevels Levels { get; init; } = SeverityLevels.Default;

    /// <summary><c>GenerateSitemap</c>.</summary>
    public bool GenerateSitemap { get; init; } = true;

    /// <summary><c>GenerateSearchIndex</c>.</summary>
    public bool GenerateSearchIndex { get; init; } = true;

    /// <summary><c>SearchStopWords</c>: words the search leaves out.</summary>
    public IReadOnlyList<string> SearchStopWords { get; init; } = [];

    /// <summary><c>MetaRefreshRedirects</c>.</summary>
    public bool MetaRefreshRedirects { get; init; } = true;

    /// <summary><c>NetlifyRedirects</c>.</summary>
    public bool NetlifyRedirects { get; init; }

    /// <summary><c>GatherHeadingsLevel</c>: deepest heading in a page's list of contents.</summary>
    public int GatherHeadingsLevel { get; init; } = 2;

    /// <summary><c>IgnoreInvalidXrefs</c>: a broken <c>xref:</c> is only a warning.</summary>
    public bool IgnoreInvalidXrefs { get; init; }

    /// <summary><c>LocalOffer:FrameworkVersion</c>: the framework version the content was written for, or empty.</summary>
    public string FrameworkVersion { get; init; } = "";

    /// <summary><c>LocalOffer:PageSize</c>: services on one list page, 10 to 200.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary><c>LocalOffer:Hosts</c>: names of <see cref="Core.Hosts"/> that files are written for.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = Core.Hosts.InTheSite;

    /// <summary><c>LocalOffer:ServersPath</c>, relative to the root: where the files of web servers go, which are not part of the site.</summary>
    public string ServersPath { get; init; } = "servers";

    /// <summary><c>LocalOffer:SaveOnDevice</c>: readers can save pages on their own device; a service worker and packs of pages are written.</summary>
    public bool SaveOnDevice { get; init; } = true;

    /// <summary><c>LocalOffer:Download</c>: the whole site as a ZIP.</summary>
    public bool Download { get; init; } = true;

    /// <summary><c>LocalOffer:Booklets</c>: each strand as one page for printing.</summary>
    public bool Booklets { get; init; } = true;

    /// <summary><c>LocalOffer:CoordinatorPages</c>: pages for those who assess, plan and signpost.</summary>
    public bool CoordinatorPages { get; init; } = true;

    /// <summary><c>LocalOffer:SignpostingData</c>: what is published of each service also as files for other programs.</summary>
    public bool SignpostingData { get; init; } = true;

    /// <summary>True when there is any way to take the site away, and so a page about them.</summary>
    public bool HasOfflinePage => SaveOnDevice || Download || Booklets;

    /// <summary><c>LocalOffer:Compress</c>: each text file also as <c>.br</c> and <c>.gz</c>.</summary>
    public bool Compress { get; init; }

    /// <summary><c>LocalOffer:Brand</c>: colours by name (<c>Brand</c>, <c>BrandDark</c>, <c>Accent</c>), <c>#rrggbb</c>.</summary>
    public IReadOnlyDictionary<string, string> Brand { get; init; } = new Dictionary<string, string>();

    /// <summary><c>LocalOffer:Brand:Logo</c>: path of a picture of the site that stands in place of the authority's name, or empty.</summary>
    public string Logo { get; init; } = "";

    /// <summary><c>LocalOffer:Brand:FontStack</c>: fonts, comma between, as in a style sheet; the theme's own when empty.</summary>
    public string FontStack { get; init; } = "";

    /// <summary>Where each key stands, for findings about settings.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Places { get; init; } = new Dictionary<string, SourceSpan>();

    /// <summary>Where a key stands, or <c>statiq.json</c> as a whole.</summary>
    public SourceSpan WhereIs(string key) => Places.TryGetValue(key, out var where) ? where : SourceSpan.OfFile("statiq.json");
}
