namespace LocalOffer.Site;

/// <summary>An answer of one line.</summary>
/// <param name="Id">Id of its control.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">How to answer, or null.</param>
/// <param name="IsShort">True where a date or the like is written.</param>
/// <param name="IsName">True where what is written is the name that stands in the form's headings.</param>
public sealed record FormLine(string Id, FormText Label, string? Hint, bool IsShort, bool IsName) : FormField(Id, Label, Hint)
{
    /// <inheritdoc/>
    public override string Partial => "form-line";

    /// <inheritdoc/>
    public override PaperRoom Paper => PaperRoom.Ruled(1);
}

/// <summary>An answer of many lines; its room grows with what is written.</summary>
/// <param name="Id">Id of its control.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">How to answer, or null.</param>
public sealed record FormLong(string Id, FormText Label, string? Hint) : FormField(Id, Label, Hint)
{
    private const int LinesOnPaper = 5;

    /// <inheritdoc/>
    public override string Partial => "form-long";

    /// <inheritdoc/>
    public override PaperRoom Paper => PaperRoom.Ruled(LinesOnPaper);
}

/// <summary>One of a few answers.</summary>
/// <param name="Id">Id of its control.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">How to answer, or null.</param>
/// <param name="Choices">The answers.</param>
public sealed record FormChoice(string Id, FormText Label, string? Hint, IReadOnlyList<string> Choices) : FormField(Id, Label, Hint)
{
    /// <inheritdoc/>
    public override string Partial => "form-choice";

    /// <inheritdoc/>
    public override PaperRoom Paper => new([], Choices, [], []);
}

/// <summary>A line to sign on the printed form; nothing is typed there.</summary>
/// <param name="Id">Id of its control.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">How to answer, or null.</param>
public sealed record FormSignature(string Id, FormText Label, string? Hint) : FormField(Id, Label, Hint)
{
    /// <inheritdoc/>
    public override string Partial => "form-signature";

    /// <inheritdoc/>
    public override PaperRoom Paper => PaperRoom.Ruled(1);
}

/// <summary>A sum that is worked out from the rows.</summary>
/// <param name="Id">Id of its control.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">How to answer, or null.</param>
public sealed record FormTotal(string Id, FormText Label, string? Hint) : FormField(Id, Label, Hint)
{
    /// <inheritdoc/>
    public override string Partial => "form-total";

    /// <inheritdoc/>
    public override PaperRoom Paper => PaperRoom.Ruled(1);
}

/// <summary>What is taken off the total of a provision map: an amount the reader chooses, with its name.</summary>
/// <param name="Id">Id of its control.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">How to answer, or null.</param>
/// <param name="Readings">What may be chosen; none is chosen before the reader does.</param>
public sealed record FormDeduction(string Id, FormText Label, string? Hint, IReadOnlyList<DeductionReading> Readings) : FormField(Id, Label, Hint)
{
    /// <inheritdoc/>
    public override string Partial => "form-deduction";

    /// <inheritdoc/>
    public override PaperRoom Paper => new([1], [.. Readings.Select(r => r.Amount is null ? r.Name : $"{r.Amount}: {r.Name}")], [], []);
}

/// <summary>One way to read what is taken off.</summary>
/// <param name="Id">Its id in the framework.</param>
/// <param name="ControlId">Id of its control.</param>
/// <param name="Name">What the amount is.</param>
/// <param name="Description">When to choose it, or null.</param>
/// <param name="Pounds">Whole pounds, as digits; null where the reader writes the amount.</param>
/// <param name="Amount">The same in words, such as £10,000; null where there is none to show.</param>
public sealed record DeductionReading(string Id, string ControlId, string Name, string? Description, string? Pounds, string? Amount);
