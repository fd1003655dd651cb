using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads true and false, whole numbers, numbers and prices.</summary>
internal static class NumberReader
{
    public static Value? ReadBool(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        if (node is YamlScalar { Style: ScalarStyle.Plain, Text: "true" or "false" } known)
        {
            return new BoolValue(known.Text == "true", known.Where);
        }

        if (node is YamlScalar scalar && BareWords.IsYesNo(scalar))
        {
            var asks = scalar.Text.ToLowerInvariant() is "yes" or "y" or "on" or "true";
            context.Add(Codes.BareYesNo, scalar.Where, $"\"{field.Key}\" must be true or false; {scalar.Text} can be read in two ways.",
                $"If you mean {(asks ? "yes" : "no")}, write {field.Key}: {(asks ? "true" : "false")}.");
            return null;
        }

        return context.Wrong(field, FieldType.Bool, node,
            node is YamlScalar { Style: ScalarStyle.Quoted, Text: "true" or "false" } quoted ? $"Write {quoted.Text} without quotation marks." : null);
    }

    public static Value? Read(FieldDefinition field, FieldType type, YamlNode node, ReadingContext context)
    {
        if (node is not YamlScalar scalar)
        {
            return context.Wrong(field, type, node);
        }

        var text = scalar.Text.Trim();
        if (Parse(text, type) is not { } number || scalar.Style != ScalarStyle.Plain)
        {
            return type == FieldType.Money ? BadMoney(field, scalar, context) : context.Wrong(field, type, node, Hint(text, type));
        }

        if (number < field.Min || number > field.Max)
        {
            context.Add(Codes.OutOfRange, scalar.Where, $"\"{field.Key}\" is {Shown.Plain(text)}, but it must be {Range(field)}.");
            return null;
        }

        return new NumberValue(number, scalar.Where);
    }

    private static decimal? Parse(string text, FieldType type)
    {
        // 04 is four to some programs and nothing to others; only 0 itself and 0.5 may begin with it.
        if (text.Length > 1 && text[0] == '0' && text[1] != '.')
        {
            return null;
        }

        if (type == FieldType.Int)
        {
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        }

        if (text.Length > 20 || !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return type == FieldType.Money && decimal.Round(number, 2) != number ? null : number;
    }

    private static string? Hint(string text, FieldType type)
    {
        var bare = text.Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        return bare.Length > 0 && Parse(bare, type) is not null ? $"Write {bare}, without quotation marks, commas or zeros before it." : null;
    }

    private static Value? BadMoney(FieldDefinition field, YamlScalar scalar, ReadingContext context)
    {
        var text = scalar.Text.Trim();
        var bare = text.TrimStart('£').Trim().Replace(",", "", StringComparison.Ordinal);
        var hint = Parse(bare, FieldType.Money) is not null ? $"Write {bare}." : "Write pounds as a number, such as 4.50. Other words belong in a note.";
        context.Add(Codes.InvalidMoney, scalar.Where, $"\"{field.Key}\" must be a price in pounds, but {Shown.Quoted(text)} was found.", hint);
        return null;
    }

    private static string Range(FieldDefinition field) => (field.Min, field.Max) switch
    {
        ({ } min, { } max) => $"between {Written(min)} and {Written(max)}",
        ({ } min, null) => $"{Written(min)} or more",
        (_, { } max) => $"{Written(max)} or less",
        _ => "a number",
    };

    private static string Written(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
