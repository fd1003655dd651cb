using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>
/// One field of a record: its name, what it means, and how it stands in JSON, in the schema and in a table. Everything that is
/// published about a field is made from here, so that the files, their schema and the page about them cannot differ.
/// </summary>
internal abstract class RecordField(string name, string meaning)
{
    /// <summary>Its name in its object.</summary>
    public string Name { get; } = name;

    /// <summary>What it means, in one or two plain sentences.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>The vocabulary its values are from, or null.</summary>
    public virtual string? Vocabulary => null;

    /// <summary>Writes the value.</summary>
    public abstract void WriteValue(Utf8JsonWriter json, SignpostingRecord record);

    /// <summary>Writes what the schema says of it, besides its meaning: the members of an object that is open.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json, Framework framework);

    /// <summary>Its columns in a table, each named by its path (<c>ages.from</c>): one, or those of its parts.</summary>
    public abstract IEnumerable<RecordColumn> Columns(string path = "");
}

/// <summary>A column of a table.</summary>
/// <param name="Path">Its name.</param>
/// <param name="Field">The field it shows.</param>
internal sealed record RecordColumn(string Path, SingleField Field);
