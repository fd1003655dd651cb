namespace LocalOffer.Site;

/// <summary>Choose services that fit, put them in order and leave the family with one sheet; the page's script does all of it.</summary>
public sealed record SignpostPage : CoordinatorPage
{
    /// <summary>Full address of the site, for the codes on the sheet; null when the host is not known.</summary>
    public required Href? Site { get; init; }

    /// <summary>The reader's own list, where what was chosen can be kept; null when the site has none.</summary>
    public required Href? MyList { get; init; }

    /// <summary>The stages of assessment and planning.</summary>
    public required IReadOnlyList<SignpostChoice> Stages { get; init; }

    /// <summary>The districts a family may live in.</summary>
    public required IReadOnlyList<SignpostChoice> Districts { get; init; }

    /// <summary>What else can be chosen, several of each.</summary>
    public required IReadOnlyList<SignpostFilter> Filters { get; init; }

    /// <summary>Lists that hold everything, for when the script cannot run.</summary>
    public required IReadOnlyList<AxisView> Ways { get; init; }

    /// <summary>What the site keeps on the device, in full.</summary>
    public required LinkView Privacy { get; init; }
}

/// <summary>A question of which several answers can be chosen.</summary>
/// <param name="Key">As the page's script calls it.</param>
/// <param name="Label">The question.</param>
/// <param name="Source">Whose words they are, where that must be said; else null.</param>
/// <param name="Choices">The answers.</param>
public sealed record SignpostFilter(string Key, string Label, string? Source, IReadOnlyList<SignpostChoice> Choices);

/// <summary>One answer.</summary>
/// <param name="Id">For its label.</param>
/// <param name="Value">The term.</param>
/// <param name="Label">What the reader chooses.</param>
/// <param name="Parent">The term it refines, or null.</param>
/// <param name="Topics">The topics it leads to, with spaces between, or null.</param>
public sealed record SignpostChoice(string Id, string Value, string Label, string? Parent, string? Topics);
