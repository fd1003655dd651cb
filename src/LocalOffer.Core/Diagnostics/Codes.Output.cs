namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>The site may not be written to that folder.</summary>
    public static readonly DiagnosticCode OutputFolderRefused = new("LO1901", "OutputFolderRefused", "The site may not be written to that folder.", Severity.Error,
        "Files that are not the site's could be overwritten or removed.",
        "Choose another folder in OutputPath, or empty it yourself first.");

    /// <summary>A file of the site could not be written.</summary>
    public static readonly DiagnosticCode NotWritten = new("LO1902", "NotWritten", "A file of the site could not be written.", Severity.Error,
        "The site is not complete until it is.",
        "Free some space or mend the permissions, then build again: what is already written is whole.");

    /// <summary>A page's path is not safe on every computer.</summary>
    public static readonly DiagnosticCode UnsafeOutputPath = new("LO1903", "UnsafeOutputPath", "A page's path is not safe on every computer.", Severity.Error,
        "It could be written outside the site, or not be read from a memory stick.",
        "Rename the file it is made from: small letters, digits and hyphens.");

    /// <summary>Two parts of the site would write one file.</summary>
    public static readonly DiagnosticCode TwoFilesForOnePath = new("LO1904", "TwoFilesForOnePath", "Two parts of the site would write one file.", Severity.Error,
        "One would silently overwrite the other.",
        "Rename one of the two.");

    /// <summary>The output folder holds a link to somewhere else.</summary>
    public static readonly DiagnosticCode LinkInOutputFolder = new("LO1905", "LinkInOutputFolder", "The output folder holds a link to somewhere else.", Severity.Error,
        "Writing through it would change files outside the site.",
        "Remove the link from the output folder.");
}
