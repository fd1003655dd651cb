namespace LocalOffer.Core;

/// <summary>Where an effective value came from.</summary>
public enum Origin
{
    /// <summary>Written in the document itself.</summary>
    Own,

    /// <summary>Taken from the entry's provider.</summary>
    Provider,

    /// <summary>Taken from the home strand.</summary>
    Strand,

    /// <summary>Taken from the area.</summary>
    Area,

    /// <summary>The framework's default.</summary>
    Default,

    /// <summary>The provider's facts from the national register.</summary>
    Register,

    /// <summary>Worked out by a named rule.</summary>
    Computed,
}

/// <summary>One field of a document as it holds after inheritance and defaults.</summary>
/// <param name="Definition">The field.</param>
/// <param name="Value">What holds, or null.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="IsEssential">Whether it is essential for this document.</param>
public sealed record EffectiveField(FieldDefinition Definition, Value? Value, Origin Origin, bool IsEssential)
{
    /// <summary>True when families should be told that it is missing.</summary>
    public bool IsMissingEssential => IsEssential && Value is null;
}

/// <summary>Something essential that is not there.</summary>
/// <param name="Key">Key of the field, group, block or question.</param>
/// <param name="Label">Public label.</param>
/// <param name="Sentence">What families are told.</param>
/// <param name="IsInherited">True when it is missing in the strand's or area's text: reported to editors there, once.</param>
public sealed record MissingItem(string Key, string Label, string Sentence, bool IsInherited = false);

/// <summary>A document after inheritance and defaults.</summary>
public sealed class EffectiveDocument
{
    /// <summary>Keeps the parts.</summary>
    public EffectiveDocument(Document document, IReadOnlyList<EffectiveField> fields, IReadOnlyList<MissingItem> missing, Completeness completeness)
    {
        Document = document;
        Fields = fields;
        Missing = missing;
        Completeness = completeness;
        Values = new FieldValues(fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Definition.Key, f.Value!)));
    }

    /// <summary>The document as written.</summary>
    public Document Document { get; }

    /// <summary>All fields in the framework's order, filled or not; hidden ones left out.</summary>
    public IReadOnlyList<EffectiveField> Fields { get; }

    /// <summary>The values that hold.</summary>
    public FieldValues Values { get; }

    /// <summary>The essentials that are missing, in order.</summary>
    public IReadOnlyList<MissingItem> Missing { get; }

    /// <summary>How complete it is.</summary>
    public Completeness Completeness { get; }

    /// <summary>The field, or null.</summary>
    public EffectiveField? Field(string key)
    {
        // Asked for a few fields of a document's some dozens: a dictionary for each document costs more than it saves.
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Definition.Key == key)
            {
                return Fields[i];
            }
        }

        return null;
    }
}
