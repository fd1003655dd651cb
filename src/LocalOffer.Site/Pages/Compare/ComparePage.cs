namespace LocalOffer.Site;

/// <summary>Answers of two or three providers side by side; for readers without JavaScript a list of all who have answered.</summary>
public sealed record ComparePage : SitePage
{
    /// <summary>What is chosen from; the last may stay empty.</summary>
    public required IReadOnlyList<ComparePlace> Places { get; init; }

    /// <summary>True when they are few enough to choose from a list; else names are typed.</summary>
    public required bool IsList { get; init; }

    /// <summary>A name that can be typed, as an example.</summary>
    public required string Example { get; init; }

    /// <summary>All who have answered, by name; the note is the kind of place.</summary>
    public required IReadOnlyList<LinkView> Providers { get; init; }
}

/// <summary>One of the places of a comparison.</summary>
/// <param name="Id">Of its control.</param>
/// <param name="Label">What it asks for.</param>
public sealed record ComparePlace(string Id, string Label);
