namespace LocalOffer.Site;

/// <summary>A service or provider that has ended; it keeps its address.</summary>
public sealed record EndedPage : SitePage
{
    /// <summary>What it is: "service" or "provider".</summary>
    public required string Noun { get; init; }

    /// <summary>False for one that is only outside the days it is shown.</summary>
    public required bool HasEnded { get; init; }

    /// <summary>What it was, in one sentence, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>Where to go instead.</summary>
    public required IReadOnlyList<LinkView> Instead { get; init; }
}
