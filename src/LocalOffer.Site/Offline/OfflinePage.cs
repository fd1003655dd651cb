namespace LocalOffer.Site;

/// <summary>How to read the site with no internet.</summary>
public sealed record OfflinePage : SitePage
{
    /// <summary>True in a copy on a memory stick: it needs no internet, and can save nothing.</summary>
    public required bool IsCopy { get; init; }

    /// <summary>The day the copy was made; null on the internet, where the page should not change every day.</summary>
    public required DayView? Made { get; init; }

    /// <summary>Where the newest words are, for a copy; null when the host is not known.</summary>
    public required LinkView? Newest { get; init; }

    /// <summary>True when pages can be saved on the device from here.</summary>
    public required bool CanSave { get; init; }

    /// <summary>The whole site in one file, or null.</summary>
    public required LinkView? Download { get; init; }

    /// <summary>Each strand on one page, with its size as a note; may be empty.</summary>
    public required IReadOnlyList<LinkView> Booklets { get; init; }

    /// <summary>What the site keeps on the device, in full.</summary>
    public required LinkView Privacy { get; init; }
}
