namespace LocalOffer.Site;

/// <summary>A provider: a nursery, a school, a college, or who runs services.</summary>
public sealed record ProviderPage : SitePage
{
    /// <summary>What kind of provider it is, or null.</summary>
    public required string? Kind { get; init; }

    /// <summary>One sentence, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>What the page says of itself when it is known only from the national register; null otherwise.</summary>
    public required RegisterNotice? Notice { get; init; }

    /// <summary>Ages, places and the like.</summary>
    public required IReadOnlyList<FactView> Facts { get; init; }

    /// <summary>How old the page is, or null.</summary>
    public required FreshView? Fresh { get; init; }

    /// <summary>What is missing, or null.</summary>
    public required MissingPanel? Missing { get; init; }

    /// <summary>How to reach the provider, or null.</summary>
    public required ContactPanel? Contact { get; init; }

    /// <summary>Leads to its answers beside those of others; null when it has none, or there are no others.</summary>
    public required LinkView? Compare { get; init; }

    /// <summary>Links to the parts of the page.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    /// <summary>The parts, in order.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }
}

/// <summary>Says that only basic facts are known.</summary>
/// <param name="Noun">What it is: "school", "college".</param>
/// <param name="Date">The day of the facts, or null.</param>
public sealed record RegisterNotice(string Noun, DayView? Date);
