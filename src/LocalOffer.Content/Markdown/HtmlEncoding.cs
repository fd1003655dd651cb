using System.Buffers;
using System.Text;

namespace LocalOffer.Content;

/// <summary>Writes text into HTML, also into attributes in double quotation marks. Letters outside ASCII stay as they are: pages are UTF-8.</summary>
internal static class HtmlEncoding
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\0");

    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "\ufffd",
            });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }
}
