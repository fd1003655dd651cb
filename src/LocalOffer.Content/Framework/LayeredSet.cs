using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Pieces of one kind by key, in the order in which they were first defined.</summary>
internal sealed class LayeredSet
{
    private readonly Dictionary<string, Layered> _byKey = new(StringComparer.Ordinal);
    private readonly List<Layered> _order = [];

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<Layered> All => _order;

    /// <summary>The keys in order.</summary>
    public IEnumerable<string> Keys => _order.Select(p => p.Key);

    /// <summary>The piece, or null.</summary>
    public Layered? this[string key] => _byKey.GetValueOrDefault(key);

    /// <summary>Adds the definitions of a map.</summary>
    /// <param name="node">The map: key to attributes.</param>
    /// <param name="isLocal">True for the authority's own framework.</param>
    /// <param name="what">What the pieces are, for messages: "field".</param>
    /// <param name="mayRepeat">True when several files of one layer may add to a piece.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public void Add(YamlNode node, bool isLocal, string what, bool mayRepeat, FrameworkFaults faults)
    {
        if (faults.Map(node, $"a map from the key of each {what} to what it is") is not { } map)
        {
            return;
        }

        foreach (var pair in map.Pairs)
        {
            if (pair.Value is YamlBroken)
            {
                continue;
            }

            if (!Slug.IsValid(pair.Key))
            {
                faults.BadKey(pair.Key, pair.KeyWhere, what);
            }
            else if (faults.Map(pair.Value, $"the attributes of the {what} \"{pair.Key}\", such as {{label: …}}") is { } attributes)
            {
                Add(pair.Key, new Layer(attributes, pair.KeyWhere, isLocal), what, mayRepeat, faults);
            }
        }
    }

    private void Add(string key, Layer layer, string what, bool mayRepeat, FrameworkFaults faults)
    {
        if (!_byKey.TryGetValue(key, out var piece))
        {
            piece = new Layered(key, [layer], layer.IsLocal);
            _byKey.Add(key, piece);
            _order.Add(piece);
        }
        else if (!mayRepeat && piece.Layers.Find(l => l.IsLocal == layer.IsLocal) is { } first)
        {
            faults.Duplicate(key, layer.KeyWhere, first.KeyWhere, what);
        }
        else
        {
            piece.Layers.Add(layer);
        }
    }
}
