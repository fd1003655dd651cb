using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What one value may be, by its field's type.</summary>
internal static class FieldSchemas
{
    /// <summary>An id.</summary>
    public const string Slug = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private const string Email = "^[^@\\s<>()\\[\\],;:\\\\\"]{1,64}@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]{2,}$";
    private const string Phone = "^\\+?[0-9 ()+-]{3,}((, *| +)?([Ee][Xx][Tt]\\.?|[Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn]|[Xx]) *[0-9]+)?$";
    private const string Address = "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|[Xx][Rr][Ee][Ff]:|/(?!/)|[^/:?#][^:/?#]*([/?#]|$)|[?#])";

    /// <summary>The schema of a field with its words for people.</summary>
    public static JsonObject Of(FieldDefinition field, TermSchemas terms)
    {
        var schema = new JsonObject
        {
            ["title"] = field.Label,
            ["description"] = field.Help.Length > 0 ? field.Help : field.Label,
            ["markdownDescription"] = FieldWords.Markdown(field, terms.Vocabulary(field.Vocabulary)),
        };
        if (field.Hidden)
        {
            schema["deprecated"] = true;
        }

        foreach (var (key, value) in Value(field, field.Type, terms).ToList())
        {
            schema[key] = value?.DeepClone();
        }

        if (FieldWords.Example(field) is { } example)
        {
            schema["examples"] = new JsonArray(example);
        }

        if (FieldWords.Default(field) is { } preset)
        {
            schema["default"] = preset;
        }

        return schema;
    }

    private static JsonObject Value(FieldDefinition field, FieldType type, TermSchemas terms) => type switch
    {
        FieldType.Bool => new() { ["type"] = "boolean" },
        FieldType.Int => Number(field, "integer"),
        FieldType.Number or FieldType.Money => Number(field, "number"),
        FieldType.Date => Pattern("^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$", "Write year-month-day, such as 2026-10-01."),
        FieldType.Email => Pattern(Email, "Write one e-mail address, such as help@example.org."),
        FieldType.Phone => Pattern(Phone, "Write digits and spaces in quotation marks, such as \"01632 960123\"."),
        FieldType.Url => Pattern(Address, "Write a whole address, such as https://www.example.org/help."),
        FieldType.Enum => terms.Reference(field.Vocabulary) ?? new() { ["type"] = "string" },
        FieldType.Enums => OneOrMany(terms.Reference(field.Vocabulary) ?? new() { ["type"] = "string" }, field, isSet: true),
        FieldType.Ref => Id(),
        FieldType.Refs => OneOrMany(Id(), field, isSet: true),
        FieldType.Text => Text(),
        FieldType.TextAndRefs => new() { ["anyOf"] = new JsonArray(Text(), TextAndRefs()) },
        FieldType.List => OneOrMany(Value(field with { Min = null, Max = null }, field.ItemType ?? FieldType.Line, terms), field, isSet: false),
        FieldType.Object => ObjectSchemas.OfParts(field.Fields, terms),
        _ => Line(field, type),
    };

    // Numbers are taken as words, as YAML has them: "name: 2000".
    private static JsonObject Text() => new() { ["type"] = SchemaPieces.Texts(["string", "number"]) };

    private static JsonObject Line(FieldDefinition field, FieldType type)
    {
        var line = Text();
        line["maxLength"] = field.MaxLength ?? (type == FieldType.Line ? LineReader.LineLength : LineReader.ShortLength);
        if (field.Pattern is { } pattern)
        {
            line["pattern"] = $"^(?:{pattern})$";
            line["errorMessage"] = field.PatternHelp ?? $"It must match {pattern}.";
        }

        return line;
    }

    private static JsonObject Pattern(string pattern, string says) => new() { ["type"] = "string", ["pattern"] = pattern, ["errorMessage"] = says };

    private static JsonObject Number(FieldDefinition field, string type)
    {
        var number = new JsonObject { ["type"] = type };
        if (field.Min is { } min)
        {
            number["minimum"] = min;
        }

        if (field.Max is { } max)
        {
            number["maximum"] = max;
        }

        return number;
    }

    private static JsonObject Id() => new() { ["type"] = SchemaPieces.Texts(["string", "number"]), ["minLength"] = 1 };

    private static JsonObject OneOrMany(JsonObject one, FieldDefinition field, bool isSet)
    {
        var many = new JsonObject { ["type"] = "array", ["items"] = one.DeepClone(), ["minItems"] = Math.Max(1, (int)(field.Min ?? 1)) };
        if (field.Max is { } max)
        {
            many["maxItems"] = (int)max;
        }

        if (isSet)
        {
            many["uniqueItems"] = true;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(many, one) };
    }

    private static JsonObject TextAndRefs() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["text"] = new JsonObject { ["title"] = "Words", ["type"] = SchemaPieces.Texts(["string", "number"]) },
            ["refs"] = new JsonObject
            {
                ["title"] = "Pages it leads to, by id",
                ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = Id(), ["minItems"] = 1, ["uniqueItems"] = true }, Id()),
            },
        },
    };
}
