namespace LocalOffer.Site;

/// <summary>The search: a box and filters for readers with JavaScript, lists that hold everything for all.</summary>
public sealed record SearchPage : SitePage
{
    /// <summary>The filters, in the order families read them; one that no listing can pass is left out.</summary>
    public required IReadOnlyList<SearchFilter> Filters { get; init; }

    /// <summary>The beginning of a postcode of the area, as an example; null where no table says where postcodes are.</summary>
    public required string? NearExample { get; init; }

    /// <summary>The letters of the A to Z.</summary>
    public required LetterRow Letters { get; init; }

    /// <summary>Ways to browse, each with its lists.</summary>
    public required IReadOnlyList<AxisView> Ways { get; init; }
}

/// <summary>A filter: a question with choices.</summary>
/// <param name="Key">As the index calls it.</param>
/// <param name="Label">The question.</param>
/// <param name="Choices">Its choices.</param>
public sealed record SearchFilter(string Key, string Label, IReadOnlyList<SearchChoice> Choices);

/// <summary>A choice of a filter.</summary>
/// <param name="Id">For its label.</param>
/// <param name="Value">As it stands in the address of a search.</param>
/// <param name="Label">Its name.</param>
public sealed record SearchChoice(string Id, string Value, string Label);
