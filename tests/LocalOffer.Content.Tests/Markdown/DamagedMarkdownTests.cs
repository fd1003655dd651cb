using System.Net;
using System.Text;
using System.Xml;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>Markdown put together at random (always in the same way) must always give HTML that is closed and safe.</summary>
public class DamagedMarkdownTests
{
    private static readonly string[] Parts =
    [
        "words ", "*", "**", "_", "`", "[", "](", ")", "![", "javascript:alert(1)", "https://example.org/a?b=1&c", "www.example.org", "<", ">", "<b>", "</b>", "<script>",
        "<!--", "-->", "\n", "\n\n", "- ", "1. ", "> ", "# ", "### ", "| a | b |\n|---|---|\n| c |\n", "|", "---\n", "```\n", "    ", "&amp;", "&#106;", "\\", "\"", "'", "é", "{.c onclick=x}",
        "xref:a", "mailto:a@b.c", "[a]: javascript:x\n", "[a]", "a.pdf", " \"decorative\"", "<javascript:x>", "\t", "\0",
    ];

    [Theory]
    [InlineData(MarkdownKind.FieldText)]
    [InlineData(MarkdownKind.Page)]
    public void Any_markdown_gives_html_that_is_closed_and_safe(MarkdownKind kind)
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            var markdown = new StringBuilder();
            for (var i = random.Next(1, 30); i > 0; i--)
            {
                markdown.Append(Parts[random.Next(Parts.Length)]);
            }

            var text = MarkdownReader.Read(markdown.ToString(), new SourceSpan("a.md", 1, 1, 0), ScalarStyle.Literal, kind, new DiagnosticBag());
            var html = text.ToHtml(l => l.Target.Value);

            Assert.Equal(text.Links.Count + 1, text.Pieces.Count);
            Check(html, seed);
        }
    }

    private static void Check(string html, int seed)
    {
        // What we write is also well-formed XML but for elements without content, which are closed here.
        var xml = "<x>" + html.Replace("<br>", "<br/>", StringComparison.Ordinal).Replace("<hr>", "<hr/>", StringComparison.Ordinal)
            .Replace("loading=\"lazy\">", "loading=\"lazy\"/>", StringComparison.Ordinal) + "</x>";
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { CheckCharacters = false });
        try
        {
            while (reader.Read())
            {
                Assert.DoesNotContain(reader.NodeType, new[] { XmlNodeType.Comment, XmlNodeType.ProcessingInstruction, XmlNodeType.CDATA });
                if (reader.NodeType == XmlNodeType.Element)
                {
                    Assert.Contains(reader.Name, new[]
                    {
                        "x", "p", "em", "strong", "code", "pre", "a", "img", "br", "hr", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6",
                        "div", "table", "thead", "tbody", "tr", "th", "td",
                    });
                    Assert.False(reader.GetAttribute("href")?.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) ?? false);
                    Assert.Null(reader.GetAttribute("onclick"));
                }
            }
        }
        catch (XmlException e)
        {
            Assert.Fail($"seed {seed}: {e.Message}\n{WebUtility.HtmlDecode(html)}");
        }
    }
}
