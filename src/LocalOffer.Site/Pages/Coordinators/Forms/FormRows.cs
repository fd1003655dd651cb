namespace LocalOffer.Site;

/// <summary>Answers in rows; the reader adds and removes rows.</summary>
/// <param name="Id">Id of its control.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">How to answer, or null.</param>
/// <param name="Columns">What is asked in each row.</param>
/// <param name="IsRoomy">True where a row has so much to write that it is drawn as a block on screens of any width.</param>
public sealed record FormRows(string Id, FormText Label, string? Hint, IReadOnlyList<FormColumn> Columns, bool IsRoomy) : FormField(Id, Label, Hint)
{
    // Without scripts no row can be added, so there is more than one to begin with.
    private const int RowsToBegin = 2;
    private const int RowsOnPaper = 6;

    /// <inheritdoc/>
    public override string Partial => "form-rows";

    /// <inheritdoc/>
    public override PaperRoom Paper => new([], [], [.. Columns.Select(c => c.Label)], [.. Enumerable.Range(1, RowsOnPaper)]);

    /// <summary>The rows to begin with.</summary>
    public IReadOnlyList<FormRow> Rows => [.. Enumerable.Range(1, RowsToBegin).Select(n => new FormRow(n, [.. Columns.Select(c => new FormCell($"{Id}-{n}-{c.Id}", n, c))]))];
}

/// <summary>What is asked in each row.</summary>
/// <param name="Id">Its name in a reader's own file.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Kind">What is written there.</param>
public sealed record FormColumn(string Id, string Label, ColumnKind Kind);

/// <summary>What is written in a column.</summary>
public enum ColumnKind
{
    /// <summary>A few words.</summary>
    Line,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Text that grows.</summary>
    Long,

    /// <summary>A tick.</summary>
    Tick,

    /// <summary>An amount in pounds.</summary>
    Money,

    /// <summary>The row's amount over the weeks of a year, worked out.</summary>
    Annual,
}

/// <summary>One row.</summary>
/// <param name="Number">Counted from one.</param>
/// <param name="Cells">Its answers.</param>
public sealed record FormRow(int Number, IReadOnlyList<FormCell> Cells);

/// <summary>One answer of a row.</summary>
/// <param name="Id">Id of its control.</param>
/// <param name="Number">Number of its row.</param>
/// <param name="Column">What is asked.</param>
public sealed record FormCell(string Id, int Number, FormColumn Column)
{
    /// <summary>True for text that grows.</summary>
    public bool IsLong => Column.Kind == ColumnKind.Long;

    /// <summary>True for a tick.</summary>
    public bool IsTick => Column.Kind == ColumnKind.Tick;

    /// <summary>True for an amount in pounds.</summary>
    public bool IsMoney => Column.Kind == ColumnKind.Money;

    /// <summary>True for what is worked out.</summary>
    public bool IsAnnual => Column.Kind == ColumnKind.Annual;
}
