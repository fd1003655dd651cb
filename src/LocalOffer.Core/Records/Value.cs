namespace LocalOffer.Core;

/// <summary>A value of a field, already checked for its type, with its place in the file.</summary>
/// <param name="Where">Where it was written.</param>
public abstract record Value(SourceSpan Where);

/// <summary>A line, short text, e-mail address or phone number.</summary>
public sealed record LineValue(string Text, SourceSpan Where) : Value(Where);

/// <summary>A Markdown text.</summary>
public sealed record TextValue(RichText Text, SourceSpan Where) : Value(Where);

/// <summary>True or false.</summary>
public sealed record BoolValue(bool Is, SourceSpan Where) : Value(Where);

/// <summary>A number: whole, with decimals, or money in pounds, as the field's type says.</summary>
public sealed record NumberValue(decimal Number, SourceSpan Where) : Value(Where);

/// <summary>A day.</summary>
public sealed record DateValue(DateOnly Date, SourceSpan Where) : Value(Where);

/// <summary>A web address (or path, or xref) that has passed <see cref="SafeUrl"/>.</summary>
public sealed record UrlValue(SafeUrl Url, SourceSpan Where) : Value(Where);

/// <summary>One id with its place: a term of a vocabulary or a document.</summary>
public readonly record struct Named(string Id, SourceSpan Where);

/// <summary>Terms of a vocabulary; one for an <c>enum</c>. Unknown ones have been reported and left out.</summary>
public sealed record TermsValue(IReadOnlyList<Named> Terms, SourceSpan Where) : Value(Where);

/// <summary>References to other documents by id; one for a <c>ref</c>.</summary>
public sealed record RefsValue(IReadOnlyList<Named> Ids, SourceSpan Where) : Value(Where);

/// <summary>A list.</summary>
public sealed record ListValue(IReadOnlyList<Value> Items, SourceSpan Where) : Value(Where);

/// <summary>A group of fields, in the framework's order; also the value of <c>text-and-refs</c> (<c>text</c>, <c>refs</c>).</summary>
public sealed record ObjectValue(FieldValues Fields, SourceSpan Where) : Value(Where);
