using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Says what a field wants and what was found instead, in plain words.</summary>
internal static class WantedValue
{
    /// <summary>What a value of the type is, after "must be".</summary>
    public static string Words(FieldType type) => type switch
    {
        FieldType.Bool => "true or false",
        FieldType.Int => "a whole number",
        FieldType.Number => "a number",
        FieldType.Money => "a price in pounds",
        FieldType.Date => "a date",
        FieldType.Email => "an e-mail address",
        FieldType.Phone => "a phone number in quotation marks",
        FieldType.Url => "a web address",
        FieldType.Enum => "a word from its list",
        FieldType.Enums => "words from its list",
        FieldType.Ref => "the id of a document",
        FieldType.Refs => "ids of documents",
        FieldType.Object => "a group of keys",
        FieldType.List => "a list",
        FieldType.Line or FieldType.Short => "a line of text",
        _ => "a text",
    };

    /// <summary>What was found.</summary>
    public static string Found(YamlNode node) => node switch
    {
        YamlList => "a list",
        YamlMap => "a group of keys",
        YamlScalar scalar => Shown.Quoted(scalar.Text),
        _ => "nothing",
    };

    /// <summary>An example of the field written rightly.</summary>
    public static string Example(FieldDefinition field, FieldType type) => $"Write it like this: {field.Key}: {Value(field, type)}";

    private static string Value(FieldDefinition field, FieldType type) => type switch
    {
        FieldType.Bool => "true",
        FieldType.Int => field.Min is { } min && min > 0 ? decimal.Truncate(min).ToString(System.Globalization.CultureInfo.InvariantCulture) : "4",
        FieldType.Number => "51.5",
        FieldType.Money => "4.50",
        FieldType.Date => "2026-10-01",
        FieldType.Email => "help@example.org",
        FieldType.Phone => "\"01632 960123\"",
        FieldType.Url => "https://www.example.org/help",
        FieldType.Enum => "one-word",
        FieldType.Enums => "[one-word, another]",
        FieldType.Ref => "its-file-name",
        FieldType.Refs => "[its-file-name, another-file-name]",
        FieldType.TextAndRefs => "{text: Some words., refs: [its-file-name]}",
        FieldType.Object => "{" + string.Join(", ", field.Fields.Take(3).Select(f => f.Key + ": …")) + "}",
        FieldType.List => field.ItemType == FieldType.Object ? $"[{Value(field, FieldType.Object)}]" : "[one, another]",
        _ => "Some words",
    };
}
