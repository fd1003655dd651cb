namespace LocalOffer.Site;

/// <summary>A part of an object: its label and its value.</summary>
/// <param name="Key">Key of the field.</param>
/// <param name="Label">Public label.</param>
/// <param name="Value">What to draw.</param>
public sealed record ObjectRow(string Key, string Label, DrawnValue Value)
{
    /// <summary>The row with a value that does not repeat the label it stands beside.</summary>
    internal ObjectRow UnderItsLabel() => Value is DrawnLink { Site: { } site } link
        ? this with { Value = new DrawnLink(link.Link with { Text = $"Go to {site}" }, About: Label) }
        : this;
}

/// <summary>A group of named values.</summary>
/// <param name="Rows">Those that have a value, in the framework's order.</param>
public sealed record DrawnObject(IReadOnlyList<ObjectRow> Rows) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-object";
}

/// <summary>Objects in a list, each with what it says first and its details below.</summary>
/// <param name="Items">The objects.</param>
public sealed record DrawnObjects(IReadOnlyList<ObjectItem> Items) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-objects";
}

/// <summary>One object of a list.</summary>
/// <param name="First">Its first value, which says what the object is about; null when it has none.</param>
/// <param name="Rows">The others.</param>
public sealed record ObjectItem(DrawnValue? First, IReadOnlyList<ObjectRow> Rows);

/// <summary>Objects with a few short values each, as a table with a row for each.</summary>
/// <param name="Id">Id of the caption, unique on the page.</param>
/// <param name="Caption">What the table holds.</param>
/// <param name="Columns">Headings; the first is of the rows' own headings.</param>
/// <param name="Rows">The rows.</param>
public sealed record DrawnTable(string Id, string Caption, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-table";
}

/// <summary>A row of a table.</summary>
/// <param name="Head">What the row is about.</param>
/// <param name="Cells">The other values, one for each further column.</param>
public sealed record TableRow(DrawnValue? Head, IReadOnlyList<TableCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="Column">Its column's heading, for small screens.</param>
/// <param name="Value">The value, or null for none.</param>
public sealed record TableCell(string Column, DrawnValue? Value);

/// <summary>Promises a family can check.</summary>
/// <param name="Promises">The promises.</param>
public sealed record DrawnPromises(IReadOnlyList<PromiseView> Promises) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-promises";
}

/// <summary>A minimum standard, or something every provider must do.</summary>
/// <param name="Statement">What is promised.</param>
/// <param name="Meta">For whom it holds, or null.</param>
/// <param name="RestLabel">What the rest is: "If this does not happen", "How we check".</param>
/// <param name="Rest">What to do when it is not kept, or how it is checked; null when not said.</param>
public sealed record PromiseView(SafeHtml Statement, string? Meta, string RestLabel, SafeHtml? Rest);

/// <summary>Places with their addresses.</summary>
/// <param name="Places">The places.</param>
public sealed record DrawnPlaces(IReadOnlyList<PlaceView> Places) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-places";
}

/// <summary>A place.</summary>
/// <param name="Name">Its name, or null.</param>
/// <param name="Lines">The address, line by line, the postcode last.</param>
/// <param name="District">The part of the area, or null.</param>
/// <param name="IsHidden">True when the exact address is given only to those who get in touch.</param>
public sealed record PlaceView(string? Name, IReadOnlyList<string> Lines, string? District, bool IsHidden);
