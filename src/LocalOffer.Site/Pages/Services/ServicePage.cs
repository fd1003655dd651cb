namespace LocalOffer.Site;

/// <summary>A service.</summary>
public sealed record ServicePage : SitePage
{
    /// <summary>Who runs it, in words; null when not known, or when the service has the same name.</summary>
    public required string? By { get; init; }

    /// <summary>The page of who runs it, in words that follow "Run by" or, without a name before, stand alone; or null.</summary>
    public required LinkView? Provider { get; init; }

    /// <summary>One sentence, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>Ages, cost, how to get it, open to new people.</summary>
    public required IReadOnlyList<FactView> Facts { get; init; }

    /// <summary>How old the page is, or null.</summary>
    public required FreshView? Fresh { get; init; }

    /// <summary>What is missing, or null.</summary>
    public required MissingPanel? Missing { get; init; }

    /// <summary>How to reach the service, or null.</summary>
    public required ContactPanel? Contact { get; init; }

    /// <summary>Links to the parts of the page.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    /// <summary>The parts, in order.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }

    /// <summary>Topics it is listed under.</summary>
    public required IReadOnlyList<LinkView> Topics { get; init; }
}
