namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>A file of the theme is of a kind a site may not carry.</summary>
    public static readonly DiagnosticCode ThemeFileRefused = new("LO5001", "ThemeFileRefused", "A file of the theme is of a kind a site may not carry.", Severity.Error,
        "Files of unknown kinds may be harmful, and hosts serve them wrongly.",
        "Remove it from the theme folder, or save it as one of the kinds named.");

    /// <summary>theme.json cannot be read.</summary>
    public static readonly DiagnosticCode ThemeManifestUnreadable = new("LO5002", "ThemeManifestUnreadable", "theme.json cannot be read.", Severity.Error,
        "Nobody can tell which theme a site was made with.",
        "Write an object with name, version and description, each in quotation marks.");

    /// <summary>Two files of a theme are the same template.</summary>
    public static readonly DiagnosticCode TwoTemplatesOfOneName = new("LO5003", "TwoTemplatesOfOneName", "Two files of a theme are the same template.", Severity.Error,
        "One of the two would silently be ignored.",
        "Partials are called by their file's name alone: give one of the two another name.");

    /// <summary>An SVG picture holds something that can run or fetch.</summary>
    public static readonly DiagnosticCode UnsafePicture = new("LO5004", "UnsafePicture", "An SVG picture holds something that can run or fetch.", Severity.Error,
        "It could let someone else's code run on the device of a family, or the browser would refuse it and the page would break.",
        "Save it again as a plain SVG, without scripts, links and linked files.");

    /// <summary>A source file of the theme is not carried to the site.</summary>
    public static readonly DiagnosticCode ThemeSourceIgnored = new("LO5005", "ThemeSourceIgnored", "A source file of the theme is not carried to the site.", Severity.Information,
        "Styles and scripts must be built before the site can use them.",
        "Nothing, if the built file stands beside it. Else build it, and put the result into the theme folder.");

    /// <summary>A template is not a text in UTF-8.</summary>
    public static readonly DiagnosticCode TemplateUnreadable = new("LO5006", "TemplateUnreadable", "A template is not a text in UTF-8.", Severity.Error,
        "Every page drawn from the template would be wrong, or could not be drawn at all.",
        "Save the file as UTF-8.");

    /// <summary>Something in braces cannot be understood.</summary>
    public static readonly DiagnosticCode TemplateSyntax = new("LO5101", "TemplateSyntax", "Something in braces cannot be understood.", Severity.Error,
        "Every page drawn from the template would be wrong, or could not be drawn at all.",
        "See docs/themes.md for what may stand in a template.");

    /// <summary>A block is not closed, or closed twice.</summary>
    public static readonly DiagnosticCode UnbalancedBlock = new("LO5102", "UnbalancedBlock", "A block is not closed, or closed twice.", Severity.Error,
        "Every page drawn from the template would be wrong, or could not be drawn at all.",
        "Give each {{#if}}, {{#unless}}, {{#each}} and {{#with}} its own closing tag, in the right order.");

    /// <summary>A name in a template is not in what the page is given.</summary>
    public static readonly DiagnosticCode UnknownName = new("LO5103", "UnknownName", "A name in a template is not in what the page is given.", Severity.Error,
        "The place would stay empty and nobody would notice.",
        "Correct the spelling, or use ../ to look one level out.");

    /// <summary>A template calls a partial that does not exist.</summary>
    public static readonly DiagnosticCode UnknownPartial = new("LO5104", "UnknownPartial", "A template calls a partial that does not exist.", Severity.Error,
        "Every page drawn from the template would be wrong, or could not be drawn at all.",
        "Correct the name, or add the file to the theme.");

    /// <summary>A template uses a helper or block that does not exist.</summary>
    public static readonly DiagnosticCode UnknownHelper = new("LO5105", "UnknownHelper", "A template uses a helper or block that does not exist.", Severity.Error,
        "Every page drawn from the template would be wrong, or could not be drawn at all.",
        "See docs/themes.md for the few there are.");

    /// <summary>A template is for a page the tool does not make.</summary>
    public static readonly DiagnosticCode UnknownTemplate = new("LO5106", "UnknownTemplate", "A template is for a page the tool does not make.", Severity.Error,
        "The file does nothing, and the page it was meant for looks as before.",
        "Give the file the name of a page template of the default theme.");

    /// <summary>Three braces print something that is not safe HTML.</summary>
    public static readonly DiagnosticCode NotSafeHtml = new("LO5107", "NotSafeHtml", "Three braces print something that is not safe HTML.", Severity.Error,
        "Words an editor or provider has typed could become markup or code on the page.",
        "Use two braces.");

    /// <summary>Two braces print safe HTML as words.</summary>
    public static readonly DiagnosticCode HtmlAsText = new("LO5108", "HtmlAsText", "Two braces print safe HTML as words.", Severity.Error,
        "Readers would see tags instead of formatted text.",
        "Use three braces.");

    /// <summary>A template prints something that is not words or a whole number.</summary>
    public static readonly DiagnosticCode NotPrintable = new("LO5109", "NotPrintable", "A template prints something that is not words or a whole number.", Severity.Error,
        "Readers would see the name of a program's part.",
        "Print one of its parts, or use {{#each}} or {{#if}}.");

    /// <summary>A template uses a part of something that may be missing.</summary>
    public static readonly DiagnosticCode MaybeAbsent = new("LO5110", "MaybeAbsent", "A template uses a part of something that may be missing.", Severity.Error,
        "The page of the first service that lacks it could not be drawn.",
        "Put it inside {{#with …}} or {{#if …}}.");

    /// <summary>An attribute's value is not in quotation marks.</summary>
    public static readonly DiagnosticCode UnquotedAttribute = new("LO5111", "UnquotedAttribute", "An attribute's value is not in quotation marks.", Severity.Error,
        "Words with a blank in them would turn into other attributes.",
        "Write it in double quotation marks.");

    /// <summary>Script or style stands in a template.</summary>
    public static readonly DiagnosticCode InlineCode = new("LO5112", "InlineCode", "Script or style stands in a template.", Severity.Error,
        "It could let someone else's code run on the device of a family, or the browser would refuse it and the page would break.",
        "Move it to a file of the theme and name that file.");

    /// <summary>An address in a template is not one the tool has made.</summary>
    public static readonly DiagnosticCode NotAnAddress = new("LO5113", "NotAnAddress", "An address in a template is not one the tool has made.", Severity.Error,
        "The link would break on pages in other folders, or lead somewhere unsafe.",
        "Print an address of the model alone, or use {{asset \"…\"}} or {{link \"…\"}}.");

    /// <summary>Braces stand where nothing can be printed safely.</summary>
    public static readonly DiagnosticCode MisplacedBraces = new("LO5114", "MisplacedBraces", "Braces stand where nothing can be printed safely.", Severity.Error,
        "It could let someone else's code run on the device of a family, or the browser would refuse it and the page would break.",
        "Print into text or into a quoted attribute value, and put {{#if}} around whole attributes or elements.");

    /// <summary>A template fetches something from another web site.</summary>
    public static readonly DiagnosticCode OtherSiteInTemplate = new("LO5115", "OtherSiteInTemplate", "A template fetches something from another web site.", Severity.Error,
        "It tells that site who reads about which service, and is missing offline.",
        "Put a copy into the theme and use {{asset \"…\"}}.");

    /// <summary>A template holds an element the site does not use.</summary>
    public static readonly DiagnosticCode ForbiddenElement = new("LO5116", "ForbiddenElement", "A template holds an element the site does not use.", Severity.Error,
        "It could let someone else's code run on the device of a family, or the browser would refuse it and the page would break.",
        "Remove it.");

    /// <summary>Partials call each other in a circle.</summary>
    public static readonly DiagnosticCode PartialsInCircle = new("LO5117", "PartialsInCircle", "Partials call each other in a circle.", Severity.Error,
        "The page would never be finished.",
        "Take one of the calls out.");

    /// <summary>A template names a file the theme does not have.</summary>
    public static readonly DiagnosticCode UnknownAsset = new("LO5118", "UnknownAsset", "A template names a file the theme does not have.", Severity.Error,
        "Readers would see a gap or an unstyled page.",
        "Correct the name, or add the file to the theme.");

    /// <summary>A template could not be drawn.</summary>
    public static readonly DiagnosticCode TemplateFailed = new("LO5119", "TemplateFailed", "A template could not be drawn.", Severity.Error,
        "Every page drawn from the template would be wrong, or could not be drawn at all.",
        "Compare the template with the default theme's. If it is the default theme's own, tell us.");

    /// <summary>A template or what it calls is far too large.</summary>
    public static readonly DiagnosticCode TemplateTooLarge = new("LO5120", "TemplateTooLarge", "A template or what it calls is far too large.", Severity.Error,
        "One page would take minutes and fill the disk.",
        "Call fewer partials, or make them smaller.");

    /// <summary>A block is given a thing it cannot work with.</summary>
    public static readonly DiagnosticCode WrongKindOfThing = new("LO5121", "WrongKindOfThing", "A block is given a thing it cannot work with.", Severity.Error,
        "Every page drawn from the template would be wrong, or could not be drawn at all.",
        "{{#each}} is for lists, {{#with}} for things that have parts.");

    /// <summary>A template ends inside a tag.</summary>
    public static readonly DiagnosticCode UnfinishedMarkup = new("LO5123", "UnfinishedMarkup", "A template ends inside a tag.", Severity.Error,
        "Every page drawn from the template would be wrong, or could not be drawn at all.",
        "Close tags, comments and elements in the file they are opened in.");

    /// <summary>A layout does not say where the page goes, or says it in the wrong place.</summary>
    public static readonly DiagnosticCode LayoutWithoutBody = new("LO5122", "LayoutWithoutBody", "A layout does not say where the page goes, or says it in the wrong place.", Severity.Error,
        "Pages would be empty.",
        "Write {{> body}} once in the layout, and nowhere else.");
}
