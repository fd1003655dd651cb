namespace LocalOffer.Signposting;

/// <summary>A field that is one value, or one list of values: one column of a table.</summary>
internal abstract class SingleField(string name, string meaning) : RecordField(name, meaning)
{
    /// <summary>What its values are, in words for the page about the files.</summary>
    public abstract string Kind { get; }

    /// <summary>What stands in a table: a list for a field of several values. Empty when nothing is known.</summary>
    public abstract IEnumerable<string> Cells(SignpostingRecord record);

    public sealed override IEnumerable<RecordColumn> Columns(string path = "") => [new(path + Name, this)];
}
