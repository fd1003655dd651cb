namespace LocalOffer.Site;

/// <summary>Comments with the council's answers.</summary>
/// <param name="Comments">The comments.</param>
/// <param name="Counts">How many of the answers have been done, are planned or will not be done, in words.</param>
/// <param name="Withheld">How many comments are not published, and why, in words.</param>
public sealed record DrawnComments(IReadOnlyList<CommentView> Comments, IReadOnlyList<string> Counts, IReadOnlyList<string> Withheld) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-comments";
}

/// <summary>What someone said and what came of it.</summary>
/// <param name="Said">The comment, or null.</param>
/// <param name="Meta">What it is about and who said it.</param>
/// <param name="Answer">The answer, or null.</param>
/// <param name="Action">What will be done: what, by when, how far it is; then what an authority's own fields add.</param>
/// <param name="About">The service it is about; may be empty.</param>
public sealed record CommentView(
    SafeHtml? Said, string Meta, SafeHtml? Answer, IReadOnlyList<ObjectRow> Action, IReadOnlyList<LinkView> About);
