namespace LocalOffer.Site;

/// <summary>What stands around every page.</summary>
public sealed record PageFrame
{
    /// <summary>The heading, and what the page is called where it is linked to.</summary>
    public required string Heading { get; init; }

    /// <summary>The title in the browser's tab and in search results.</summary>
    public required string Title { get; init; }

    /// <summary>The title without the name of the site: what stands where the page is shared.</summary>
    public required string ShareTitle { get; init; }

    /// <summary>One sentence for search results and where the page is shared.</summary>
    public required string Description { get; init; }

    /// <summary>A picture for where the page is shared, as a full address; null when the site's host is not known.</summary>
    public required Href? ShareImage { get; init; }

    /// <summary>What the page is about, for search engines; null when the site's host is not known.</summary>
    public required SafeHtml? Data { get; init; }

    /// <summary>The page's full address, or null when the site's host is not known.</summary>
    public required Href? Canonical { get; init; }

    /// <summary>The feed of what has changed, or null when there is none.</summary>
    public required LinkView? Feed { get; init; }

    /// <summary>False for a page that search engines should not show.</summary>
    public bool IsForSearchEngines { get; init; } = true;

    /// <summary>What the page may load: the content security policy.</summary>
    public required string Policy { get; init; }

    /// <summary>The style sheet with the authority's colours, or null when it has none.</summary>
    public required Href? BrandCss { get; init; }

    /// <summary>The authority's logo, or null when it has none.</summary>
    public required LogoView? Logo { get; init; }

    /// <summary>What a phone needs to put the site on its home screen.</summary>
    public required Href Manifest { get; init; }

    /// <summary>True when the reader can save the page on the device.</summary>
    public required bool CanSave { get; init; }

    /// <summary>How to read the site with no internet, and what is saved; null when there is no way to.</summary>
    public required Href? Offline { get; init; }

    /// <summary>Name of the site.</summary>
    public required string SiteName { get; init; }

    /// <summary>Name of the council.</summary>
    public required string Authority { get; init; }

    /// <summary>The home page.</summary>
    public required Href Home { get; init; }

    /// <summary>The search, or null when the site has none.</summary>
    public required SearchLink? Search { get; init; }

    /// <summary>The reader's own list, or null when the site has none.</summary>
    public required ListLink? MyList { get; init; }

    /// <summary>What a list keeps of this page: its id in the search; null when there is nothing to keep.</summary>
    public string? Keep { get; init; }

    /// <summary>Style sheets that this page alone has, after the site's own.</summary>
    public IReadOnlyList<Href> Styles { get; init; } = [];

    /// <summary>Scripts that this page alone has, in the order they run; the site's own runs before them.</summary>
    public IReadOnlyList<Href> Scripts { get; init; } = [];

    /// <summary>The menu.</summary>
    public required IReadOnlyList<MenuItem> Menu { get; init; }

    /// <summary>The way from the home page to here; empty on the home page.</summary>
    public required IReadOnlyList<LinkView> Crumbs { get; init; }

    /// <summary>A person to talk to, urgent help, and what to do when something is wrong.</summary>
    public required HelpStrip Help { get; init; }

    /// <summary>Links at the foot of the page.</summary>
    public required IReadOnlyList<FooterColumn> Footer { get; init; }

    /// <summary>The last line, about the site itself.</summary>
    public required string Imprint { get; init; }
}

/// <summary>The way to the search.</summary>
/// <param name="Href">The page.</param>
/// <param name="IsHere">True on that page itself.</param>
public sealed record SearchLink(Href Href, bool IsHere);

/// <summary>The way to the reader's own list.</summary>
/// <param name="Href">The page.</param>
/// <param name="IsHere">True on that page itself.</param>
public sealed record ListLink(Href Href, bool IsHere);

/// <summary>A line of the menu.</summary>
/// <param name="Text">The words.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="IsHere">True on that page itself.</param>
/// <param name="IsAround">True on pages below it.</param>
public sealed record MenuItem(string Text, Href Href, bool IsHere, bool IsAround)
{
    /// <summary>What <c>aria-current</c> says, or null.</summary>
    public string? Current => IsHere ? "page" : IsAround ? "true" : null;
}

/// <summary>A column of the footer.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Links">Its links.</param>
public sealed record FooterColumn(string Title, IReadOnlyList<LinkView> Links);

/// <summary>The authority's logo in the header.</summary>
/// <param name="Src">The picture.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
public sealed record LogoView(Href Src, int Width, int Height);
