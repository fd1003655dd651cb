namespace LocalOffer.Core;

// LO2201–LO2299: faults of the framework itself, the tool's own or an authority's in `input/framework/`.
public static partial class Codes
{
    private const string FrameworkWhy = "The framework decides what is asked of every page. A fault in it would spoil all of them.";

    /// <summary>An attribute that does not exist.</summary>
    public static readonly DiagnosticCode UnknownFrameworkKey = new("LO2201", "UnknownFrameworkKey", "A key of the framework does not exist.", Severity.Error,
        FrameworkWhy, "Use one of the keys in docs/framework-format.md.");

    /// <summary>A value of the wrong kind.</summary>
    public static readonly DiagnosticCode WrongFrameworkValue = new("LO2202", "WrongFrameworkValue", "A value of the framework is of the wrong kind.", Severity.Error,
        FrameworkWhy, "Write the value as the message says.");

    /// <summary>Something needed is missing.</summary>
    public static readonly DiagnosticCode FrameworkPartMissing = new("LO2203", "FrameworkPartMissing", "A piece of the framework lacks something it needs.", Severity.Error,
        FrameworkWhy, "Add what the message names.");

    /// <summary>A type that does not exist.</summary>
    public static readonly DiagnosticCode UnknownFieldType = new("LO2204", "UnknownFieldType", "A field's type does not exist.", Severity.Error,
        FrameworkWhy, "Use one of the types in docs/framework-format.md.");

    /// <summary>A document kind or variant that does not exist.</summary>
    public static readonly DiagnosticCode UnknownDocumentKind = new("LO2205", "UnknownDocumentKind", "The framework names a kind of document that does not exist.", Severity.Error,
        FrameworkWhy, "Use one of the kinds in docs/framework-format.md.");

    /// <summary>A vocabulary or term that does not exist.</summary>
    public static readonly DiagnosticCode UnknownVocabulary = new("LO2206", "UnknownVocabulary", "The framework names a vocabulary, or a term, that does not exist.", Severity.Error,
        FrameworkWhy, "Mend the name, or add the vocabulary or term.");

    /// <summary>A section that does not exist.</summary>
    public static readonly DiagnosticCode UnknownSection = new("LO2207", "UnknownSection", "A field names a section its document does not have.", Severity.Error,
        FrameworkWhy, "Use a section of the document, or add one under `sections:`.");

    /// <summary>A field that does not exist.</summary>
    public static readonly DiagnosticCode UnknownFieldName = new("LO2208", "UnknownFieldName", "The framework names a field that does not exist.", Severity.Error,
        FrameworkWhy, "Use the key of a field of the same document.");

    /// <summary>A requirement that does not exist.</summary>
    public static readonly DiagnosticCode UnknownRequirement = new("LO2209", "UnknownRequirement", "The framework names a requirement that does not exist.", Severity.Error,
        FrameworkWhy, "Mend the id, or add the requirement.");

    /// <summary>A path that leads to nothing.</summary>
    public static readonly DiagnosticCode UnknownMetByPath = new("LO2210", "UnknownMetByPath", "A requirement is met by something that does not exist.", Severity.Error,
        "The law page would promise families something that no page holds.", "Mend the path; docs/framework-format.md lists the forms it may have.");

    /// <summary>A rule no code has.</summary>
    public static readonly DiagnosticCode UnknownComputedRule = new("LO2211", "UnknownComputedRule", "A field is computed by a rule that does not exist.", Severity.Error,
        FrameworkWhy, "Use one of the rules in docs/framework-format.md.");

    /// <summary>A regular expression that cannot be used.</summary>
    public static readonly DiagnosticCode BadPattern = new("LO2212", "BadPattern", "A pattern cannot be used.", Severity.Error,
        FrameworkWhy, "Mend the regular expression. Look-around and back-references are not possible.");

    /// <summary>A constraint that makes no sense.</summary>
    public static readonly DiagnosticCode BadConstraint = new("LO2213", "BadConstraint", "A limit of a field makes no sense.", Severity.Error,
        FrameworkWhy, "Mend or delete the limit.");

    /// <summary>Lowered or hidden without a reason.</summary>
    public static readonly DiagnosticCode LoweredWithoutReason = new("LO2214", "LoweredWithoutReason", "A field that the law needs is lowered or hidden without a reason.", Severity.Error,
        "The law asks for this information. If families here do not get it, the page about the law must say why.",
        "Add `reason:` in a sentence that may be published, or take the change back.");

    /// <summary>A piece twice.</summary>
    public static readonly DiagnosticCode DuplicateFrameworkKey = new("LO2215", "DuplicateFrameworkKey", "A piece of the framework is defined twice.", Severity.Error,
        "Only one of the two could hold.", "Keep one of the two.");

    /// <summary>A change that would break the tool.</summary>
    public static readonly DiagnosticCode FixedByTheTool = new("LO2216", "FixedByTheTool", "This cannot be changed for a piece the tool brings with it.", Severity.Error,
        "Lists, search and open data count on it, and data from other areas would no longer fit.",
        "Take the line out; if you need something different, add a field of your own under another key.");

    /// <summary>A key that is no kebab-case word.</summary>
    public static readonly DiagnosticCode BadFrameworkKey = new("LO2217", "BadFrameworkKey", "A key of the framework has the wrong form.", Severity.Error,
        FrameworkWhy, "Use lower-case letters, digits and single hyphens.");
}
