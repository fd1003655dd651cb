using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>How a scalar was written; it decides how exact the columns inside it are and what its text may mean.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotes: <c>yes</c>, <c>12</c>, <c>some words</c>.</summary>
    Plain,

    /// <summary>In single or double quotes.</summary>
    Quoted,

    /// <summary>A <c>|</c> block: line and column inside it are exact.</summary>
    Literal,

    /// <summary>A <c>&gt;</c> block: places inside it are those of its first line.</summary>
    Folded,
}

/// <summary>A node of a YAML (or JSON) file with its place. Made from parser events, never by reflection (design decision 6).</summary>
/// <param name="Where">Place of the node.</param>
public abstract record YamlNode(SourceSpan Where);

/// <summary>A scalar.</summary>
/// <param name="Text">Its text, as YAML reads it; empty for an empty value.</param>
/// <param name="Style">How it was written.</param>
/// <param name="Where">Place of its first character (for blocks: of the <c>|</c> or <c>&gt;</c>).</param>
/// <param name="ContentStart">For blocks: place of the first character of the text; else the same as <paramref name="Where"/>.</param>
public sealed record YamlScalar(string Text, ScalarStyle Style, SourceSpan Where, SourceSpan ContentStart) : YamlNode(Where)
{
    /// <summary>True for an empty value, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Text is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>One key with its value.</summary>
/// <param name="Key">The key's text.</param>
/// <param name="KeyWhere">Place of the key.</param>
/// <param name="Value">The value.</param>
public sealed record YamlPair(string Key, SourceSpan KeyWhere, YamlNode Value);

/// <summary>A mapping, keys in file order; a duplicate key has been reported and its first value kept.</summary>
public sealed record YamlMap(IReadOnlyList<YamlPair> Pairs, SourceSpan Where) : YamlNode(Where)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            // Maps are short and asked often: a plain loop beats a dictionary.
            for (var i = 0; i < Pairs.Count; i++)
            {
                if (Pairs[i].Key == key)
                {
                    return Pairs[i].Value;
                }
            }

            return null;
        }
    }
}

/// <summary>A sequence.</summary>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, SourceSpan Where) : YamlNode(Where);

/// <summary>
/// A value that could not be read, which has been reported. Its key is there, so nobody should report it as missing;
/// readers of the tree leave it alone.
/// </summary>
public sealed record YamlBroken(SourceSpan Where) : YamlNode(Where);
