using LocalOffer.Core;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LocalOffer.Content;

internal sealed partial class RichTextWriter
{
    /// <summary>
    /// A table in a region that can be scrolled by keyboard, named by its column headings. Alignment is left to the theme:
    /// it would need inline styles, which the pages' policy forbids.
    /// </summary>
    private void Table(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        var header = rows.Find(r => r.IsHeader);
        var names = header is null ? [] : header.Select(c => WordsOf((TableCell)c)).Where(n => n.Length > 0).ToList();
        if (names.Count == 0)
        {
            _diagnostics.Add(Codes.TableWithoutHeader, _places.Of(table.Span.Start, table.Span.End), "The table has no column headings.",
                "Fill in its first row, for example: | Day | Time |");
        }

        _html.Append("<div class=\"lo-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        HtmlEncoding.Append(_html, names.Count == 0 ? "Table" : "Table: " + Words.Join(names));
        _html.Append("\">\n<table>\n");
        if (header is not null && names.Count > 0)
        {
            _html.Append("<thead>\n");
            Row(header, columns, isHeader: true);
            _html.Append("</thead>\n");
        }

        if (rows.Exists(r => !r.IsHeader))
        {
            _html.Append("<tbody>\n");
            foreach (var row in rows.Where(r => !r.IsHeader))
            {
                Row(row, columns, isHeader: false);
            }

            _html.Append("</tbody>\n");
        }
        else if (names.Count == 0)
        {
            _html.Append("<tbody><tr><td></td></tr></tbody>\n");
        }

        _html.Append("</table>\n</div>\n");
    }

    private void Row(TableRow row, int columns, bool isHeader)
    {
        _html.Append("<tr>");
        for (var i = 0; i < columns; i++)
        {
            // A heading without words is no heading: screen readers would announce nothing for its whole column.
            var cell = i < row.Count ? (TableCell)row[i] : null;
            var isHeading = isHeader && cell is not null && WordsOf(cell).Length > 0;
            _html.Append(isHeading ? "<th scope=\"col\">" : "<td>");
            if (cell is not null)
            {
                _plain.Append(i > 0 ? " " : "");
                foreach (var block in cell.OfType<LeafBlock>())
                {
                    Inlines(block.Inline);
                }
            }

            _html.Append(isHeading ? "</th>" : "</td>");
        }

        _html.Append("</tr>\n");
        EndOfBlock();
    }

    private static string WordsOf(TableCell cell) => string.Join(' ', cell.OfType<LeafBlock>().Select(b => WordsOf(b.Inline)));

    /// <summary>The words of inline nodes without markup, as they will stand in the text.</summary>
    private static string WordsOf(ContainerInline? inlines)
    {
        if (inlines is null)
        {
            return "";
        }

        var words = new System.Text.StringBuilder();
        foreach (var inline in inlines.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case HtmlInline html:
                    words.Append(html.Tag);
                    break;
                case AutolinkInline auto:
                    words.Append(auto.Url);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
            }
        }

        return words.ToString().Trim();
    }
}
