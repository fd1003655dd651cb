namespace LocalOffer.Site;

/// <summary>Who looks after the page, and when it was and will be checked.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Owner">The team that keeps it up to date, or null.</param>
/// <param name="Accountable">The role that answers for the service, or null.</param>
/// <param name="Fresh">The days, or null.</param>
/// <param name="Source">Where the facts came from, or null.</param>
/// <param name="Pieces">Other fields about quality and checks.</param>
public sealed record CheckedPart(
    string Id, string Title, string? Owner, string? Accountable, FreshView? Fresh, string? Source, IReadOnlyList<SectionPiece> Pieces) : PagePart(Id, Title)
{
    /// <inheritdoc/>
    public override string Partial => "part-checked";
}
