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

    /// <summary>Two parts of a guide share an id.</summary>
    public static readonly DiagnosticCode PartTwice = new("LO3004", "PartTwice", "Two parts of a guide have the same id.", Severity.Error,
        "Each part is a page, and its id is the page's address. Families would find only one of the two.",
        "Give one of the two parts another id.");

    /// <summary>A reference to nothing.</summary>
    public static readonly DiagnosticCode BrokenReference = new("LO3101", "BrokenReference", "A reference names a document that does not exist.", Severity.Error,
        "A family would follow a link to nothing.",
        "Correct the id, or write the document it should lead to.");

    /// <summary>A published document names a draft.</summary>
    public static readonly DiagnosticCode ReferenceToDraft = new("LO3102", "ReferenceToDraft", "A published document refers to a draft.", Severity.Error,
        "Drafts are not on the site, so a family would follow a link to nothing.",
        "Publish the draft, or take the reference out until it is ready.");

    /// <summary>A published document names something that has ended.</summary>
    public static readonly DiagnosticCode ReferenceToArchived = new("LO3103", "ReferenceToArchived", "A published document refers to one that has ended.", Severity.Warning,
        "Families are sent to a page that only says the service has ended.",
        "Refer to what replaced it, or take the reference out.", Strict: true);

    /// <summary>A reference to the wrong kind of document.</summary>
    public static readonly DiagnosticCode WrongKindOfReference = new("LO3104", "WrongKindOfReference", "A reference names the wrong kind of document.", Severity.Error,
        "The page would promise one thing and lead to another.",
        "Name a document of the kind the field asks for.");

    /// <summary>An essential block is said not to apply.</summary>
    public static readonly DiagnosticCode EssentialBlockDoesNotApply = new("LO3201", "EssentialBlockDoesNotApply", "A support block that families need here is said not to apply.", Severity.Warning,
        "Families need to know who decides, how to get there and what to do if they disagree.",
        "Write the block, or leave it out so that the strand's or the area's holds.", Strict: true);
}
