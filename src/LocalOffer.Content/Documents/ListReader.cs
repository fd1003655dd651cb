using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads lists; a single value counts as a list of one.</summary>
internal static class ListReader
{
    public static Value? Read(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        var written = node is YamlList list ? list.Items : [node];
        var type = field.ItemType ?? FieldType.Line;
        var items = new List<Value>(written.Count);
        foreach (var item in written)
        {
            if (ValueReader.IsEmpty(item))
            {
                context.Add(Codes.EmptyValue, item.Where, $"An item of \"{field.Key}\" is empty.", "Write the value, or delete the line.");
            }
            else if (item is YamlList)
            {
                context.Wrong(field, type, item);
            }
            else if (ValueReader.Read(field, type, item, context) is { } value)
            {
                items.Add(value);
            }
        }

        CheckCount(field, written.Count, node, context);
        return items.Count == 0 ? null : new ListValue(items, node.Where);
    }

    /// <summary>Reports too few or too many items.</summary>
    public static void CheckCount(FieldDefinition field, int count, YamlNode node, ReadingContext context)
    {
        if (count < field.Min)
        {
            context.Add(Codes.WrongCount, node.Where, $"\"{field.Key}\" has {Words.Count(count, "item")}; it needs at least {Whole(field.Min.Value)}.");
        }
        else if (count > field.Max)
        {
            context.Add(Codes.WrongCount, node.Where, $"\"{field.Key}\" has {Words.Count(count, "item")}; at most {Whole(field.Max.Value)} are allowed.",
                "Keep the ones that matter most to families.");
        }
    }

    /// <summary>Reports a list where one value is wanted. Null, so that callers can return it.</summary>
    public static Value? SingleExpected(FieldDefinition field, YamlList list, ReadingContext context)
    {
        context.Add(Codes.SingleValueExpected, list.Where, $"\"{field.Key}\" takes one value, but a list of {list.Items.Count} was found.",
            list.Items is [YamlScalar only] ? $"Write {field.Key}: {Shown.Plain(only.Text)}" : "Choose one of them and write it without brackets or dashes.");
        return null;
    }

    private static string Whole(decimal number) => decimal.Truncate(number).ToString(CultureInfo.InvariantCulture);
}
