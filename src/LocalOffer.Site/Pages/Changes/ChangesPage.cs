namespace LocalOffer.Site;

/// <summary>What has changed on the site, newest first.</summary>
public sealed record ChangesPage : SitePage
{
    /// <summary>The months with changes, newest first.</summary>
    public required IReadOnlyList<ChangeMonth> Months { get; init; }
}

/// <summary>The changes of a month.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The month: <c>November 2026</c>.</param>
/// <param name="Changes">Its changes, newest first.</param>
public sealed record ChangeMonth(string Id, string Title, IReadOnlyList<ChangeView> Changes);

/// <summary>A change.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Day">The day.</param>
/// <param name="Text">What changed.</param>
/// <param name="Links">Where to read it; may be empty.</param>
public sealed record ChangeView(string Id, DayView Day, string Text, IReadOnlyList<LinkView> Links);
