using System.Text;

namespace LocalOffer.Site;

/// <summary>
/// Writes a checked template in the form the template engine is given: names as the models have them, lines without
/// indentation. The engine never sees a council's text itself. That matters for more than size: Handlebars.Net 2.4.3 prints
/// everything in a partial <em>unescaped</em> when the partial's tag is indented on a line of its own, so no tag may be.
/// </summary>
internal sealed class HandlebarsSource
{
    // Names the engine would take for its own or our helpers.
    private static readonly string[] Reserved =
        [TemplateHelpers.Asset, TemplateHelpers.Icon, TemplateHelpers.Link, TemplateHelpers.Partial, TemplateHelpers.FramedPartial, "if", "unless", "each", "with", "lookup", "log", "else", "this"];

    private readonly StringBuilder _out = new();
    private readonly string? _body;
    private readonly bool _keepsBlanks;
    private bool _atLineStart = true;
    private bool _afterTag;

    private HandlebarsSource(TemplateTree tree, string? body)
    {
        _body = body;
        _keepsBlanks = tree.Text.Text.Contains("<pre", StringComparison.OrdinalIgnoreCase) || tree.Text.Text.Contains("<textarea", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The engine's form of a template.</summary>
    /// <param name="tree">A sound template.</param>
    /// <param name="body">For a layout: the page template that goes into it.</param>
    public static string Of(TemplateTree tree, string? body = null)
    {
        var source = new HandlebarsSource(tree, body);
        source.Write(tree.Nodes);
        return source._out.ToString();
    }

    private void Write(IReadOnlyList<TemplateNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextNode text:
                    WriteText(text.Printed);
                    break;
                case PrintNode print:
                    Tag(print.IsRaw ? "{{{" : "{{", Expression(print.Value), print.IsRaw ? "}}}" : "}}");
                    _atLineStart = false;
                    break;
                case PartialNode partial:
                    // On a line of its own a partial brings its own line end, so the tag's is dropped: _atLineStart stays.
                    TrimIndent();
                    Tag("{{> ", PartialCall(partial), "}}");
                    break;
                case BlockNode block:
                    WriteBlock(block);
                    break;
            }
        }
    }

    private void WriteBlock(BlockNode block)
    {
        var name = block.Kind.ToString().ToLowerInvariant();

        // In the engine's own {{else}} of a loop ../ means something else than in every other place: ask with {{#if}} instead.
        var asks = block.Kind == BlockKind.Each && block.HasElse;
        var outer = asks ? "if" : name;
        Tag("{{#", outer + " " + Path(block.Subject), "}}");
        if (asks)
        {
            Tag("{{#", name + " " + Path(block.Subject), "}}");
        }

        var before = _atLineStart;
        Write(block.Body);
        if (asks)
        {
            Tag("{{/", name, "}}");
        }

        var after = _atLineStart;
        _atLineStart = before;
        if (block.HasElse)
        {
            Tag("{{", "else", "}}");
            Write(block.Else);
        }

        // Only when every way through ends a line may blanks that follow be dropped.
        _atLineStart &= after;
        Tag("{{/", outer, "}}");
    }

    private void Tag(string open, string content, string close)
    {
        GuardEnd();
        _out.Append(open).Append(content).Append(close);
        _afterTag = true;
    }

    private void WriteText(string text)
    {
        foreach (var c in text)
        {
            if (!_keepsBlanks && _atLineStart && char.IsWhiteSpace(c))
            {
                continue;
            }

            _atLineStart = c == '\n';
            if (_afterTag && c == '}')
            {
                _out.Append("&#125;");
            }
            else
            {
                _out.Append(c);
            }

            _afterTag = false;
        }
    }

    private void TrimIndent()
    {
        while (_out.Length > 0 && _out[^1] != '\n' && char.IsWhiteSpace(_out[^1]) && (_keepsBlanks || _atLineStart))
        {
            _out.Length--;
        }
    }

    // A brace or backslash that has come to stand before a tag would be read as part of it.
    private void GuardEnd()
    {
        if (_afterTag || _out.Length == 0 || _out[^1] is not ('{' or '\\'))
        {
            return;
        }

        var last = _out[^1];
        _out.Length--;
        _out.Append(last == '{' ? "&#123;" : "&#92;");
    }

    private string PartialCall(PartialNode partial) => partial switch
    {
        { IsBody: true } => _body ?? "",
        { Name: null, NamedBy: { Start: PathStart.Here, LevelsOut: 0, Names.Count: 0 } } => $"({TemplateHelpers.Partial} this)",
        { Name: null } => $"({TemplateHelpers.FramedPartial} {Path(partial.NamedBy!)}) {Path(partial.NamedBy!)}",
        // Given what is here already, a partial needs no frame of its own: no ../ leaves its file.
        { Argument: null or { Start: PathStart.Here, LevelsOut: 0, Names.Count: 0 } } => partial.Name!,
        _ => TemplateHelpers.Framed(partial.Name!) + " " + Path(partial.Argument!),
    };

    private static string Expression(TemplateExpression expression) => expression switch
    {
        PathExpression path => Path(path),
        HelperExpression { Argument: LiteralExpression literal } helper => $"{helper.Name} \"{literal.Words}\"",
        HelperExpression helper => $"{helper.Name} {Path((PathExpression)helper.Argument)}",
        _ => "",
    };

    private static string Path(PathExpression path)
    {
        if (path.Start == PathStart.Loop)
        {
            return path.Written;
        }

        var names = string.Join('.', path.Names.Select(ModelShape.PropertyName));
        if (path.Start == PathStart.Root)
        {
            return names.Length == 0 ? "@root" : "@root." + names;
        }

        var outward = string.Concat(Enumerable.Repeat("../", path.LevelsOut));
        return names.Length == 0 ? outward.Length == 0 ? "this" : outward + "this"
            : outward.Length == 0 && Reserved.Contains(path.Names[0], StringComparer.OrdinalIgnoreCase) ? "this." + names
            : outward + names;
    }
}
