using System.Globalization;
using System.Text;
using LocalOffer.Core;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = LocalOffer.Core.SourceSpan;

namespace LocalOffer.Content;

/// <summary>
/// Writes a parsed Markdown text as HTML with open addresses. Every kind of node it writes is named here; what is not named
/// is written as its text, so nothing can reach a page unseen.
/// </summary>
internal sealed partial class RichTextWriter
{
    private readonly TextPlaces _places;
    private readonly MarkdownKind _kind;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _plain = new();
    private readonly List<string> _pieces = [];
    private readonly List<RichLink> _links = [];
    private readonly List<RichHeading> _headings = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _level = 1;
    private int _writtenLevel = 1;
    private bool _isInLink;

    public RichTextWriter(TextPlaces places, MarkdownKind kind, DiagnosticBag diagnostics)
    {
        _places = places;
        _kind = kind;
        _diagnostics = diagnostics;
    }

    /// <summary>The text; and for pages the title its first heading gives.</summary>
    public RichText Write(MarkdownDocument document, out string? title)
    {
        title = null;
        foreach (var block in document)
        {
            if (_kind == MarkdownKind.Page && block is HeadingBlock { Level: 1 } heading && block == document[0])
            {
                title = WordsOf(heading.Inline);
            }
            else
            {
                Block(block, isTight: false);
            }
        }

        _pieces.Add(_html.ToString());
        return new RichText(_pieces, _links, _headings, _plain.ToString().Trim());
    }

    private void Block(Block block, bool isTight)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                if (isTight)
                {
                    Inlines(paragraph.Inline);
                }
                else
                {
                    Element("p", paragraph.Inline);
                }

                break;
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ListBlock list:
                List(list);
                break;
            case QuoteBlock quote:
                _html.Append("<blockquote>\n");
                Blocks(quote, isTight: false);
                _html.Append("</blockquote>\n");
                break;
            case Table table:
                Table(table);
                break;
            case HtmlBlock html:
                ReportHtml(html);
                _html.Append("<p>");
                Text(html.Lines.ToString());
                _html.Append("</p>\n");
                break;
            case CodeBlock code:
                _html.Append("<pre><code>");
                Text(code.Lines.ToString());
                _html.Append("\n</code></pre>\n");
                break;
            case ThematicBreakBlock:
                _html.Append("<hr>\n");
                break;
            case LinkReferenceDefinitionGroup:
                return;
            case ContainerBlock container:
                Blocks(container, isTight);
                return;
            case LeafBlock leaf:
                Element("p", leaf.Inline);
                break;
        }

        EndOfBlock();
    }

    private void Blocks(ContainerBlock blocks, bool isTight)
    {
        foreach (var block in blocks)
        {
            Block(block, isTight);
        }
    }

    private void List(ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        _html.Append('<').Append(name);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            _html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        }

        _html.Append(">\n");
        foreach (var item in list)
        {
            _html.Append("<li>");
            var blocks = (ContainerBlock)item;
            for (var i = 0; i < blocks.Count; i++)
            {
                if (i > 0 || (!list.IsLoose && blocks[i] is not ParagraphBlock))
                {
                    NewLine();
                }

                Block(blocks[i], isTight: !list.IsLoose);
            }

            _html.Append("</li>\n");
        }

        _html.Append("</").Append(name).Append(">\n");
    }

    private void Heading(HeadingBlock heading)
    {
        var where = _places.Of(heading.Span.Start, heading.Span.End);
        if (_kind == MarkdownKind.FieldText)
        {
            _diagnostics.Add(Codes.HeadingInText, where, "A heading cannot stand in this text; the page makes the headings.",
                "Remove the #, or move what follows to the field it belongs to. A # that is meant needs \\ in front.");
            _html.Append("<p><strong>");
            Inlines(heading.Inline);
            _html.Append("</strong></p>\n");
            return;
        }

        var level = Math.Max(2, heading.Level);
        if (heading.Level == 1)
        {
            _diagnostics.Add(Codes.HeadingLevel, where, "A page has one title, in its first line or in Title.", "Use ## for the parts of a page.");
        }
        else if (level > _writtenLevel + 1)
        {
            _diagnostics.Add(Codes.HeadingLevel, where, $"This heading has {level} # where at most {_writtenLevel + 1} can follow.", $"Use {new string('#', _writtenLevel + 1)} here.");
        }

        // What is wrong has been said; the page itself never jumps a level.
        _writtenLevel = level;
        level = _level = Math.Min(level, _level + 1);
        var text = WordsOf(heading.Inline);
        var id = UniqueId(text);
        _headings.Add(new RichHeading(level, id, text));
        _html.Append(CultureInfo.InvariantCulture, $"<h{level} id=\"{id}\">");
        Inlines(heading.Inline);
        _html.Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
    }

    private string UniqueId(string text)
    {
        var slug = Slug.From(text);
        slug = slug.Length == 0 ? "section" : slug;
        var id = slug;
        for (var n = 2; !_ids.Add(id); n++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}");
        }

        return id;
    }

    private void Element(string name, ContainerInline? inlines)
    {
        _html.Append('<').Append(name).Append('>');
        Inlines(inlines);
        _html.Append("</").Append(name).Append(">\n");
    }

    private void ReportHtml(MarkdownObject html) =>
        _diagnostics.Add(Codes.RawHtml, _places.Of(html.Span.Start, html.Span.End), "HTML cannot stand here; readers would see it as it is written.",
            "Use Markdown: a blank line for a paragraph, - for a list, **words** for emphasis. A < that is meant needs \\ in front.");

    private void EndOfBlock()
    {
        if (_plain.Length > 0 && _plain[^1] != '\n')
        {
            _plain.Append('\n');
        }
    }

    private void NewLine()
    {
        if (_html.Length > 0 && _html[^1] != '\n')
        {
            _html.Append('\n');
        }
    }

    private void Text(ReadOnlySpan<char> text)
    {
        _plain.Append(text);
        HtmlEncoding.Append(_html, text);
    }
}
