using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads groups of fields.</summary>
internal static class ObjectReader
{
    public static Value? Read(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        if (node is not YamlMap map)
        {
            return context.Wrong(field, FieldType.Object, node);
        }

        var values = new Dictionary<string, Value>(map.Pairs.Count, StringComparer.Ordinal);
        foreach (var pair in map.Pairs)
        {
            if (Find(field.Fields, pair.Key) is not { } part)
            {
                context.Add(Codes.UnknownField, pair.KeyWhere, $"{Shown.Quoted(pair.Key)} is not a part of \"{field.Key}\".",
                    Suggestion.Ask(pair.Key, field.Fields.Select(f => f.Key)) ?? $"It has the parts {Words.Join([.. field.Fields.Select(f => f.Key)])}.");
            }
            else if (ValueReader.Read(part, pair, context) is { } value)
            {
                values[part.Key] = value;
            }
        }

        RelatedFields.Check(field.Fields, values, context);
        PartsMissing.Check(field, map, values, context);
        return values.Count == 0 ? null : new ObjectValue(new FieldValues(values), node.Where);
    }

    private static FieldDefinition? Find(IReadOnlyList<FieldDefinition> fields, string key)
    {
        foreach (var field in fields)
        {
            if (field.Key == key)
            {
                return field;
            }
        }

        return null;
    }
}
