using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Lines of a vocabulary under their title.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Title">What they have in common.</param>
/// <param name="Lines">The lines.</param>
public sealed record LinesView(string Id, string Title, IReadOnlyList<LineView> Lines)
{
    /// <summary>How many there are.</summary>
    public int Count => Lines.Count;

    internal static LinesView? Of(PageDrawing drawing, string vocabulary) =>
        drawing.Bench.Offer.Framework.Vocabulary(vocabulary) is { Terms.Count: > 0 } list
            ? new(drawing.Id(vocabulary), list.Label, [.. list.Terms.Select(LineView.Of)])
            : null;
}

/// <summary>One line.</summary>
/// <param name="Id">The term's id.</param>
/// <param name="Text">The words of the source.</param>
/// <param name="Plain">The same in everyday words, or null where the source's are.</param>
public sealed record LineView(string Id, string Text, string? Plain)
{
    internal static LineView Of(Term term) => new(term.Id, term.Label, term.PlainLabel);
}
