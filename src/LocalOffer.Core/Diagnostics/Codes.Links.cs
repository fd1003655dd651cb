namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>An address that would be unsafe for readers.</summary>
    public static readonly DiagnosticCode UnsafeLink = new("LO6001", "UnsafeLink", "A link's address is not safe or not complete.", Severity.Error,
        "It could run a program in the reader's browser, or lead nowhere.",
        "Use an address that begins with https://, mailto:, tel: or xref:, or a path inside this site.");

    /// <summary>HTML in Markdown.</summary>
    public static readonly DiagnosticCode RawHtml = new("LO6002", "RawHtml", "A text holds HTML.", Severity.Error,
        "HTML in a text can break the page for assistive technology, and is shown to readers as it is written.",
        "Use Markdown instead: a blank line for a new paragraph, `-` for a list, `[words](address)` for a link.");

    /// <summary>A heading where the page makes the headings.</summary>
    public static readonly DiagnosticCode HeadingInText = new("LO6003", "HeadingInText", "A text holds a heading.", Severity.Error,
        "The page makes the headings itself. One inside a text breaks the outline that screen reader users move by.",
        "Remove the heading, or move what follows it to the field it belongs to.");

    /// <summary>Headings that jump a level.</summary>
    public static readonly DiagnosticCode HeadingLevel = new("LO6004", "HeadingLevel", "A page's headings jump a level.", Severity.Warning,
        "Screen reader users move by headings; a missing level sounds like a missing part.",
        "Use `##` for the parts of the page and `###` for parts of those. `#` is the page's title.", Strict: true);

    /// <summary>An image nobody can hear.</summary>
    public static readonly DiagnosticCode ImageWithoutWords = new("LO6005", "ImageWithoutWords", "An image has no words for people who cannot see it.", Severity.Error,
        "A screen reader would say nothing, or read the file name aloud.",
        "Write what the image tells: `![What it shows](file.png)`. If it tells nothing: `![](file.png \"decorative\")`.");

    /// <summary>An image where none can be.</summary>
    public static readonly DiagnosticCode ImageNotAllowed = new("LO6006", "ImageNotAllowed", "An image cannot stand here.", Severity.Error,
        "Texts of services are also printed, sent and read aloud, and images from other sites tell them who our readers are.",
        "Images stand on pages only, and come from the site's own files.");

    /// <summary>A table that cannot be read cell by cell.</summary>
    public static readonly DiagnosticCode TableWithoutHeader = new("LO6007", "TableWithoutHeader", "A table has no headings.", Severity.Error,
        "Without headings a screen reader reads numbers without saying what they are.",
        "Fill in the first row of the table with a heading for each column.");

    /// <summary>"Click here".</summary>
    public static readonly DiagnosticCode VagueLinkText = new("LO6008", "VagueLinkText", "A link's words do not say where it leads.", Severity.Warning,
        "Many people hear a page's links as a list; \"click here\" ten times helps nobody.",
        "Use the name of the page or what the reader can do there as the link's words.", Strict: true);

    /// <summary>A web address as link text.</summary>
    public static readonly DiagnosticCode BareAddress = new("LO6009", "BareAddress", "A web address stands in the text instead of words.", Severity.Warning,
        "Screen readers read addresses out letter by letter.",
        "Write `[words that say where it leads](address)`.", Strict: true);

    /// <summary>A PDF without warning.</summary>
    public static readonly DiagnosticCode PdfNotSaid = new("LO6010", "PdfNotSaid", "A link leads to a PDF without saying so.", Severity.Warning,
        "PDFs are hard to read on a phone and with assistive technology, and may cost data.",
        "Add the kind of file to the link's words, for example `Travel policy (PDF, 200 KB)`. Better still, put the words on a page.", Strict: true);

    /// <summary>A text nobody can have meant.</summary>
    public static readonly DiagnosticCode TextTooLong = new("LO6011", "TextTooLong", "A text is longer than any reader would read.", Severity.Error,
        "A text of this length has gone wrong, or belongs on several pages.",
        "Shorten it, or split it into pages.");
}
