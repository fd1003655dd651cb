namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>The register file cannot be read as a GIAS extract.</summary>
    public static readonly DiagnosticCode RegisterNotReadable = new("LO1201", "RegisterNotReadable", "The file is not an extract of Get Information about Schools.", Severity.Error,
        "No facts can be taken from it.",
        "Download \"Establishment fields\" as CSV from the Department for Education's Get Information about Schools and give that file.");

    /// <summary>A row was left out.</summary>
    public static readonly DiagnosticCode RegisterRowLeftOut = new("LO1202", "RegisterRowLeftOut", "A row of the register is left out.", Severity.Warning,
        "The school has no page made from the register.",
        "Read the message; correct the register with the Department for Education, or write the provider by hand.");

    /// <summary>A fact was left out.</summary>
    public static readonly DiagnosticCode RegisterFactLeftOut = new("LO1203", "RegisterFactLeftOut", "A fact of the register cannot be used.", Severity.Warning,
        "Families do not see it until somebody writes it by hand.",
        "Write it in the provider's file, above `register:`, and ask the school to correct the register.");

    /// <summary>A fact was mended.</summary>
    public static readonly DiagnosticCode RegisterFactMended = new("LO1204", "RegisterFactMended", "A fact of the register was mended.", Severity.Information,
        "The register has it in a form that would not work on a page.",
        "Check it when the school next confirms its facts.");

    /// <summary>Something families should know about.</summary>
    public static readonly DiagnosticCode RegisterNotice = new("LO1205", "RegisterNotice", "The register says something families should know.", Severity.Information,
        "A school that is about to close, for example, should say so on its page.",
        "Write what families need to know in the provider's file.");

    /// <summary>An authority that the register does not have.</summary>
    public static readonly DiagnosticCode RegisterAuthorityUnknown = new("LO1206", "RegisterAuthorityUnknown", "No school of the register belongs to this authority.", Severity.Error,
        "Nothing would be imported.",
        "Write the council's name as in the column \"LA (name)\".");

    /// <summary>A provider's file that cannot be changed safely.</summary>
    public static readonly DiagnosticCode RegisterFileNotChanged = new("LO1207", "RegisterFileNotChanged", "A provider's file cannot be brought up to date.", Severity.Error,
        "The import never changes a file it cannot read, so that nothing written by hand is lost.",
        "Mend the file, then run the import again.");
}
