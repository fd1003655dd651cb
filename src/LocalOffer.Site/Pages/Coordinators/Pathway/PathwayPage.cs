namespace LocalOffer.Site;

/// <summary>Plan, do and review in seven steps, the panel, the money of then, and the forms.</summary>
public sealed record PathwayPage : CoordinatorPage
{
    /// <summary>The three parts of the circle that is gone round until all is well.</summary>
    public required IReadOnlyList<PathwayLine> Circle { get; init; }

    /// <summary>The steps.</summary>
    public required IReadOnlyList<PathwayStep> Steps { get; init; }

    /// <summary>What the panel may answer.</summary>
    public required IReadOnlyList<PathwayLine> Answers { get; init; }

    /// <summary>What a place was paid from.</summary>
    public required IReadOnlyList<PathwayLine> Funding { get; init; }

    /// <summary>All forms.</summary>
    public required IReadOnlyList<PathwayForm> Forms { get; init; }
}

/// <summary>A thing with its explanation.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Text">One or two sentences, or null.</param>
/// <param name="Amount">An amount such as £4,000, or null.</param>
public sealed record PathwayLine(string Title, string? Text, string? Amount);

/// <summary>A step of the pathway.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Title">Its name in plain words.</param>
/// <param name="Official">Its name in the pathway, where that is another.</param>
/// <param name="Part">The part of the circle it belongs to, or null.</param>
/// <param name="Points">What belongs to it.</param>
/// <param name="Forms">Forms that are used there.</param>
public sealed record PathwayStep(string Id, string Title, string? Official, string? Part, IReadOnlyList<string> Points, IReadOnlyList<LinkView> Forms);

/// <summary>A form, to fill in or to print.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Text">What it is for, or null.</param>
/// <param name="FilledInBy">Who fills it in, or null.</param>
/// <param name="FillIn">The form on the page.</param>
/// <param name="Paper">The blank form.</param>
public sealed record PathwayForm(string Title, string? Text, string? FilledInBy, Href FillIn, Href Paper);
