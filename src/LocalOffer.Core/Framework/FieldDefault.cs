namespace LocalOffer.Core;

/// <summary>Where a field's value comes from when its author leaves it out.</summary>
public abstract record FieldDefault
{
    private FieldDefault()
    {
    }

    /// <summary>A fixed value, as it would be written (a term id, true, a line); several for a list of terms.</summary>
    public sealed record Fixed(IReadOnlyList<string> Written) : FieldDefault;

    /// <summary>The field of the same key on the entry's provider.</summary>
    public sealed record FromProvider(string Key) : FieldDefault;

    /// <summary>The field of the same key on the document this one belongs to.</summary>
    public sealed record FromParent(string Key) : FieldDefault;

    /// <summary>The provider's facts from the national register: hand-written values win over them.</summary>
    public sealed record FromRegister(string Key) : FieldDefault;

    /// <summary>The document's own contact fields together.</summary>
    public sealed record FromContact : FieldDefault;

    /// <summary>Another date of the document and some months.</summary>
    public sealed record FromDate(string Key, int Months) : FieldDefault;
}
