namespace LocalOffer.Signposting;

/// <summary>A field that is one value, or one list of values: one column of a table.</summary>
internal abstract class SingleField(string name, string meaning) : RecordField(name, meaning)
{
    /// <summary>What its values are, in words for the page about the files.</summary>
    public abstract string Kind { get; }

    /// <summary>What stands in a table, before it is made safe for one; empty when nothing is known.</summary>
    public abstract string Cell(SignpostingRecord record);

    public sealed override IEnumerable<RecordColumn> Columns(string path = "") => [new(path + Name, this)];
}
