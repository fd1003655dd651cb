namespace LocalOffer.Core;

// LO1060–LO1099: where files may be and what they are called.
public static partial class Codes
{
    /// <summary>A YAML file where none is expected.</summary>
    public static readonly DiagnosticCode FileInNoKnownPlace = new("LO1060", "FileInNoKnownPlace", "A file is in a place where nothing is read.", Severity.Error,
        "What is in it would never reach families, and nobody would notice.",
        "Move the file to the place the hint names, or begin its name with `_` to keep it out of the site.");

    /// <summary>A strand's folder that is none.</summary>
    public static readonly DiagnosticCode UnknownStrandFolder = new("LO1061", "UnknownStrandFolder", "A folder in `strands/` is not a strand.", Severity.Error,
        "Services in it would be in no part of the Local Offer.",
        "Rename the folder to one of the strands: `localoffer codes strands` lists them.");

    /// <summary>A support block's file that is none.</summary>
    public static readonly DiagnosticCode UnknownSupportFile = new("LO1062", "UnknownSupportFile", "A file in `support/` is not a support block.", Severity.Error,
        "Families would not find its text where they look for it.",
        "Rename the file to one of the support blocks named in the hint.");

    /// <summary>A name that cannot be an id.</summary>
    public static readonly DiagnosticCode NameIsNoId = new("LO1063", "NameIsNoId", "A file's or folder's name, or a key, cannot be an id.", Severity.Error,
        "The name becomes part of the page's address, which families read out, type and print.",
        "Use lower-case letters, digits and single hyphens, at most 80 characters.");

    /// <summary>No area document.</summary>
    public static readonly DiagnosticCode AreaMissing = new("LO1064", "AreaMissing", "There is no `area.yaml`.", Severity.Error,
        "It holds what the law asks the whole authority to publish, and whom families can phone.",
        "Create `input/area.yaml`.");

    /// <summary>No strand document.</summary>
    public static readonly DiagnosticCode StrandMissing = new("LO1065", "StrandMissing", "A strand has no `strand.yaml`.", Severity.Warning,
        "Families would find no word about what they can expect in this part of the Local Offer.",
        "Create the file the message names.", Strict: true);

    /// <summary>A provider's folder without its file.</summary>
    public static readonly DiagnosticCode ProviderFileMissing = new("LO1066", "ProviderFileMissing", "A provider's folder has no `provider.yaml`.", Severity.Error,
        "Nothing in the folder can be shown without knowing whose it is.",
        "Create `provider.yaml` in the folder, or remove the folder.");

    /// <summary>A file whose content is no mapping.</summary>
    public static readonly DiagnosticCode NotADocument = new("LO1067", "NotADocument", "A file does not hold a document.", Severity.Error,
        "Without keys nobody can tell which field a text belongs to.",
        "Write `key: value` lines, as in the other files of the folder.");

    /// <summary>One document in two input folders.</summary>
    public static readonly DiagnosticCode SameDocumentTwice = new("LO1068", "SameDocumentTwice", "A document is there twice.", Severity.Error,
        "Only one of the two could be shown.",
        "Keep one of the two files.");

    /// <summary><c>.yml</c>, <c>.YAML</c>.</summary>
    public static readonly DiagnosticCode WrongYamlExtension = new("LO1069", "WrongYamlExtension", "A YAML file does not end in `.yaml`.", Severity.Error,
        "Files are found by their exact names, so its content would be missing from the site.",
        "Rename the file so that it ends in `.yaml`.");
}
