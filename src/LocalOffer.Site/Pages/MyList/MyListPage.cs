namespace LocalOffer.Site;

/// <summary>What a reader has put on a list: drawn by the page's script from what the browser keeps or the page's address says.</summary>
public sealed record MyListPage : SitePage
{
    /// <summary>Full address of the site, for links that are shared and codes that are printed; null when the host is not known.</summary>
    public required Href? Site { get; init; }

    /// <summary>Where answers are compared; null when the site has no such page.</summary>
    public required Href? Compare { get; init; }

    /// <summary>Where to find what could be kept.</summary>
    public required IReadOnlyList<LinkView> Links { get; init; }

    /// <summary>What the site keeps on the device, in full.</summary>
    public required LinkView Privacy { get; init; }
}
