using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>One definition of a piece of the framework in one file.</summary>
/// <param name="Map">Its attributes.</param>
/// <param name="KeyWhere">Place of its key.</param>
/// <param name="IsLocal">True for the authority's own framework.</param>
internal sealed record Layer(YamlMap Map, SourceSpan KeyWhere, bool IsLocal);

/// <summary>
/// A piece of the framework (a field, a term, a question …) with all its definitions, the strongest last: what it is like,
/// the tool's own, the authority's. An attribute is looked up from the last to the first, so that a fault in the
/// authority's layer leaves what was there before.
/// </summary>
internal sealed class Layered
{
    public Layered(string key, IEnumerable<Layer> layers, bool isLocal)
    {
        Key = key;
        Layers = [.. layers];
        IsLocal = isLocal;
    }

    /// <summary>The piece's key.</summary>
    public string Key { get; }

    /// <summary>The definitions, the strongest last.</summary>
    public List<Layer> Layers { get; }

    /// <summary>True when the tool's own framework does not have the piece.</summary>
    public bool IsLocal { get; }

    /// <summary>Where the piece is defined most strongly.</summary>
    public SourceSpan Where => Layers[^1].KeyWhere;

    /// <summary>True when the authority changes a piece of the tool's own framework.</summary>
    public bool IsChanged => !IsLocal && Layers[^1].IsLocal;

    /// <summary>The piece as the tool brings it.</summary>
    public Layered WithoutLocal() => new(Key, Layers.Where(l => !l.IsLocal), isLocal: false);

    /// <summary>The piece with another's definitions below its own.</summary>
    public Layered Over(Layered below) => new(Key, below.Layers.Concat(Layers), IsLocal);

    /// <summary>True when any definition has the attribute.</summary>
    public bool Has(string attribute) => Layers.Exists(l => l.Map[attribute] is not null);

    /// <summary>The strongest value of an attribute, or null.</summary>
    public YamlNode? Node(string attribute)
    {
        for (var i = Layers.Count - 1; i >= 0; i--)
        {
            if (Layers[i].Map[attribute] is { } node)
            {
                return node;
            }
        }

        return null;
    }
}
