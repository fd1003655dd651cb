using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// Reads the part of Handlebars that themes may use (<c>docs/themes.md</c>). Everything else is a finding with its line and
/// column; reading goes on, so that one run reports all.
/// </summary>
internal sealed class TemplateParser
{
    // More than anyone writes by hand; keeps what walks the tree from running out of stack.
    private const int DeepestBlock = 40;
    private const int LongestTemplate = 300_000;

    private const string See = "See docs/themes.md for what may stand in a template.";

    private readonly TemplateText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<TemplateNode> _top = [];
    private readonly Stack<(BlockNode Block, bool IsChained)> _open = new();
    private readonly Dictionary<BlockNode, string> _names = [];
    private string? _layout;
    private int _layoutOffset;
    private bool _isSound = true;
    private bool _trimNext;

    private TemplateParser(TemplateText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
    }

    private string Text => _source.Text;

    private List<TemplateNode> Current => _open.Count == 0 ? _top : _open.Peek().Block.HasElse ? _open.Peek().Block.Else : _open.Peek().Block.Body;

    /// <summary>Reads a template.</summary>
    public static TemplateTree Parse(ThemeTemplate template, DiagnosticBag diagnostics)
    {
        var parser = new TemplateParser(new TemplateText(template), diagnostics);
        parser.Read();
        return new(parser._source, parser._top, parser._layout, parser._layoutOffset, parser._isSound);
    }

    private void Read()
    {
        if (Text.Length > LongestTemplate)
        {
            Report(Codes.TemplateTooLarge, 0, 1, $"The template is longer than {LongestTemplate / 1000},000 characters.", "Divide it into partials.");
            return;
        }

        var at = 0;
        while (at < Text.Length)
        {
            if (_open.Count > DeepestBlock)
            {
                var deepest = _open.Peek().Block;
                Report(Codes.TemplateTooLarge, deepest.Offset, deepest.Length, $"More than {DeepestBlock} blocks stand inside each other.", "Divide the template into partials.");
                return;
            }

            var tag = Text.IndexOf("{{", at, StringComparison.Ordinal);
            AddText(at, tag < 0 ? Text.Length : tag);
            if (tag < 0)
            {
                break;
            }

            if (tag > 0 && Text[tag - 1] == '\\')
            {
                Report(Codes.TemplateSyntax, tag - 1, 3, "A backslash stands before the braces.", "Braces cannot be printed as such. Take the backslash out.");
            }

            at = ReadTag(tag);
        }

        while (_open.TryPop(out var left))
        {
            if (!left.IsChained)
            {
                NotClosed(left.Block);
            }
        }
    }

    private void AddText(int start, int end)
    {
        if (end > start)
        {
            var node = new TextNode(start, Text[start..end]);
            node.Printed = _trimNext ? node.Printed.TrimStart() : node.Printed;
            Current.Add(node);
        }

        _trimNext = false;
    }

    // Returns where to go on.
    private int ReadTag(int tag)
    {
        if (At(tag, "{{!"))
        {
            return ReadComment(tag);
        }

        var isRaw = At(tag, "{{{");
        if (At(tag, "{{{{"))
        {
            Report(Codes.TemplateSyntax, tag, 4, "Four braces stand together.", See);
            return tag + 4;
        }

        var close = isRaw ? "}}}" : "}}";
        var start = tag + close.Length;
        var end = Text.IndexOf(close, start, StringComparison.Ordinal);
        var next = Text.IndexOf("{{", start, StringComparison.Ordinal);
        if (end < 0 || (next >= 0 && next < end))
        {
            Report(Codes.TemplateSyntax, tag, close.Length, $"The braces are not closed with {close}.", "Close them.");
            return start;
        }

        var after = end + close.Length;
        if (after < Text.Length && Text[after] == '}')
        {
            Report(Codes.TemplateSyntax, tag, after + 1 - tag, "There are more closing braces than opening ones.", "Use the same number of braces on both sides: two, or three for HTML.");
            return after + 1;
        }

        if (start < end && Text[start] == '~')
        {
            TrimBefore();
            start++;
        }

        if (start < end && Text[end - 1] == '~')
        {
            _trimNext = true;
            end--;
        }

        var length = after - tag;
        if (TagReader.Words(Text, start, end) is not { } words)
        {
            Report(Codes.TemplateSyntax, tag, length, "A quotation mark is not closed.", "Close it.");
        }
        else if (words.Count == 0)
        {
            Report(Codes.TemplateSyntax, tag, length, "There is nothing between the braces.", See);
        }
        else
        {
            ReadWords(tag, length, isRaw, words);
        }

        return after;
    }

    private int ReadComment(int tag)
    {
        var isLong = At(tag, "{{!--");
        var close = isLong ? "--}}" : "}}";
        var end = Text.IndexOf(close, tag + (isLong ? 5 : 3), StringComparison.Ordinal);
        if (end < 0)
        {
            Report(Codes.TemplateSyntax, tag, isLong ? 5 : 3, $"The note is not closed with {close}.", "Close it.");
            return Text.Length;
        }

        if (At(tag, "{{!<"))
        {
            var name = Text[(tag + 4)..end].Trim();
            if (_layout is not null || _top.Any(n => n is not TextNode text || text.Text.Trim().Length > 0))
            {
                Report(Codes.TemplateSyntax, tag, end + 2 - tag, "A layout is named in the middle of a template.", "Name one layout, on the first line.");
            }

            (_layout, _layoutOffset, _trimNext) = (name, tag, true);
        }

        return end + close.Length;
    }

    private void ReadWords(int tag, int length, bool isRaw, List<TagWord> words)
    {
        var first = words[0].Written;
        var sign = words[0].IsQuoted ? '\0' : first[0];
        if (isRaw)
        {
            ReadPrint(tag, length, isRaw, words);
        }
        else if (sign is '#' or '/' or '>')
        {
            // The sign may stand alone or stick to the word.
            if (first.Length == 1)
            {
                words.RemoveAt(0);
            }
            else
            {
                words[0] = new(words[0].Offset + 1, first[1..], false);
            }

            switch (sign)
            {
                case '#':
                    ReadOpen(tag, length, words);
                    break;
                case '/':
                    ReadClose(tag, length, words);
                    break;
                default:
                    ReadPartial(tag, length, words);
                    break;
            }
        }
        else if (first == "else" && !words[0].IsQuoted)
        {
            ReadElse(tag, length, words);
        }
        else
        {
            ReadPrint(tag, length, isRaw, words);
        }
    }

    private void ReadOpen(int tag, int length, List<TagWord> words)
    {
        var name = words.Count > 0 ? words[0].Written : "";
        BlockKind? known = name switch
        {
            "if" => BlockKind.If,
            "unless" => BlockKind.Unless,
            "each" => BlockKind.Each,
            "with" => BlockKind.With,
            _ => null,
        };
        if (known is null)
        {
            Report(Codes.UnknownHelper, tag, length, $"There is no block {{{{#{name}}}}}.",
                Suggestion.Ask(name, ["if", "unless", "each", "with"]) ?? "The blocks are #if, #unless, #each and #with.");
        }

        var subject = words.Count == 2 ? TagReader.Path(words[1]) : null;
        if (subject is null && known is not null)
        {
            Report(Codes.TemplateSyntax, tag, length, words.Count < 2 ? $"{{{{#{name}}}}} does not say what it is about." : $"{{{{#{name}}}}} takes one name and nothing else.", See);
        }

        // Kept even when wrong, so that its closing tag finds it.
        var block = new BlockNode(tag, length, known ?? BlockKind.If, subject ?? new(tag, "this", PathStart.Here, 0, []));
        Current.Add(block);
        _open.Push((block, false));
        _names[block] = name;
    }

    private void ReadElse(int tag, int length, List<TagWord> words)
    {
        if (_open.Count == 0 || _open.Peek().Block.HasElse)
        {
            Report(Codes.UnbalancedBlock, tag, length,
                _open.Count == 0 ? "{{else}} stands outside a block." : $"The block opened on line {_source.Line(_open.Peek().Block.Offset)} has a second {{{{else}}}}.",
                "Take it out, or open the block it belongs to.");
            return;
        }

        _open.Peek().Block.HasElse = true;
        if (words.Count == 1)
        {
            return;
        }

        if (words.Count != 3 || words[1].Written != "if" || TagReader.Path(words[2]) is not { } subject)
        {
            Report(Codes.TemplateSyntax, tag, length, "After else only \"if\" and one name may stand.", See);
            return;
        }

        var block = new BlockNode(tag, length, BlockKind.If, subject);
        Current.Add(block);
        _open.Push((block, true));
    }

    private void ReadClose(int tag, int length, List<TagWord> words)
    {
        var name = words.Count == 1 ? words[0].Written : "";
        if (!_open.Any(o => !o.IsChained && _names[o.Block] == name))
        {
            Report(Codes.UnbalancedBlock, tag, length, $"{{{{/{name}}}}} closes a block that is not open.", "Take it out, or open the block before it.");
            return;
        }

        while (_open.TryPop(out var top))
        {
            if (top.IsChained)
            {
                continue;
            }

            if (_names[top.Block] == name)
            {
                return;
            }

            NotClosed(top.Block);
        }
    }

    private void ReadPartial(int tag, int length, List<TagWord> words)
    {
        if (words.Count is 1 or 2 && !words[0].IsQuoted && words[0].Written is not ("(" or ")"))
        {
            var argument = words.Count == 2 ? TagReader.Path(words[1]) : null;
            if (words.Count == 1 || argument is not null)
            {
                Current.Add(new PartialNode(tag, length, words[0].Written, null, argument));
                return;
            }
        }

        if (words.Count == 4 && words[0].Written == "(" && words[1].Written == TemplateHelpers.Partial && words[3].Written == ")" && TagReader.Path(words[2]) is { } namedBy)
        {
            Current.Add(new PartialNode(tag, length, null, namedBy, namedBy));
            return;
        }

        Report(Codes.TemplateSyntax, tag, length, "A partial is called in a way that cannot be understood.",
            "Write {{> name}}, {{> name thing}} or {{> (partial thing)}}.");
    }

    private void ReadPrint(int tag, int length, bool isRaw, List<TagWord> words)
    {
        if (words.Count == 1 && TagReader.Path(words[0]) is { } path)
        {
            Current.Add(new PrintNode(tag, length, path, isRaw));
            return;
        }

        if (words.Count == 1)
        {
            Report(Codes.TemplateSyntax, words[0].Offset, words[0].Length, $"\"{words[0].Written}\" is not a name.",
                "Write a name, or names joined by dots. " + See);
            return;
        }

        var name = words[0].Written;
        if (words[0].IsQuoted || !TemplateHelpers.Printing.Contains(name))
        {
            Report(Codes.UnknownHelper, words[0].Offset, words[0].Length, $"There is no helper \"{name}\".",
                Suggestion.Ask(name, TemplateHelpers.Printing) ?? "The helpers are asset, icon and link. A name is printed alone: {{name}}.");
            return;
        }

        TemplateExpression? argument = words[1].IsQuoted ? new LiteralExpression(words[1].Offset, words[1].Length, words[1].Written) : TagReader.Path(words[1]);
        if (words.Count > 2 || argument is null || (words[1].IsQuoted && words[1].Written.AsSpan().ContainsAny('"', '\\', '\n')))
        {
            Report(Codes.TemplateSyntax, tag, length, $"The helper {name} takes one thing and nothing else.", $"Write {{{{{name} \"…\"}}}}.");
            return;
        }

        Current.Add(new PrintNode(tag, length, new HelperExpression(words[0].Offset, words[1].Offset + words[1].Length - words[0].Offset, name, argument), isRaw));
    }

    private void TrimBefore()
    {
        if (Current.Count > 0 && Current[^1] is TextNode text)
        {
            text.Printed = text.Printed.TrimEnd();
        }
    }

    private void NotClosed(BlockNode block) => Report(Codes.UnbalancedBlock, block.Offset, block.Length,
        $"{Text.Substring(block.Offset, block.Length)} is not closed.", $"Write {{{{/{_names[block]}}}}} where it ends.");

    private bool At(int offset, string text) => string.CompareOrdinal(Text, offset, text, 0, text.Length) == 0;

    private void Report(DiagnosticCode code, int offset, int length, string message, string hint)
    {
        _isSound = false;
        _diagnostics.Add(code, _source.Where(offset, length), message, hint);
    }
}
