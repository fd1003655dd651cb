namespace LocalOffer.Content;

/// <summary>The anchors of one file: what <c>*name</c> may stand for, and how much of it has been used.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, BuiltNode> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _used;

    /// <summary>True once the limit has been passed (and reported).</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>The value of an anchor is being read; an alias to it now would be a circle.</summary>
    public void Open(string name)
    {
        _known.Remove(name);
        _open.Add(name);
    }

    /// <summary>The value of an anchor has been read.</summary>
    public void Close(string name, BuiltNode node)
    {
        _open.Remove(name);
        _known[name] = node;
    }

    /// <summary>What an alias stands for, or why it stands for nothing.</summary>
    public BuiltNode? Use(string name, int depth, out AliasProblem problem)
    {
        problem = AliasProblem.None;
        if (_open.Contains(name))
        {
            problem = AliasProblem.Circle;
            return null;
        }

        if (!_known.TryGetValue(name, out var node))
        {
            problem = AliasProblem.Unknown;
            return null;
        }

        _used += node.Size;
        if (IsExhausted || _used > YamlLimits.AliasedNodes || depth + node.Height > YamlLimits.Depth)
        {
            problem = IsExhausted ? AliasProblem.AlreadyReported : AliasProblem.TooMuch;
            IsExhausted = true;
            return null;
        }

        return node;
    }
}

/// <summary>A node with the number of nodes in it and the levels below it, aliases expanded.</summary>
internal readonly record struct BuiltNode(YamlNode Node, int Size, int Height);

/// <summary>Why an alias cannot be followed.</summary>
internal enum AliasProblem
{
    None,
    Unknown,
    Circle,
    TooMuch,
    AlreadyReported,
}
