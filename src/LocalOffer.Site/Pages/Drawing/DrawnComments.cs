namespace LocalOffer.Site;

/// <summary>Comments with the council's answers.</summary>
/// <param name="Comments">The comments.</param>
public sealed record DrawnComments(IReadOnlyList<CommentView> Comments) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-comments";
}

/// <summary>What someone said and what came of it.</summary>
/// <param name="Said">The comment, or null when it is not published.</param>
/// <param name="Meta">What it is about and who said it.</param>
/// <param name="Answer">The answer, or null.</param>
/// <param name="Action">What will be done: what, by when, how far it is.</param>
/// <param name="About">The service it is about; may be empty.</param>
/// <param name="Withheld">Why it is not published, or null.</param>
public sealed record CommentView(
    SafeHtml? Said, string Meta, SafeHtml? Answer, IReadOnlyList<ObjectRow> Action, IReadOnlyList<LinkView> About, string? Withheld);
