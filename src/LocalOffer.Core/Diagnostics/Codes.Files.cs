namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>The bytes are not UTF-8.</summary>
    public static readonly DiagnosticCode NotUtf8 = new("LO1001", "NotUtf8", "The file is not saved as UTF-8.", Severity.Error,
        "Names with accents, pound signs and quotation marks would reach families as nonsense.",
        "Save the file again and choose UTF-8 as its encoding.");

    /// <summary>Characters no text should hold.</summary>
    public static readonly DiagnosticCode ControlCharacter = new("LO1002", "ControlCharacter", "The file holds an invisible control character.", Severity.Error,
        "Screen readers and printers stumble over it, and nobody can see it.",
        "Delete the character at the place named; retyping the word around it is the easiest way.");

    /// <summary>A file over the limit.</summary>
    public static readonly DiagnosticCode FileTooLarge = new("LO1003", "FileTooLarge", "The file is too large.", Severity.Error,
        "Families on cheap phones and slow connections could not load it.",
        "Make it smaller, or split it: text files may have 2 MB, images and documents 10 MB.");

    /// <summary>Not YAML.</summary>
    public static readonly DiagnosticCode MalformedYaml = new("LO1004", "MalformedYaml", "The YAML cannot be read.", Severity.Error,
        "What cannot be read cannot be published.",
        "Mend the line named. Quotation marks, indentation and colons inside text are the usual causes.");

    /// <summary>Tabs as indentation.</summary>
    public static readonly DiagnosticCode TabIndentation = new("LO1005", "TabIndentation", "A line is indented with a tab.", Severity.Error,
        "YAML only knows spaces at the start of a line, because a tab is not the same width everywhere.",
        "Replace the tab with spaces. Most editors can do it for a whole file.");

    /// <summary>A key twice in one mapping.</summary>
    public static readonly DiagnosticCode DuplicateKey = new("LO1006", "DuplicateKey", "A key is there twice.", Severity.Error,
        "Only one of the two values could be shown, and nobody would notice that the other is lost.",
        "Keep the right one and delete the other.");

    /// <summary>A second <c>---</c>.</summary>
    public static readonly DiagnosticCode SeveralDocuments = new("LO1007", "SeveralDocuments", "The file holds more than one YAML document.", Severity.Error,
        "Only the first would be published.",
        "Remove the line `---`, or move what follows it into a file of its own.");

    /// <summary><c>!tag</c>.</summary>
    public static readonly DiagnosticCode YamlTag = new("LO1008", "YamlTag", "The file uses a YAML tag.", Severity.Error,
        "Tags ask for special kinds of values that no field here has.",
        "Remove the tag. If the text should begin with `!`, put it in quotation marks.");

    /// <summary><c>&lt;&lt;</c>.</summary>
    public static readonly DiagnosticCode MergeKey = new("LO1009", "MergeKey", "The file uses a merge key (`<<`).", Severity.Error,
        "With merge keys nobody can see at the place itself what a family will read.",
        "Write the keys out. What is the same for many services belongs in the strand or the area, where it is inherited.");

    /// <summary>Aliases without limit.</summary>
    public static readonly DiagnosticCode AliasLimit = new("LO1010", "AliasLimit", "The file's aliases grow without limit.", Severity.Error,
        "A few lines of aliases can stand for millions of values and stop the build for everybody.",
        "Write the values out instead of repeating them with `*name`.");

    /// <summary>Nesting without limit.</summary>
    public static readonly DiagnosticCode NestedTooDeep = new("LO1011", "NestedTooDeep", "The file is nested too deeply.", Severity.Error,
        "No document of a Local Offer needs more than a few levels, so something has gone wrong in it.",
        "Look for brackets or indentation that were repeated by mistake.");

    /// <summary>Nothing in it.</summary>
    public static readonly DiagnosticCode EmptyFile = new("LO1012", "EmptyFile", "The file is empty.", Severity.Error,
        "An empty file makes no page, and links to it lead nowhere.",
        "Fill the file in, or delete it.");

    /// <summary>A key that is not a word.</summary>
    public static readonly DiagnosticCode KeyNotText = new("LO1013", "KeyNotText", "A key is not a plain word.", Severity.Error,
        "A value without a proper key is not shown anywhere.",
        "Write the key as a word. If the line is a text that begins with `{` or `[`, put the text in quotation marks.");

    /// <summary>More values than a file of content can have.</summary>
    public static readonly DiagnosticCode TooManyValues = new("LO1014", "TooManyValues", "The file holds too many values.", Severity.Error,
        "A file this long cannot be looked after by hand and slows every build.",
        "Split the file.");

    /// <summary>A folder of the settings that is not there.</summary>
    public static readonly DiagnosticCode FolderMissing = new("LO1020", "FolderMissing", "A folder named in the settings is not there.", Severity.Error,
        "Everything in it would be missing from the site.",
        "Make the folder, or mend its name in `statiq.json`.");

    /// <summary>A link to somewhere else on the machine.</summary>
    public static readonly DiagnosticCode LinkLeavesSite = new("LO1021", "LinkLeavesSite", "A symbolic link leads out of the site's folder, or in a circle.", Severity.Error,
        "Files that were never meant for the public could be published.",
        "Replace the link by a copy of the file.");

    /// <summary>The system does not let us read it.</summary>
    public static readonly DiagnosticCode Unreadable = new("LO1022", "Unreadable", "A file or folder cannot be read.", Severity.Error,
        "What cannot be read would be missing from the site.",
        "Check its permissions and whether another program holds it open.");

    /// <summary>A name that does not survive other systems.</summary>
    public static readonly DiagnosticCode UnsafeFileName = new("LO1023", "UnsafeFileName", "A file name cannot be used on every system.", Severity.Error,
        "The site must also work from a memory stick and on Windows, where such a name is lost or refused.",
        "Rename the file: letters, digits, hyphens and full stops are safe.");

    /// <summary>Two names that some systems take for one.</summary>
    public static readonly DiagnosticCode NamesDifferOnlyInCase = new("LO1024", "NamesDifferOnlyInCase", "Two file names differ only in capital letters.", Severity.Error,
        "On Windows and macOS one of the two overwrites the other.",
        "Rename one of the two.");

    /// <summary>A kind of file nothing is done with.</summary>
    public static readonly DiagnosticCode UnknownFileType = new("LO1025", "UnknownFileType", "This kind of file cannot be part of the site.", Severity.Error,
        "Only kinds of file that are safe for readers and open on every device are published.",
        "Save it as one of the kinds allowed, or begin its name with `_` to keep it out of the site.");

    /// <summary>Active or outward-reaching SVG.</summary>
    public static readonly DiagnosticCode UnsafeSvg = new("LO1030", "UnsafeSvg", "An SVG image holds more than a picture.", Severity.Error,
        "An SVG can run programs and call other sites while a family reads the page.",
        "Export the image as plain SVG without scripts, links and outside parts, or use PNG.");

    /// <summary>Not JSON.</summary>
    public static readonly DiagnosticCode MalformedJson = new("LO1040", "MalformedJson", "The JSON cannot be read.", Severity.Error,
        "Without readable settings the site would be built with the wrong ones.",
        "Mend the line named. A missing comma or quotation mark is the usual cause.");

    /// <summary>A page's file name that cannot be an address.</summary>
    public static readonly DiagnosticCode PageFileName = new("LO1050", "PageFileName", "A page's file or folder name cannot be an address.", Severity.Error,
        "The name is part of the page's address, which families read out, type and print.",
        "Use lower-case letters, digits and single hyphens.");

    /// <summary>Front matter that no page has.</summary>
    public static readonly DiagnosticCode UnknownFrontMatterKey = new("LO1051", "UnknownFrontMatterKey", "A page's heading block has an unknown key.", Severity.Error,
        "A misspelt key has no effect, and nobody would notice.",
        "Pages know Title, Description, Order, Xref, RedirectFrom and Excluded.");

    /// <summary>Front matter of the wrong kind.</summary>
    public static readonly DiagnosticCode FrontMatterValue = new("LO1052", "FrontMatterValue", "A value in a page's heading block is of the wrong kind.", Severity.Error,
        "The page would get the wrong title, place or address.",
        "Write the value as the hint shows.");

    /// <summary>Front matter of Statiq's that is not used here.</summary>
    public static readonly DiagnosticCode StatiqFrontMatter = new("LO1053", "StatiqFrontMatter", "A page uses a Statiq key that this tool does not.", Severity.Information,
        "The key has no effect here.",
        "Remove it.");

    /// <summary>A page with nothing on it.</summary>
    public static readonly DiagnosticCode PageWithoutText = new("LO1054", "PageWithoutText", "A page has no text.", Severity.Warning,
        "Families who follow a link to it find nothing.",
        "Write the page, or delete the file.");
}
