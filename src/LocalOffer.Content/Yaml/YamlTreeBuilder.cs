using LocalOffer.Core;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LocalOffer.Content;

/// <summary>
/// Builds the tree of one YAML text (a file, or a part of one after a mistake) from parser events. Findings are kept
/// until the caller knows whether the text could be read.
/// </summary>
internal sealed class YamlTreeBuilder
{
    private readonly string _path;
    private readonly int _lineOffset;
    private readonly YamlAnchors _anchors;
    private readonly Parser _parser;
    private readonly SourceLines _lines;
    private readonly Stack<SourceSpan> _openFlows = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _nodes;
    private int _keyDepth;

    /// <param name="path">Path for places.</param>
    /// <param name="text">The YAML, LF only.</param>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    /// <param name="anchors">Anchors of the file.</param>
    public YamlTreeBuilder(string path, string text, int lineOffset, YamlAnchors anchors)
    {
        _path = path;
        _lineOffset = lineOffset;
        _anchors = anchors;
        _lines = new SourceLines(text);
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>What was found besides the syntax.</summary>
    public List<Diagnostic> Found { get; } = [];

    /// <summary>The syntax error, when the text could not be read.</summary>
    public Diagnostic? SyntaxError { get; private set; }

    /// <summary>True when a limit was passed: no part of the file is worth reading.</summary>
    public bool IsBeyondLimits { get; private set; }

    /// <summary>Reads the first document; null when there is none, or when it cannot be read.</summary>
    public YamlNode? Build()
    {
        try
        {
            while (_parser.MoveNext() && _parser.Current is not DocumentStart)
            {
            }

            if (_parser.Current is not DocumentStart || !Next())
            {
                return null;
            }

            // An empty document is one empty plain scalar.
            var root = Node(1).Node;
            CheckForMoreDocuments();
            return root;
        }
        catch (LimitPassedException)
        {
            IsBeyondLimits = true;
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library reports bad YAML by exceptions, some of them not its own; all become one finding.
            SyntaxError = YamlErrorWords.Explain(e, _path, _lineOffset, _lines, _openFlows.Count > 0 ? _openFlows.Peek() : null);
            return null;
        }
    }

    private bool Next() => _parser.MoveNext() ? true : throw new YamlException("unexpected end of stream");

    private BuiltNode Node(int depth)
    {
        var current = _parser.Current!;
        if (depth > YamlLimits.Depth)
        {
            throw Beyond(Codes.NestedTooDeep, current, $"The file is nested more than {YamlLimits.Depth} levels deep here.",
                "Look for brackets, dashes or indentation repeated by mistake.");
        }

        if (++_nodes > YamlLimits.Nodes)
        {
            throw Beyond(Codes.TooManyValues, current, $"The file holds more than {Words.Count(YamlLimits.Nodes, "value")}.", "Split it into several files.");
        }

        if (current is AnchorAlias alias)
        {
            return Alias(alias, depth);
        }

        var properties = (NodeEvent)current;
        if (!properties.Tag.IsEmpty)
        {
            Report(Codes.YamlTag, SpanOf(properties) with { Length = 0 }, $"The YAML tag {Shorten(properties.Tag.ToString())} is not used here.",
                "Remove it. If the text should begin with !, put it in quotation marks.");
        }

        var anchor = properties.Anchor.IsEmpty ? null : properties.Anchor.Value;
        if (anchor is not null)
        {
            _anchors.Open(anchor);
        }

        var built = current switch
        {
            SequenceStart list => List(list, depth),
            MappingStart map => Map(map, depth),
            _ => Scalar((Scalar)current),
        };
        if (anchor is not null)
        {
            _anchors.Close(anchor, built);
        }

        return built;
    }

    private BuiltNode List(SequenceStart start, int depth)
    {
        var where = SpanOf(start);
        Open(start.Style == SequenceStyle.Flow, where);
        var items = new List<YamlNode>();
        var (size, height) = (1, 0);
        for (Next(); _parser.Current is not SequenceEnd;)
        {
            var item = Node(depth + 1);
            items.Add(item.Node);
            (size, height) = (size + item.Size, Math.Max(height, item.Height));
        }

        Close(start.Style == SequenceStyle.Flow);
        Next();
        return new(new YamlList(items, where), size, height + 1);
    }

    private BuiltNode Map(MappingStart start, int depth)
    {
        var where = SpanOf(start);
        Open(start.Style == MappingStyle.Flow, where);
        var pairs = new List<YamlPair>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var (size, height) = (1, 0);
        for (Next(); _parser.Current is not MappingEnd;)
        {
            var key = Key(depth);
            var value = Node(depth + 1);
            (size, height) = (size + value.Size + 1, Math.Max(height, value.Height));
            if (key is not { } named)
            {
                continue;
            }

            if (seen.TryAdd(named.Key, named.Where))
            {
                pairs.Add(new YamlPair(named.Key, named.Where, value.Node));
            }
            else
            {
                Report(Codes.DuplicateKey, named.Where, $"The key \"{Shorten(named.Key)}\" is already on line {seen[named.Key].Line}.",
                    "Keep the right one of the two and delete the other.");
            }
        }

        Close(start.Style == MappingStyle.Flow);
        Next();
        return new(new YamlMap(pairs, where), size, height + 1);
    }

    /// <summary>Reads a key; null when it is none that a document may have (which is reported, once for keys inside keys).</summary>
    private (string Key, SourceSpan Where)? Key(int depth)
    {
        if (_parser.Current is not YamlDotNet.Core.Events.Scalar scalar)
        {
            var at = SpanOf(_parser.Current!);
            _keyDepth++;
            Node(depth + 1);
            _keyDepth--;
            if (_keyDepth == 0)
            {
                Report(Codes.KeyNotText, at, "A key is expected here, not a list, group or alias.",
                    "Text that begins with {, [ or * must be in quotation marks.");
            }

            return null;
        }

        var where = SpanOf(scalar);
        if (scalar.Value.Length == 0)
        {
            Report(Codes.KeyNotText, where, "There is no key before the colon.", "Write the key, or delete the line.");
            Node(depth + 1);
            return null;
        }

        if (scalar.Value == "<<" && scalar.Style == YamlDotNet.Core.ScalarStyle.Plain)
        {
            Report(Codes.MergeKey, where, "Merge keys (<<) are not used here: readers of the file could not see what holds.",
                "Write the keys out at this place.");
            Node(depth + 1);
            return null;
        }

        if (scalar.Value[0] == '\u00a0')
        {
            Report(Codes.TabIndentation, where with { Length = 1 }, $"Line {where.Line} is indented with a non-breaking space.",
                "Indent with ordinary spaces; retype them.");
            Node(depth + 1);
            return null;
        }

        // Counts the node and checks its tag and anchor like any other.
        Node(depth + 1);
        return (scalar.Value, where);
    }

    private BuiltNode Scalar(Scalar scalar)
    {
        var where = SpanOf(scalar);
        var (style, content) = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.Literal => (LocalOffer.Content.ScalarStyle.Literal, BlockStart(scalar, where, exact: true)),
            YamlDotNet.Core.ScalarStyle.Folded => (LocalOffer.Content.ScalarStyle.Folded, BlockStart(scalar, where, exact: false)),
            YamlDotNet.Core.ScalarStyle.Plain => (LocalOffer.Content.ScalarStyle.Plain, where),
            _ => (LocalOffer.Content.ScalarStyle.Quoted, where),
        };
        Next();
        return new(new YamlScalar(scalar.Value, style, where, content), 1, 0);
    }

    /// <summary>
    /// Where the text of a block starts. Line <c>n</c> of a literal block's text is line <c>n</c> after its header, and the
    /// first line with words says how far the block is indented.
    /// </summary>
    private SourceSpan BlockStart(Scalar scalar, SourceSpan header, bool exact)
    {
        var first = (int)scalar.Start.Line + 1;
        var line = first;
        while (line < _lines.Count && _lines[line].IsWhiteSpace())
        {
            line++;
        }

        var words = _lines[line];
        var indent = words.Length - words.TrimStart(' ').Length;
        if (exact)
        {
            // A block with an indentation indicator may begin with spaces of its own.
            var skip = line - first;
            var text = scalar.Value.AsSpan();
            for (; skip > 0 && text.IndexOf('\n') is >= 0 and var end; skip--)
            {
                text = text[(end + 1)..];
            }

            var own = text.IndexOf('\n') is >= 0 and var stop ? text[..stop] : text;
            indent = Math.Max(0, words.Length - own.Length);
        }

        return words.IsWhiteSpace()
            ? header
            : new SourceSpan(_path, (exact ? first : line) + _lineOffset, indent + 1, words.Length - indent);
    }

    private BuiltNode Alias(AnchorAlias alias, int depth)
    {
        var where = SpanOf(alias);
        var name = Shorten(alias.Value.Value);
        var node = _anchors.Use(alias.Value.Value, depth, out var problem);
        Next();
        switch (problem)
        {
            case AliasProblem.Unknown:
                Report(Codes.MalformedYaml, where, $"*{name} repeats something that is nowhere marked with &{name} above it.",
                    "If the text should begin with *, put it in quotation marks.");
                break;
            case AliasProblem.Circle:
                Report(Codes.AliasLimit, where, $"*{name} stands inside what it repeats, so it would never end.", "Write the value out.");
                break;
            case AliasProblem.TooMuch:
                Report(Codes.AliasLimit, where, $"The aliases of this file stand for more than {Words.Count(YamlLimits.AliasedNodes, "value")}, or for values nested too deeply.",
                    "Write the values out instead of repeating them with *.");
                break;
        }

        return node ?? new(new YamlBroken(where), 1, 0);
    }

    private void CheckForMoreDocuments()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart start)
            {
                Report(Codes.SeveralDocuments, SpanOf(start), "A second YAML document starts here; only the first is read.",
                    "Remove this line, or move what follows it into a file of its own.");
                return;
            }
        }
    }

    private void Open(bool isFlow, SourceSpan where)
    {
        if (isFlow)
        {
            _openFlows.Push(where);
        }
    }

    private void Close(bool isFlow)
    {
        if (isFlow)
        {
            _openFlows.Pop();
        }
    }

    private SourceSpan SpanOf(ParsingEvent e)
    {
        var line = (int)e.Start.Line;
        var column = (int)e.Start.Column;
        var length = e.End.Line == e.Start.Line
            ? (int)(e.End.Column - e.Start.Column)
            : Math.Max(0, HeaderEnd(_lines[line]) - column + 1);
        return new SourceSpan(_path, line + _lineOffset, column, length);

        int HeaderEnd(ReadOnlySpan<char> text)
        {
            var isBlock = e is Scalar { Style: YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded };
            var end = isBlock && column <= text.Length && text[(column - 1)..].IndexOf(" #") is >= 0 and var comment ? column - 1 + comment : text.Length;
            return text[..end].TrimEnd().Length;
        }
    }

    private void Report(DiagnosticCode code, SourceSpan where, string message, string hint)
    {
        var count = _counts[code.Id] = _counts.GetValueOrDefault(code.Id) + 1;
        if (count <= YamlLimits.FindingsOfOneKind)
        {
            Found.Add(new Diagnostic(code, code.DefaultSeverity, where, message, hint));
        }
    }

    private LimitPassedException Beyond(DiagnosticCode code, ParsingEvent at, string message, string hint)
    {
        Report(code, SpanOf(at), message, hint);
        return new LimitPassedException();
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "…";

    /// <summary>Ends the reading of a file that is beyond the limits; never leaves this class.</summary>
    private sealed class LimitPassedException : Exception;
}
