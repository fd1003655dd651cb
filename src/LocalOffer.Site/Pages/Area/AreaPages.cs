namespace LocalOffer.Site;

/// <summary>The hub of the area's own pages.</summary>
public sealed record AreaHubPage : SitePage
{
    /// <summary>What families can expect, or null.</summary>
    public required SafeHtml? Vision { get; init; }

    /// <summary>The pages.</summary>
    public required IReadOnlyList<LinkView> Sections { get; init; }

    /// <summary>What has changed on the site, or null.</summary>
    public required LinkView? Changes { get; init; }

    /// <summary>The facts of the site as files, or null when there are none.</summary>
    public required LinkView? OpenData { get; init; }

    /// <summary>Pages of the authority's own words.</summary>
    public required IReadOnlyList<LinkView> Pages { get; init; }
}

/// <summary>A section of the area: about, talk to someone, accessibility, comments and so on.</summary>
public sealed record AreaSectionPage : SitePage
{
    /// <summary>A sentence under the heading, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>How old the page is, or null.</summary>
    public required FreshView? Fresh { get; init; }

    /// <summary>What is missing, or null.</summary>
    public required MissingPanel? Missing { get; init; }

    /// <summary>Links to the parts of the page; empty when there are few.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    /// <summary>Fields that need no heading of their own.</summary>
    public required IReadOnlyList<SectionPiece> Pieces { get; init; }

    /// <summary>The other fields, each a part; then reviews, consultations or comments that belong here, newest first.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }

    /// <summary>The other sections.</summary>
    public required IReadOnlyList<LinkView> Others { get; init; }
}
