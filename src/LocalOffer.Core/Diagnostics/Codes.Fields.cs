namespace LocalOffer.Core;

// LO2001–LO2199: fields and vocabularies.
public static partial class Codes
{
    /// <summary>A key the document does not have.</summary>
    public static readonly DiagnosticCode UnknownField = new("LO2001", "UnknownField", "A key is not one of the document's fields.", Severity.Error,
        "What stands under it is not shown to families, and nobody would notice.",
        "Mend the spelling, or add the field to your own framework in `input/framework/`.");

    /// <summary>A value of the wrong kind.</summary>
    public static readonly DiagnosticCode WrongType = new("LO2002", "WrongType", "A value is of the wrong kind.", Severity.Error,
        "Lists, filters and search could not use it, and a page could show nonsense.",
        "Write the value as the hint shows.");

    /// <summary>A list where one value is expected.</summary>
    public static readonly DiagnosticCode SingleValueExpected = new("LO2003", "SingleValueExpected", "There is a list where only one value can stand.", Severity.Error,
        "The tool will not guess which of the values families should see.",
        "Write one value, without brackets or a dash.");

    /// <summary>A key without a value.</summary>
    public static readonly DiagnosticCode EmptyValue = new("LO2004", "EmptyValue", "A key has no value.", Severity.Error,
        "An empty value looks filled in to the editor and is nothing to the family.",
        "Write the value, or delete the key.");

    /// <summary>Bare yes, no, on, off.</summary>
    public static readonly DiagnosticCode BareYesNo = new("LO2005", "BareYesNo", "A bare yes, no, on or off can be read in two ways.", Severity.Error,
        "YAML programs do not agree whether it is a word or true and false, so a family could be told the opposite.",
        "Write `true` or `false` where that is asked for; elsewhere put the word in quotation marks.");

    /// <summary>A time without quotation marks.</summary>
    public static readonly DiagnosticCode UnquotedTime = new("LO2006", "UnquotedTime", "A time is not in quotation marks.", Severity.Error,
        "Some YAML programs read 09:30 as a number counted in sixties, so opening times could come out wrong.",
        "Put the time in quotation marks: `\"09:30\"`.");

    /// <summary>A phone number without quotation marks.</summary>
    public static readonly DiagnosticCode UnquotedPhone = new("LO2007", "UnquotedPhone", "A phone number is not in quotation marks.", Severity.Error,
        "Some YAML programs read it as a number and lose the first zero, and the family could not get through.",
        "Put the number in quotation marks: `\"01632 960123\"`.");

    /// <summary>More than one line.</summary>
    public static readonly DiagnosticCode SeveralLines = new("LO2008", "SeveralLines", "A text of one line has several.", Severity.Error,
        "It is shown in lists and headings, where only one line fits.",
        "Write it on one line, or use `>` instead of `|`.");

    /// <summary>Not a date.</summary>
    public static readonly DiagnosticCode InvalidDate = new("LO2010", "InvalidDate", "A date cannot be read.", Severity.Error,
        "Families rely on dates to know whether a page is still true.",
        "Write year, month and day: 2026-10-01.");

    /// <summary>A date in the future.</summary>
    public static readonly DiagnosticCode DateInFuture = new("LO2011", "DateInFuture", "A date lies in the future that cannot.", Severity.Error,
        "Nobody can have checked a page tomorrow; the date would make old facts look fresh.",
        "Write the day it really happened.");

    /// <summary>Too long after another date.</summary>
    public static readonly DiagnosticCode DateTooLate = new("LO2012", "DateTooLate", "A date lies too long after another one.", Severity.Error,
        "Facts that nobody checks for too long mislead families.",
        "Choose an earlier day.");

    /// <summary>A number out of its range.</summary>
    public static readonly DiagnosticCode OutOfRange = new("LO2013", "OutOfRange", "A number is out of its range.", Severity.Error,
        "Families would not find the page by it, or would be told something impossible.",
        "Write a number in the range the message names.");

    /// <summary>Too few or too many items.</summary>
    public static readonly DiagnosticCode WrongCount = new("LO2014", "WrongCount", "A list has too few or too many items.", Severity.Error,
        "With too many topics a service turns up everywhere and helps nobody; with none it turns up nowhere.",
        "Add or remove items until the number fits.");

    /// <summary>Too many characters.</summary>
    public static readonly DiagnosticCode TooLong = new("LO2015", "TooLong", "A text is too long.", Severity.Error,
        "It is shown where only so much fits, and tired readers skip long texts.",
        "Shorten it, or move details to a longer field.");

    /// <summary>Too few or too many words.</summary>
    public static readonly DiagnosticCode WordCount = new("LO2016", "WordCount", "A text has too few or too many words.", Severity.Warning,
        "A text that is too short does not answer the family's question; one that is too long is not read.",
        "Add what is missing, or leave out what families do not need.", Strict: true);

    /// <summary>A pattern that is not met.</summary>
    public static readonly DiagnosticCode PatternNotMatched = new("LO2017", "PatternNotMatched", "A value does not have the form it must have.", Severity.Error,
        "Other systems and readers could not use it.",
        "Write it in the form the message describes.");

    /// <summary>Oldest age below youngest.</summary>
    public static readonly DiagnosticCode AgesReversed = new("LO2018", "AgesReversed", "The youngest age is above the oldest.", Severity.Error,
        "No child would ever find the service.",
        "Swap the two ages, or mend the wrong one.");

    /// <summary>Last day before the first.</summary>
    public static readonly DiagnosticCode DatesReversed = new("LO2019", "DatesReversed", "The first day is after the last.", Severity.Error,
        "A time that ends before it begins shows families nothing.",
        "Swap the two dates, or mend the wrong one.");

    /// <summary>An address that cannot be used.</summary>
    public static readonly DiagnosticCode UnsafeAddress = new("LO2020", "UnsafeAddress", "A web address cannot be used.", Severity.Error,
        "A family who follows it would get nowhere, or somewhere unsafe.",
        "Write a whole web address that begins with https://, a path inside the site, or `xref:` and an id.");

    /// <summary>Not an e-mail address.</summary>
    public static readonly DiagnosticCode InvalidEmail = new("LO2021", "InvalidEmail", "An e-mail address cannot be right.", Severity.Error,
        "A family's message would not arrive.",
        "Write the address alone: help@example.org.");

    /// <summary>Not a phone number.</summary>
    public static readonly DiagnosticCode InvalidPhone = new("LO2022", "InvalidPhone", "A phone number cannot be right.", Severity.Error,
        "A family could not get through.",
        "Write the number alone, in quotation marks: \"01632 960123\" or \"01632 960123 ext 4\".");

    /// <summary>Not an amount of money.</summary>
    public static readonly DiagnosticCode InvalidMoney = new("LO2023", "InvalidMoney", "A price cannot be read.", Severity.Error,
        "Families decide by the price whether they can come.",
        "Write pounds as a number without a sign: 4.50.");

    /// <summary>A part of a group that is missing.</summary>
    public static readonly DiagnosticCode PartMissing = new("LO2024", "PartMissing", "A part of a group of values is missing.", Severity.Warning,
        "A price without what it is for, or a place without its name, leaves families guessing.",
        "Add the part the message names.", Strict: true);

    /// <summary>A computed field written by hand.</summary>
    public static readonly DiagnosticCode WrittenButComputed = new("LO2025", "WrittenButComputed", "A field is written by hand that the tool works out itself.", Severity.Error,
        "Two sources for one fact soon disagree, and families see the wrong one.",
        "Delete the line.");

    /// <summary>An id that is not the file's name.</summary>
    public static readonly DiagnosticCode IdDiffers = new("LO2026", "IdDiffers", "The id is not the name of the file.", Severity.Error,
        "Links and printed packs find a page by its id, which is its file's name.",
        "Delete the `id:` line; rename the file only if nobody has linked to it yet.");

    /// <summary>Provider and organisation.</summary>
    public static readonly DiagnosticCode ProviderAndOrganisation = new("LO2027", "ProviderAndOrganisation", "A service names both a provider and an organisation.", Severity.Error,
        "Families could not tell who runs it, and the two would come to disagree.",
        "Keep `provider:` if the organisation has a folder in `providers/`, else keep `organisation:`.");

    /// <summary>Acceptance of a code that does not exist.</summary>
    public static readonly DiagnosticCode UnknownAcceptedCode = new("LO2028", "UnknownAcceptedCode", "An accepted finding has an unknown code.", Severity.Error,
        "The acceptance has no effect, and the finding stays.",
        "Write the code as it was shown, for example LO4101.");

    /// <summary>A support block that does not exist.</summary>
    public static readonly DiagnosticCode UnknownSupportBlock = new("LO2029", "UnknownSupportBlock", "This support block does not exist.", Severity.Error,
        "Families would not see its text.",
        "Use one of the support blocks the hint names.");

    /// <summary>Not applicable, without a reason.</summary>
    public static readonly DiagnosticCode ReasonMissing = new("LO2030", "ReasonMissing", "Something does not apply, but no reason is given.", Severity.Error,
        "Families see the reason. Without one it looks as if nobody had thought of them.",
        "Write the reason in one sentence after `not-applicable:`.");

    /// <summary>A value that is none of the vocabulary's terms.</summary>
    public static readonly DiagnosticCode UnknownTerm = new("LO2104", "UnknownTerm", "A word is not in its list.", Severity.Error,
        "Lists, filters and search know only the words of the list, so families would not find the page.",
        "Use a word of the list: `localoffer codes <list>` shows it. Add your own in `input/framework/vocabularies.yaml`.");

    /// <summary>A term twice.</summary>
    public static readonly DiagnosticCode RepeatedValue = new("LO2105", "RepeatedValue", "A list holds the same value twice.", Severity.Warning,
        "Families would read it twice.",
        "Delete one of the two.");
}
