namespace LocalOffer.Content;

/// <summary>
/// Settings that Statiq has, or once had, and this tool does not use, each with what does its work here. They are explained
/// rather than refused, so that an old <c>statiq.json</c> goes on working.
/// </summary>
public static class StatiqKeys
{
    private const string ThemesShip = "themes ship every file they need";
    private const string RelativeLinks = "every link is relative and names its file, so that the site works anywhere, also from a memory stick";
    private const string NoCache = "every build is a whole one and keeps nothing between runs";
    private const string NoArchives = "lists are made from the services themselves";
    private const string NoFeeds = "the site has no feeds";
    private const string NoDeploy = "publishing the output folder is left to your host or CI";
    private const string SearchIsFixed = "the search index has one form and one place";
    private const string OnPages = "it belongs on a page, not in the settings";

    /// <summary>Why a key has no effect, by key, sorted.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["AdditionalInputFiles"] = "InputPaths names every folder that is read",
        ["AdditionalSearchResultFields"] = SearchIsFixed,
        ["AdditionalSearchableFields"] = SearchIsFixed,
        ["ApplyDirectoryMetadata"] = "what holds for many services is inherited from the strand and the area",
        ["Author"] = "each page names who is responsible for it",
        ["CachePath"] = NoCache,
        ["CleanMode"] = "files that are no longer made are removed after each build, and only those an earlier build has made",
        ["CleanOutputPath"] = "files that are no longer made are removed after each build, and only those an earlier build has made",
        ["ContentType"] = OnPages,
        ["Copyright"] = "the footer comes from the area document and the theme",
        ["DateTimeDisplayCulture"] = "dates are written in British English",
        ["DateTimeInputCulture"] = "dates are written as 2026-10-01",
        ["Description"] = OnPages + "; the site's is SiteDescription",
        ["DestinationExtension"] = "addresses come from ids and file names",
        ["DestinationFileName"] = "addresses come from ids and file names",
        ["DestinationPath"] = "addresses come from ids and file names",
        ["DirectoryMetadataFiles"] = "what holds for many services is inherited from the strand and the area",
        ["DisableCache"] = NoCache,
        ["Enumerate"] = NoArchives,
        ["Excluded"] = OnPages,
        ["FrontMatterRegexes"] = "the heading block of a page stands between lines of ---",
        ["HighlightCode"] = "pages of a Local Offer hold no program code",
        ["Image"] = "pages load nothing from other sites, so there is no preview image",
        ["IncludeInSitemap"] = "every published page is in the sitemap",
        ["IndexFileName"] = RelativeLinks,
        ["InputFiles"] = "all files under InputPaths are read but those whose names begin with _ or .",
        ["Layout"] = "each kind of page has one layout in the theme",
        ["LinkHiddenPageTrailingSlash"] = RelativeLinks,
        ["LinkHideExtensions"] = RelativeLinks,
        ["LinkHideIndexPages"] = RelativeLinks,
        ["LinkLowercase"] = "addresses are lower case already",
        ["LinkRoot"] = RelativeLinks,
        ["MakeLinksAbsolute"] = RelativeLinks,
        ["MakeLinksRootRelative"] = RelativeLinks,
        ["MinimumStatiqFrameworkVersion"] = "this is not Statiq; LocalOffer:FrameworkVersion says what the content was written for",
        ["MinimumStatiqWebVersion"] = "this is not Statiq; LocalOffer:FrameworkVersion says what the content was written for",
        ["MirrorResources"] = ThemesShip,
        ["OptimizeContentFileNames"] = "file names are ids and are checked, not changed",
        ["OptimizeDataFileNames"] = "file names are ids and are checked, not changed",
        ["OptimizeFileNames"] = "file names are ids and are checked, not changed",
        ["Order"] = OnPages,
        ["PageFileExtensions"] = RelativeLinks,
        ["ProcessSidecarFiles"] = "everything about a service stands in its own file",
        ["Published"] = OnPages,
        ["RedirectFrom"] = OnPages,
        ["RemoveScriptExtension"] = "no scripts are run in a build",
        ["ResetCache"] = NoCache,
        ["Script"] = "no scripts are run in a build",
        ["SearchIndexPath"] = SearchIsFixed,
        ["SearchResultsPath"] = SearchIsFixed,
        ["SearchScriptPath"] = SearchIsFixed,
        ["SearchStemming"] = "the search forgives spelling instead of cutting word endings",
        ["SearchStopWordsFilePath"] = "write the words into SearchStopWords",
        ["ServerContentTypes"] = "preview knows every kind of file a site may hold",
        ["ServerCustomHeaders"] = "preview sends the same headers as the published site",
        ["ShouldOutput"] = OnPages,
        ["TempPath"] = NoCache,
        ["Title"] = OnPages + "; the site's is SiteTitle",
        ["Updated"] = OnPages,
        ["UseCache"] = NoCache,
        ["UseStringContentFiles"] = "Statiq itself has dropped it",
        ["ValidateAbsoluteLinks"] = "links to other sites are not followed in a build, because it must work offline",
        ["ValidateLinksAsError"] = "a broken link is an error already; change it with \"Analyzers\": [\"BrokenLink=Warning\"]",
        ["ValidateRelativeLinks"] = "links inside the site are always checked; change the level with \"Analyzers\": [\"BrokenLink=Warning\"]",
        ["WatchPaths"] = "preview watches every folder it reads",
        ["Xref"] = OnPages,
        ["ZipSearchIndexFile"] = SearchIsFixed,
        ["ZipSearchResultsFile"] = SearchIsFixed,
    };

    /// <summary>The same for families of keys, by what they begin with.</summary>
    public static IReadOnlyDictionary<string, string> ReasonsByStart { get; } = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Archive"] = NoArchives,
        ["AzureAppService"] = NoDeploy,
        ["AzureSearch"] = NoDeploy,
        ["Feed"] = NoFeeds,
        ["GitHub"] = NoDeploy,
        ["Netlify"] = NoDeploy,
    };

    /// <summary>Why a key has no effect, or null when Statiq has no such key.</summary>
    public static string? Reason(string key)
    {
        if (Reasons.TryGetValue(key, out var reason))
        {
            return reason;
        }

        return ReasonsByStart.Where(r => key.StartsWith(r.Key, StringComparison.OrdinalIgnoreCase)).Select(r => r.Value).FirstOrDefault();
    }
}
