namespace LocalOffer.Site;

/// <summary>The first thing people see who open a copy of the site: <c>START-HERE.html</c>, beside the folder with the site itself.</summary>
public sealed record StartHerePage : IPageModel
{
    /// <inheritdoc/>
    public required PageContext Page { get; init; }

    /// <summary>The content security policy.</summary>
    public required string Policy { get; init; }

    /// <summary>Name of the site.</summary>
    public required string SiteName { get; init; }

    /// <summary>Name of the council.</summary>
    public required string Authority { get; init; }

    /// <summary>The day the copy was made.</summary>
    public required DayView Made { get; init; }

    /// <summary>The home page of the copy.</summary>
    public required LinkView Home { get; init; }

    /// <summary>Where the newest words are; null when the host is not known.</summary>
    public required LinkView? Newest { get; init; }

    /// <summary>A person to ring, or null.</summary>
    public required DrawnPhone? Phone { get; init; }
}
