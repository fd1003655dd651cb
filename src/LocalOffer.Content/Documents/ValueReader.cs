using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads one value by its field's type. What cannot be a value is reported at its place and is null.</summary>
internal static class ValueReader
{
    /// <summary>Reads what stands under a key.</summary>
    public static Value? Read(FieldDefinition field, YamlPair pair, ReadingContext context)
    {
        if (pair.Value is YamlBroken)
        {
            return null;
        }

        if (field.Computed is not null)
        {
            context.Add(Codes.WrittenButComputed, pair.KeyWhere, $"\"{field.Key}\" is worked out by the tool and is not written by hand.", "Delete the line.");
            return null;
        }

        if (IsEmpty(pair.Value))
        {
            ReportEmpty(pair, context);
            return null;
        }

        return Read(field, field.Type, pair.Value, context);
    }

    /// <summary>Reads a value of a type, which for items of lists is not the field's own.</summary>
    public static Value? Read(FieldDefinition field, FieldType type, YamlNode node, ReadingContext context)
    {
        if (node is YamlList several && !TakesLists(type))
        {
            return ListReader.SingleExpected(field, several, context);
        }

        return type switch
        {
            FieldType.Text => MarkdownValueReader.Read(field, node, context),
            FieldType.TextAndRefs => MarkdownValueReader.ReadWithRefs(field, node, context),
            FieldType.Bool => NumberReader.ReadBool(field, node, context),
            FieldType.Int or FieldType.Number or FieldType.Money => NumberReader.Read(field, type, node, context),
            FieldType.Date => DateReader.Read(field, node, context),
            FieldType.Enum => TermReader.ReadOne(field, node, context),
            FieldType.Enums => TermReader.ReadMany(field, node, context),
            FieldType.Ref => RefReader.ReadOne(field, node, context),
            FieldType.Refs => RefReader.ReadMany(field, node, context),
            FieldType.List => ListReader.Read(field, node, context),
            FieldType.Object => ObjectReader.Read(field, node, context),
            _ => LineReader.Read(field, type, node, context),
        };
    }

    /// <summary>True for nothing at all, blanks, <c>[]</c> and <c>{}</c>.</summary>
    public static bool IsEmpty(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.IsNull || scalar.Text.AsSpan().Trim().IsEmpty,
        YamlList list => list.Items.Count == 0,
        YamlMap map => map.Pairs.Count == 0,
        _ => false,
    };

    /// <summary>Reports a key with nothing under it.</summary>
    public static void ReportEmpty(YamlPair pair, ReadingContext context) =>
        context.Add(Codes.EmptyValue, pair.KeyWhere, $"\"{Shown.Plain(pair.Key)}\" has no value.", "Write the value, or delete the key.");

    // A text says in its own words how a list is written in it.
    private static bool TakesLists(FieldType type) =>
        type is FieldType.List or FieldType.Enums or FieldType.Refs or FieldType.Text or FieldType.TextAndRefs;
}
