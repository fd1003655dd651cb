using System.Buffers;
using System.Text;

namespace LocalOffer.Site;

/// <summary>Words as HTML: safe in text and between quotation marks of either kind. Letters beyond ASCII stay as they are.</summary>
public static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The words, encoded.</summary>
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var html = new StringBuilder(text.Length + 16);
        using var writer = new StringWriter(html);
        Encode(text, writer);
        return html.ToString();
    }

    /// <summary>Writes the words, encoded.</summary>
    public static void Encode(ReadOnlySpan<char> text, TextWriter writer)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0)
            {
                writer.Write(text);
                return;
            }

            writer.Write(text[..next]);
            writer.Write(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(next + 1)..];
        }
    }
}
