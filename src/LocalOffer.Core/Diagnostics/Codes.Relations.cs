namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>Two documents share an id.</summary>
    public static readonly DiagnosticCode DuplicateId = new("LO3001", "DuplicateId", "Two documents have the same id.", Severity.Error,
        "Links, printed packs and open data find a page by its id. With two of them, families may be sent to the wrong one.",
        "Give one of the two a different file name (and `id:`, if it has one).");

    /// <summary>Two sources would make one page.</summary>
    public static readonly DiagnosticCode TwoSourcesForOneAddress = new("LO3002", "TwoSourcesForOneAddress", "Two sources would make the same page.", Severity.Error,
        "One of the two would silently overwrite the other.",
        "Rename one of the two files, or take the old address out of `redirect-from`.");

    /// <summary>An old address that cannot be one.</summary>
    public static readonly DiagnosticCode UnsafeRedirect = new("LO3003", "UnsafeRedirect", "An old address is not a path inside the site.", Severity.Error,
        "A page could be written outside the output folder, or readers sent elsewhere.",
        "Write a plain path, such as `services/old-name`.");
}
