using System.Buffers;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Reads a file that is not valid YAML as a whole, one top-level key (or list item) at a time: the broken ones are reported
/// at their own place, the others are kept. This also gives better places than the whole file does, because a quotation
/// mark that is not closed cannot swallow what comes after its key.
/// </summary>
internal static class YamlRecovery
{
    private static readonly SearchValues<char> NotInKeys = SearchValues.Create(" \"'{[&*!");

    /// <summary>The readable parts as one tree; null when there are none.</summary>
    public static YamlNode? Read(string path, string text, int lineOffset, Diagnostic wholeError, DiagnosticBag diagnostics)
    {
        var lines = new SourceLines(text);
        var isList = IsList(lines);
        var anchors = new YamlAnchors();
        var pairs = new List<YamlPair>();
        var items = new List<YamlNode>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var errors = 0;
        var previousEnd = 0;
        foreach (var (first, end) in Blocks(lines, isList))
        {
            if (previousEnd > 0 && previousEnd < first && lines[previousEnd].StartsWith("---"))
            {
                diagnostics.Add(Codes.SeveralDocuments, new SourceSpan(path, previousEnd + lineOffset, 1, 3),
                    "A second YAML document starts here; only the first is read.",
                    "Remove this line, or move what follows it into a file of its own.");
                break;
            }

            previousEnd = end;
            if (errors > YamlLimits.FindingsOfOneKind)
            {
                break;
            }

            var block = text[lines.StartOf(first)..lines.StartOf(end)];
            var offset = lineOffset + first - 1;
            switch (Block(path, block, offset, anchors, diagnostics, ref errors))
            {
                case YamlMap map when !isList:
                    foreach (var pair in map.Pairs)
                    {
                        Add(pair);
                    }

                    break;
                case YamlList list when isList:
                    items.AddRange(list.Items);
                    break;
                case YamlScalar { Text.Length: > 0 } loose when !isList:
                    errors++;
                    diagnostics.Add(Codes.MalformedYaml, loose.Where, "This is not a key with a value.",
                        "Write \"key: value\", with a colon and a space. Text that goes on from the line above needs spaces in front.");
                    break;
                case null when errors > 0 && !isList && KeyOf(path, lines[first], offset + 1) is { } broken:
                    Add(broken);
                    break;
            }
        }

        if (errors == 0)
        {
            // Each part reads alone, so the mistake is in how they stand together.
            diagnostics.Add(wholeError);
        }

        var where = new SourceSpan(path, lineOffset + 1, 1, 0);
        return pairs.Count > 0 ? new YamlMap(pairs, where) : items.Count > 0 ? new YamlList(items, where) : null;

        void Add(YamlPair pair)
        {
            if (seen.TryAdd(pair.Key, pair.KeyWhere))
            {
                pairs.Add(pair);
            }
            else
            {
                diagnostics.Add(Codes.DuplicateKey, pair.KeyWhere, $"The key \"{pair.Key}\" is already on line {seen[pair.Key].Line}.",
                    "Keep the right one of the two and delete the other.");
            }
        }
    }

    private static YamlNode? Block(string path, string text, int lineOffset, YamlAnchors anchors, DiagnosticBag diagnostics, ref int errors)
    {
        var builder = new YamlTreeBuilder(path, text, lineOffset, anchors);
        var node = builder.Build();
        if (builder.SyntaxError is { } error)
        {
            errors++;
            if (Blanks(path, text, lineOffset) is not { } blanks)
            {
                YamlReader.Report(builder, diagnostics);
                diagnostics.Add(error);
                return null;
            }

            // One space for each tab keeps every column; often that is enough to find the block's other mistakes.
            diagnostics.Add(blanks);
            builder = new YamlTreeBuilder(path, WithoutBlanks(text), lineOffset, anchors);
            node = builder.Build();
        }

        YamlReader.Report(builder, diagnostics);
        return builder.IsBeyondLimits ? null : node;
    }

    /// <summary>The finding for the first line that is indented with anything but spaces, or null.</summary>
    private static Diagnostic? Blanks(string path, string text, int lineOffset)
    {
        var lines = new SourceLines(text);
        var (line, column, count) = (0, 0, 0);
        var kind = '\t';
        for (var i = 1; i <= lines.Count; i++)
        {
            var at = lines[i].IndexOfAnyExcept(' ');
            if (at >= 0 && lines[i][at] is '\t' or '\u00a0' && !lines[i].IsWhiteSpace() && count++ == 0)
            {
                (line, column, kind) = (i, at + 1, lines[i][at]);
            }
        }

        if (count == 0)
        {
            return null;
        }

        var name = kind == '\t' ? "a tab" : "a non-breaking space";
        return new Diagnostic(Codes.TabIndentation, Codes.TabIndentation.DefaultSeverity, new SourceSpan(path, line + lineOffset, column, 1),
            $"Line {line + lineOffset} is indented with {name}" + (count == 1 ? "." : $", and so {(count == 2 ? "is" : "are")} {Words.Count(count - 1, "other line")} after it."),
            "Indent with ordinary spaces: YAML does not know tabs at the start of a line.");
    }

    private static string WithoutBlanks(string text) => string.Join('\n', text.Split('\n').Select(line =>
    {
        var words = line.AsSpan().TrimStart().Length;
        return new string(' ', line.Length - words) + line[(line.Length - words)..];
    }));

    /// <summary>The key of a block that cannot be read, so that it is not also reported as missing.</summary>
    private static YamlPair? KeyOf(string path, ReadOnlySpan<char> line, int number)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || line[..colon].ContainsAny(NotInKeys))
        {
            return null;
        }

        var where = new SourceSpan(path, number, 1, colon);
        return new YamlPair(line[..colon].ToString(), where, new YamlBroken(where));
    }

    private static bool IsList(SourceLines lines)
    {
        for (var i = 1; i <= lines.Count; i++)
        {
            var line = lines[i];
            if (!line.IsEmpty && line[0] is not ('#' or ' ' or '\t' or '%') && !line.StartsWith("---"))
            {
                return line[0] == '-';
            }
        }

        return false;
    }

    /// <summary>First line and line after the last of each top-level key or item. Document markers are left out.</summary>
    private static IEnumerable<(int First, int End)> Blocks(SourceLines lines, bool isList)
    {
        var first = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            var isMarker = lines[i].StartsWith("---") || lines[i].StartsWith("...");
            if (!isMarker && !Starts(lines[i]))
            {
                continue;
            }

            if (first > 0)
            {
                yield return (first, i);
            }

            first = isMarker ? 0 : i;
        }

        if (first > 0)
        {
            yield return (first, lines.Count + 1);
        }

        bool Starts(ReadOnlySpan<char> line) =>
            !line.IsEmpty && (isList ? line[0] == '-' : line[0] is not (' ' or '\t' or '#' or '-' or ']' or '}' or '%' or '\u00a0'));
    }
}
