using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads a field's limits and says which make no sense for its type.</summary>
internal sealed class FieldLimits(FrameworkContext context)
{
    private const int MaxMonths = 120;

    private static readonly FieldType[] Numbers = [FieldType.Int, FieldType.Number, FieldType.Money];
    private static readonly FieldType[] Counted = [FieldType.List, FieldType.Enums, FieldType.Refs];
    private static readonly FieldType[] Lines = [FieldType.Line, FieldType.Short, FieldType.Email, FieldType.Phone, FieldType.Url];

    /// <summary>The field with its limits; what its type cannot have, or lacks, is reported.</summary>
    public FieldDefinition Add(FieldDefinition field, Layered piece)
    {
        var attributes = context.Of(piece);
        var min = attributes.Number("min");
        var max = attributes.Number("max");
        if (min > max)
        {
            Bad(piece, "max", $"\"min\" ({min}) is greater than \"max\" ({max}).");
            (min, max) = (null, null);
        }

        var minWords = attributes.Whole("min-words");
        var maxWords = attributes.Whole("max-words");
        if (minWords > maxWords)
        {
            Bad(piece, "max-words", "\"min-words\" is greater than \"max-words\".");
            (minWords, maxWords) = (null, null);
        }

        var value = field.ValueType;
        Only(piece, "min", Numbers.Contains(field.Type) || Counted.Contains(field.Type), "numbers and lists");
        Only(piece, "max", Numbers.Contains(field.Type) || Counted.Contains(field.Type), "numbers and lists");
        Only(piece, "max-length", Lines.Contains(value) || value == FieldType.Text, "texts");
        Only(piece, "min-words", value == FieldType.Text, "fields of type text");
        Only(piece, "max-words", value == FieldType.Text, "fields of type text");
        Only(piece, "pattern", Lines.Contains(value), "lines");
        Only(piece, "not-future", value == FieldType.Date, "dates");
        Only(piece, "within-months-of", field.Type == FieldType.Date, "dates");
        Only(piece, "vocabulary", value is FieldType.Enum or FieldType.Enums, "fields of type enum or enums");
        Only(piece, "to", value is FieldType.Ref or FieldType.Refs or FieldType.TextAndRefs, "references");
        Only(piece, "of", field.Type == FieldType.List, "lists");
        Only(piece, "fields", value == FieldType.Object, "fields of type object and lists of objects");
        Needs(piece, "of", field.Type == FieldType.List);
        Needs(piece, "vocabulary", value is FieldType.Enum or FieldType.Enums);
        Needs(piece, "to", value is FieldType.Ref or FieldType.Refs or FieldType.TextAndRefs);
        Needs(piece, "fields", value == FieldType.Object);
        if (field.ItemType is FieldType.List or FieldType.Enums or FieldType.Refs)
        {
            Bad(piece, "of", "A list cannot hold lists.");
            field = field with { ItemType = FieldType.Line };
        }

        return field with { Min = min, Max = max, MaxLength = attributes.Whole("max-length"), MinWords = minWords, MaxWords = maxWords };
    }

    /// <summary>The other date and the months after it.</summary>
    public (string Field, int Months)? WithinMonthsOf(Layered piece, FieldPlace place)
    {
        var read = context.Of(piece).Read("within-months-of", node =>
        {
            if (node is not YamlMap map || (map["field"] as YamlScalar)?.Text is not { } other
                || !int.TryParse((map["months"] as YamlScalar)?.Text, System.Globalization.CultureInfo.InvariantCulture, out var months) || months is < 1 or > MaxMonths)
            {
                context.Faults.Wrong(node.Where, "such as {field: last-verified, months: 12}");
                return null;
            }

            if (!place.Siblings.ContainsKey(other))
            {
                context.Faults.Unknown(Codes.UnknownFieldName, map["field"]!.Where, other, "a field beside this one", place.Siblings.Keys);
                return null;
            }

            return Tuple.Create(other, months);
        });
        return read is null ? null : (read.Item1, read.Item2);
    }

    private void Only(Layered piece, string attribute, bool allowed, string forWhat)
    {
        if (!allowed && piece.Has(attribute))
        {
            Bad(piece, attribute, $"\"{attribute}\" is only for {forWhat}.");
        }
    }

    private void Needs(Layered piece, string attribute, bool needed)
    {
        if (needed && !piece.Has(attribute))
        {
            context.Faults.Missing(piece, "field", attribute);
        }
    }

    private void Bad(Layered piece, string attribute, string message) =>
        context.Faults.Add(Codes.BadConstraint, piece.Node(attribute)?.Where ?? piece.Where, message);
}
