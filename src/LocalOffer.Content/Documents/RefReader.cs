using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the ids of other documents; whether they exist is known only when everything has been read.</summary>
internal static class RefReader
{
    public static Value? ReadOne(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        if (node is YamlList list)
        {
            return ListReader.SingleExpected(field, list, context);
        }

        return Id(field, node, context) is { } id ? new RefsValue([id], node.Where) : null;
    }

    public static Value? ReadMany(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        var items = node is YamlList list ? list.Items : [node];
        var ids = new List<Named>(items.Count);
        foreach (var item in items)
        {
            if (Id(field, item, context) is not { } id)
            {
                continue;
            }

            if (ids.Exists(i => i.Id == id.Id))
            {
                context.Add(Codes.RepeatedValue, item.Where, $"{Shown.Quoted(id.Id)} is already in this list.", "Delete one of the two.");
            }
            else
            {
                ids.Add(id);
            }
        }

        ListReader.CheckCount(field, items.Count, node, context);
        return ids.Count == 0 ? null : new RefsValue(ids, node.Where);
    }

    private static Named? Id(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        if (node is not YamlScalar scalar)
        {
            context.Wrong(field, FieldType.Ref, node);
            return null;
        }

        var text = scalar.Text.Trim();
        if (text.Length > 0 && !scalar.IsNull)
        {
            return new Named(text, scalar.Where);
        }

        context.Add(Codes.EmptyValue, scalar.Where, $"An item of \"{field.Key}\" is empty.", "Write the id, or delete the line.");
        return null;
    }
}
