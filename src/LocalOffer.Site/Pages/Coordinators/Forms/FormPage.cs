namespace LocalOffer.Site;

/// <summary>A form of the pathway: to fill in on the page, or blank, for paper.</summary>
public sealed record FormPage : CoordinatorPage
{
    /// <summary>Its id in the framework, and in a reader's own file.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Who fills it in, or null.</summary>
    public required string? FilledInBy { get; init; }

    /// <summary>What stands where the name of the child belongs, until one is written.</summary>
    public required string Who { get; init; }

    /// <summary>Weeks of a year, as digits; null for a form that works out no costs.</summary>
    public required string? Weeks { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>What is only ever written by hand: the questions that the paper version has and the page has not.</summary>
    public required IReadOnlyList<string> OnPaperOnly { get; init; }

    /// <summary>True for a form whose rows need the width of the sheet.</summary>
    public required bool IsWide { get; init; }

    /// <summary>The same form, the other way: blank for paper, or to fill in.</summary>
    public required LinkView Other { get; init; }

    /// <summary>The pathway and all forms.</summary>
    public required LinkView Pathway { get; init; }
}
