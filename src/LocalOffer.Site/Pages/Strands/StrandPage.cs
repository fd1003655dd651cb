namespace LocalOffer.Site;

/// <summary>A strand: education, health, social care or towards independence.</summary>
public sealed record StrandPage : SitePage
{
    /// <summary>Id of the strand, which chooses its picture and colour.</summary>
    public required string Key { get; init; }

    /// <summary>A drawing of the strand, or null for one the theme has not drawn.</summary>
    public required Href? Scene { get; init; }

    /// <summary>One sentence, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>How old the page is, or null.</summary>
    public required FreshView? Fresh { get; init; }

    /// <summary>What is missing, or null.</summary>
    public required MissingPanel? Missing { get; init; }

    /// <summary>How many services, in words, with a link to them; null when there are none.</summary>
    public required LinkView? Services { get; init; }

    /// <summary>Links to the parts of the page.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    /// <summary>The parts, in order.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }

    /// <summary>The support blocks.</summary>
    public required IReadOnlyList<SupportCard> Support { get; init; }
}
