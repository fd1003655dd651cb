namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>A link leads to a page this site does not have.</summary>
    public static readonly DiagnosticCode BrokenLink = new("LO6201", "BrokenLink", "A link leads to a page this site does not have.", Severity.Error,
        "A family that follows it finds nothing, and may give up.",
        "Correct the path. `xref:` with the id of the page keeps working when files move.");

    /// <summary>An xref names an id this site does not have.</summary>
    public static readonly DiagnosticCode UnknownXref = new("LO6202", "UnknownXref", "An xref names an id this site does not have.", Severity.Error,
        "A family that follows it finds nothing, and may give up.",
        "Correct the id: it is the name of the file without .yaml or .md.");

    /// <summary>A published page links to a draft.</summary>
    public static readonly DiagnosticCode LinkToDraft = new("LO6203", "LinkToDraft", "A published page links to a draft.", Severity.Error,
        "Drafts are not on the site: a family that follows the link finds nothing.",
        "Publish the draft, or take the link out until it is.");

    /// <summary>A link names a part of this page that is not there.</summary>
    public static readonly DiagnosticCode UnknownPart = new("LO6204", "UnknownPart", "A link names a part of this page that is not there.", Severity.Error,
        "A family that follows it stays where they are and does not know why.",
        "Use the id of a heading: its words in small letters, with hyphens.");

    /// <summary>A page does not have exactly one main heading.</summary>
    public static readonly DiagnosticCode NotOneHeading = new("LO6101", "NotOneHeading", "A page does not have exactly one main heading.", Severity.Error,
        "Screen reader users jump to it to know where they are.",
        "Give the page one h1.");

    /// <summary>A heading skips a level.</summary>
    public static readonly DiagnosticCode HeadingSkipped = new("LO6102", "HeadingSkipped", "A heading skips a level.", Severity.Error,
        "Screen reader users read headings as a list of contents; a gap looks like a missing part.",
        "Go down one level at a time.");

    /// <summary>Two elements of a page have the same id.</summary>
    public static readonly DiagnosticCode RepeatedElementId = new("LO6103", "RepeatedElementId", "Two elements of a page have the same id.", Severity.Error,
        "Links, labels and scripts find only the first.",
        "Give one of them another id.");

    /// <summary>An image has no alt attribute.</summary>
    public static readonly DiagnosticCode ImageWithoutAlt = new("LO6104", "ImageWithoutAlt", "An image has no alt attribute.", Severity.Error,
        "Screen readers read out the file's name instead.",
        "Add alt, empty if the image only decorates.");

    /// <summary>A link has no words.</summary>
    public static readonly DiagnosticCode LinkWithoutName = new("LO6105", "LinkWithoutName", "A link has no words.", Severity.Error,
        "Screen readers read out the address instead.",
        "Put words in the link, or alt on the image in it.");

    /// <summary>A button has no words.</summary>
    public static readonly DiagnosticCode ButtonWithoutName = new("LO6106", "ButtonWithoutName", "A button has no words.", Severity.Error,
        "Nobody using speech or a screen reader can tell what it does.",
        "Put words in the button.");

    /// <summary>A form field has no label.</summary>
    public static readonly DiagnosticCode FieldWithoutLabel = new("LO6107", "FieldWithoutLabel", "A form field has no label.", Severity.Error,
        "Nobody using speech or a screen reader can tell what to fill in.",
        "Add a label with the field's id in for.");

    /// <summary>A page lacks a landmark, or has one twice.</summary>
    public static readonly DiagnosticCode MissingLandmark = new("LO6108", "MissingLandmark", "A page lacks a landmark, or has one twice.", Severity.Error,
        "Screen reader users jump between header, main part and footer.",
        "Use one header, one main and one footer, and skip link to the main part.");

    /// <summary>A page does not name its language.</summary>
    public static readonly DiagnosticCode MissingLanguage = new("LO6109", "MissingLanguage", "A page does not name its language.", Severity.Error,
        "Screen readers would read it with the wrong voice.",
        "Put lang on the html element.");

    /// <summary>A page has no title.</summary>
    public static readonly DiagnosticCode MissingTitle = new("LO6110", "MissingTitle", "A page has no title.", Severity.Error,
        "It is the first thing read out, and the name of the tab.",
        "Put words in the title element.");

    /// <summary>A finished page holds inline script or style.</summary>
    public static readonly DiagnosticCode InlineCodeInPage = new("LO6111", "InlineCodeInPage", "A finished page holds inline script or style.", Severity.Error,
        "Browsers are told to refuse it: the page would not work as meant.",
        "Move it to a file of the theme.");

    /// <summary>A finished page fetches something from another web site.</summary>
    public static readonly DiagnosticCode OtherSiteInPage = new("LO6112", "OtherSiteInPage", "A finished page fetches something from another web site.", Severity.Error,
        "It tells that site who reads about which service, and is missing offline.",
        "Keep a copy on this site.");

    /// <summary>A finished page links to something that is not on the site.</summary>
    public static readonly DiagnosticCode BrokenAddressInPage = new("LO6113", "BrokenAddressInPage", "A finished page links to something that is not on the site.", Severity.Error,
        "A family that follows it finds nothing, and may give up.",
        "Correct the template or the content that makes the link.");

    /// <summary>An element is moved forward in the keyboard's order.</summary>
    public static readonly DiagnosticCode PositiveTabIndex = new("LO6114", "PositiveTabIndex", "An element is moved forward in the keyboard's order.", Severity.Error,
        "Keyboard users are thrown about the page.",
        "Take tabindex out, or use 0.");
}
