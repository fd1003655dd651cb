namespace LocalOffer.Core;

/// <summary>One line of the framework: a field of a document (<c>framework.md</c> 0.1; <c>docs/framework-format.md</c>).</summary>
public sealed record FieldDefinition
{
    /// <summary>The key written in YAML; kebab-case.</summary>
    public required string Key { get; init; }

    /// <summary>Public label, plain words.</summary>
    public required string Label { get; init; }

    /// <summary>For editors: what to write and why.</summary>
    public string Help { get; init; } = "";

    /// <summary>What a family is told when an essential is missing, or null for a sentence made from the label.</summary>
    public string? MissingText { get; init; }

    /// <summary>Key of a section of the document.</summary>
    public string Section { get; init; } = "";

    /// <summary>Essential or desirable when no condition says otherwise.</summary>
    public required Level Level { get; init; }

    /// <summary>Lists of clauses, any of which makes the field essential when all its clauses hold.</summary>
    public IReadOnlyList<IReadOnlyList<EssentialClause>> EssentialWhen { get; init; } = [];

    /// <summary>The type of the value.</summary>
    public required FieldType Type { get; init; }

    /// <summary>For a list: the type of its items.</summary>
    public FieldType? ItemType { get; init; }

    /// <summary>For enum and enums (and lists of them): the vocabulary's name.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>For references: the kinds of document they may name.</summary>
    public IReadOnlyList<string> RefersTo { get; init; } = [];

    /// <summary>Smallest number, or fewest items.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest number, or most items.</summary>
    public decimal? Max { get; init; }

    /// <summary>Most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Fewest words of a text.</summary>
    public int? MinWords { get; init; }

    /// <summary>Most words of a text.</summary>
    public int? MaxWords { get; init; }

    /// <summary>A date that may not lie after today.</summary>
    public bool NotFuture { get; init; }

    /// <summary>A date that may lie at most some months after another of the same document.</summary>
    public (string Field, int Months)? WithinMonthsOf { get; init; }

    /// <summary>A regular expression the whole value must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>The pattern in words.</summary>
    public string? PatternHelp { get; init; }

    /// <summary>Fields of an object, or of each item of a list of objects.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; init; } = [];

    /// <summary>Where the value comes from when left out, or null.</summary>
    public FieldDefault? Default { get; init; }

    /// <summary>Name of the rule in code that makes the value, or null when it is written by hand.</summary>
    public string? Computed { get; init; }

    /// <summary>False: never on a page, in search or in open data.</summary>
    public bool Published { get; init; } = true;

    /// <summary>True when an authority has taken the field off forms and pages.</summary>
    public bool Hidden { get; init; }

    /// <summary>Why an authority lowered or hid the field; the law page shows it.</summary>
    public string? Reason { get; init; }

    /// <summary>Ids of requirements the field helps to meet.</summary>
    public IReadOnlyList<string> Serves { get; init; } = [];

    /// <summary>Where the line comes from (S4, law:…, V:…, D).</summary>
    public string Source { get; init; } = "";

    /// <summary>True only when the source was read word for word.</summary>
    public bool Verified { get; init; }

    /// <summary>Where the definition stands; for the embedded framework a path inside the tool.</summary>
    public SourceSpan Where { get; init; }

    /// <summary>True when the authority's own framework added the field.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The type of one value: the item's for lists.</summary>
    public FieldType ValueType => Type == FieldType.List ? ItemType ?? FieldType.Line : Type;

    /// <summary>What families are told when the field is essential and missing.</summary>
    public string MissingSentence => MissingText ?? $"We do not yet have: {Label.TrimEnd('?', '.')}.";
}
