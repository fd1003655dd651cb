using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>The fields of an object, layered by key like those of a document.</summary>
internal static class NestedFields
{
    /// <summary>The fields in the order in which they were first defined, each with all its definitions.</summary>
    public static List<Layered> Of(Layered piece, FrameworkFaults faults)
    {
        var byKey = new Dictionary<string, Layered>(StringComparer.Ordinal);
        var order = new List<Layered>();
        foreach (var layer in piece.Layers)
        {
            if (layer.Map["fields"] is not { } node || faults.Map(node, "a map from the key of each field to what it is") is not { } map)
            {
                continue;
            }

            foreach (var pair in map.Pairs)
            {
                if (!Slug.IsValid(pair.Key))
                {
                    faults.BadKey(pair.Key, pair.KeyWhere, "field");
                }
                else if (faults.Map(pair.Value, $"the attributes of the field \"{pair.Key}\", such as {{label: …}}") is { } attributes)
                {
                    var inner = new Layer(attributes, pair.KeyWhere, layer.IsLocal);
                    if (byKey.TryGetValue(pair.Key, out var known))
                    {
                        known.Layers.Add(inner);
                    }
                    else
                    {
                        byKey.Add(pair.Key, new Layered(pair.Key, [inner], layer.IsLocal));
                        order.Add(byKey[pair.Key]);
                    }
                }
            }
        }

        return order;
    }
}
