namespace LocalOffer.Site;

/// <summary>The model of any page: its place, and all that stands around what it has to say.</summary>
public abstract record SitePage : IPageModel
{
    /// <inheritdoc/>
    public required PageContext Page { get; init; }

    /// <summary>Head, header, help strip and footer.</summary>
    public required PageFrame Frame { get; init; }
}
