namespace LocalOffer.Site;

/// <summary>A piece of a part of a page: fields, one way or another.</summary>
public abstract record SectionPiece : IDrawnBy
{
    /// <inheritdoc/>
    public abstract string Partial { get; }
}

/// <summary>A field with room of its own.</summary>
/// <param name="Key">Key of the field.</param>
/// <param name="Label">Public label, or null where the part's heading already says it.</param>
/// <param name="Value">What to draw.</param>
public sealed record FieldPiece(string Key, string? Label, DrawnValue Value) : SectionPiece
{
    /// <inheritdoc/>
    public override string Partial => "field";
}

/// <summary>Fields with short values that follow one another, as rows.</summary>
/// <param name="Rows">The fields.</param>
public sealed record RowsPiece(IReadOnlyList<ObjectRow> Rows) : SectionPiece
{
    /// <inheritdoc/>
    public override string Partial => "field-rows";
}
