using System.Text;
using System.Xml;

namespace LocalOffer.Site;

/// <summary>Turns a small picture into markup that can stand in a page any number of times: shapes only, no ids, hidden from screen readers.</summary>
internal static class InlineIcon
{
    private static readonly string[] Elements = ["svg", "g", "path", "circle", "rect", "ellipse", "line", "polyline", "polygon"];

    private static readonly string[] Attributes =
    [
        "viewBox", "width", "height", "fill", "fill-rule", "clip-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
        "stroke-miterlimit", "stroke-dasharray", "stroke-opacity", "opacity", "transform", "d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "points",
    ];

    /// <summary>The markup, or null when the picture is not plain shapes.</summary>
    public static string? Of(ReadOnlyMemory<byte> bytes)
    {
        var html = new StringBuilder();
        try
        {
            using var reader = SvgSafety.Open(bytes);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    if (!Elements.Contains(reader.LocalName, StringComparer.Ordinal) || (reader.LocalName == "svg") != (reader.Depth == 0))
                    {
                        return null;
                    }

                    Open(reader, html);
                }
                else if (reader.NodeType == XmlNodeType.EndElement)
                {
                    html.Append("</").Append(reader.LocalName).Append('>');
                }
            }

            return html.Length == 0 ? null : html.ToString();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void Open(XmlReader reader, StringBuilder html)
    {
        html.Append('<').Append(reader.LocalName);
        if (reader.Depth == 0)
        {
            html.Append(" class=\"lo-icon\" aria-hidden=\"true\" focusable=\"false\"");
        }

        var isEmpty = reader.IsEmptyElement;
        var name = reader.LocalName;
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length == 0 && Attributes.Contains(reader.Name, StringComparer.Ordinal) && (!reader.Value.Contains('(') || reader.Name == "transform"))
            {
                html.Append(' ').Append(reader.Name).Append("=\"").Append(HtmlText.Encode(reader.Value)).Append('"');
            }
        }

        reader.MoveToElement();
        html.Append(isEmpty ? $"></{name}>" : ">");
    }
}
