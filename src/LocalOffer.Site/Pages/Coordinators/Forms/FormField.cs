namespace LocalOffer.Site;

/// <summary>One question of a form. It is drawn by a partial of its own on the page, and by its room on paper.</summary>
/// <param name="Id">Id of its control, and its name in a reader's own file.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">How to answer, or null.</param>
public abstract record FormField(string Id, FormText Label, string? Hint) : IDrawnBy
{
    /// <inheritdoc/>
    public abstract string Partial { get; }

    /// <summary>What the blank paper version gives room for.</summary>
    public abstract PaperRoom Paper { get; }
}

/// <summary>Room on paper to answer by hand.</summary>
/// <param name="Lines">One for each ruled line.</param>
/// <param name="Choices">Boxes to tick, each with its words.</param>
/// <param name="Columns">Headings of a ruled table; none where there is no table.</param>
/// <param name="Rows">One for each of its rows.</param>
public sealed record PaperRoom(IReadOnlyList<int> Lines, IReadOnlyList<string> Choices, IReadOnlyList<string> Columns, IReadOnlyList<int> Rows)
{
    /// <summary>Ruled lines and nothing else.</summary>
    public static PaperRoom Ruled(int lines) => new([.. Enumerable.Range(1, lines)], [], [], []);
}
