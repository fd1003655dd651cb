namespace LocalOffer.Core;

/// <summary>The types a field may have (<c>framework.md</c> 0.1; <c>number</c> is for coordinates).</summary>
public enum FieldType
{
    /// <summary>One line of at most 120 characters.</summary>
    Line,

    /// <summary>At most 300 characters, plain.</summary>
    Short,

    /// <summary>Markdown paragraphs, lists and links; no headings.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>A whole number.</summary>
    Int,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>YYYY-MM-DD.</summary>
    Date,

    /// <summary>Pounds, with or without pence.</summary>
    Money,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number, written in quotes.</summary>
    Phone,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>One term of a vocabulary.</summary>
    Enum,

    /// <summary>Terms of a vocabulary.</summary>
    Enums,

    /// <summary>One other document, by id.</summary>
    Ref,

    /// <summary>Other documents, by id.</summary>
    Refs,

    /// <summary>An object of <c>text</c> and <c>refs</c>; a plain text is accepted.</summary>
    TextAndRefs,

    /// <summary>A list of items of one type.</summary>
    List,

    /// <summary>A group of named fields.</summary>
    Object,
}
