using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class MarkdownReaderTests
{
    private static readonly SourceSpan Start = new("input/a.yaml", 10, 5, 0);

    private readonly DiagnosticBag _bag = new();

    private RichText Read(string markdown, MarkdownKind kind = MarkdownKind.FieldText, ScalarStyle style = ScalarStyle.Literal) =>
        MarkdownReader.Read(markdown, Start, style, kind, _bag);

    private string Html(string markdown, MarkdownKind kind = MarkdownKind.FieldText) => Read(markdown, kind).ToHtml(l => $"{l.Target.Kind}:{l.Target.Value}");

    [Theory]
    [InlineData("One *two* **three** `four`.\nFive\\\nsix", "<p>One <em>two</em> <strong>three</strong> <code>four</code>.\nFive<br>\nsix</p>\n")]
    [InlineData("a < b & c > \"d\" 'e' &copy; £", "<p>a &lt; b &amp; c &gt; &quot;d&quot; 'e' © £</p>\n")]
    [InlineData("- a\n- b\n  1. c\n\ntext", "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n<p>text</p>\n")]
    [InlineData("3. a\n\n4. b", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")]
    [InlineData("> q\n\n---\n\n```\nx < y\n```", "<blockquote>\n<p>q</p>\n</blockquote>\n<hr>\n<pre><code>x &lt; y\n</code></pre>\n")]
    [InlineData("", "")]
    public void Ordinary_markdown_becomes_plain_html(string markdown, string html)
    {
        Assert.Equal(html, Html(markdown));
        Assert.Equal("", _bag.Short());
    }

    [Fact]
    public void Addresses_of_links_stay_open_for_each_page_to_fill_in()
    {
        var text = Read("See [the travel page](xref:travel#bus), [Example](https://example.org/a?b=1&c) or <help@example.org>.");

        Assert.Equal(["<p>See <a href=\"", "\">the travel page</a>, <a href=\"", "\" rel=\"noopener noreferrer\">Example</a> or <a href=\"", "\">help@example.org</a>.</p>\n"], text.Pieces);
        Assert.Equal([(LinkKind.Xref, "travel#bus"), (LinkKind.Web, "https://example.org/a?b=1&c"), (LinkKind.Mail, "mailto:help@example.org")],
            text.Links.Select(l => (l.Target.Kind, l.Target.Value)));
        Assert.Equal(["the travel page", "Example", "help@example.org"], text.Links.Select(l => l.Text));
        Assert.Equal(["10:9 34", "10:45 38", "10:87 18"], text.Links.Select(l => $"{l.Where.Line}:{l.Where.Column} {l.Where.Length}"));
        Assert.Equal("See the travel page, Example or help@example.org.", text.Plain);
        Assert.Equal("", _bag.Short());
    }

    [Theory]
    [InlineData("Ring 01632 960001, or text 01632 960 002.", "<p>Ring <a href=\"Phone:tel:+441632960001\">01632 960001</a>, or text <a href=\"Phone:tel:+441632960002\">01632 960 002</a>.</p>")]
    [InlineData("Ring 01632 960001 or write to send.team@example.org.", "<p>Ring <a href=\"Phone:tel:+441632960001\">01632 960001</a> or write to <a href=\"Mail:mailto:send.team@example.org\">send.team@example.org</a>.</p>")]
    [InlineData("[Write to a@example.org](mailto:a@example.org)", "<p><a href=\"Mail:mailto:a@example.org\">Write to a@example.org</a></p>")]
    [InlineData("Ring **01632 960001** now", "<p>Ring <strong><a href=\"Phone:tel:+441632960001\">01632 960001</a></strong> now</p>")]
    [InlineData("[Ring 01632 960001](tel:01632960001)", "<p><a href=\"Phone:tel:01632960001\">Ring 01632 960001</a></p>")]
    [InlineData("In 2026 we saw 0 of 10 by 09:30; form 016329600011234, part A01632960001.", "<p>In 2026 we saw 0 of 10 by 09:30; form 016329600011234, part A01632960001.</p>")]
    public void A_telephone_number_in_a_sentence_can_be_rung(string markdown, string html) => Assert.Equal(html, Html(markdown).Trim());

    [Fact]
    public void A_reference_link_is_a_link_like_any_other()
    {
        Assert.Equal("<p><a href=\"Web:https://example.org/\" rel=\"noopener noreferrer\">Example</a></p>\n", Html("[Example][e]\n\n[e]: https://example.org/ \"Title\"\n"));
    }

    [Theory]
    [InlineData("[x y](javascript:alert(1))")]
    [InlineData("[x y](JaVaScRiPt:alert(1))")]
    [InlineData("[x y](&#106;avascript:alert(1))")]
    [InlineData("[x y](java&#x0A;script:x)")]
    [InlineData("[x y](java&Tab;script:x)")]
    [InlineData("[x y](<java script:x>)")]
    [InlineData("[x y](\\javascript:x)")]
    [InlineData("[x y](&#1;javascript:x)")]
    [InlineData("[x y](vbscript:x)")]
    [InlineData("[x y](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x y](file:///etc/passwd)")]
    [InlineData("[x y](//example.org)")]
    [InlineData("[x y](https://user:pass@example.org)")]
    [InlineData("[x y](\\\\\\\\example.org)")]
    [InlineData("[x y]()")]
    [InlineData("[x y]( )")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x y][e]\n\n[e]: javascript:alert(1)")]
    [InlineData("[x y](xref:)")]
    public void An_unsafe_address_is_reported_and_its_words_are_plain_text(string markdown)
    {
        var text = Read(markdown);

        Assert.Empty(text.Links);
        Assert.DoesNotContain("<a", text.Pieces.Single(), StringComparison.Ordinal);
        Assert.Equal("LO6001 10:5", _bag.Short());
    }

    [Fact]
    public void An_address_that_links_itself_passes_the_same_check()
    {
        Assert.Equal("<p>Go to ftp://example.org/x now</p>\n", Html("Go to ftp://example.org/x now"));
        Assert.Equal("LO6001 10:11", _bag.Short());
    }

    [Theory]
    [InlineData("a <b onclick=x>c</b>", "LO6002 10:7", "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n")]
    [InlineData("a\n\n<script>\nalert(1)\n</script>", "LO6002 12:5", "<p>a</p>\n<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n")]
    [InlineData("<!-- x -->", "LO6002 10:5", "<p>&lt;!-- x --&gt;</p>\n")]
    [InlineData("a <!-- x --> <?php ?>", "LO6002 10:7 LO6002 10:18", "<p>a &lt;!-- x --&gt; &lt;?php ?&gt;</p>\n")]
    [InlineData("<![CDATA[x]]>", "LO6002 10:5", "<p>&lt;![CDATA[x]]&gt;</p>\n")]
    public void Html_is_shown_as_written_and_reported(string markdown, string places, string html)
    {
        Assert.Equal(html, Html(markdown));
        Assert.Equal(places, _bag.Short());
    }

    [Fact]
    public void Generic_attributes_are_plain_text()
    {
        Assert.Equal("<p>a{onclick=x} <em>b</em>{.c #d}</p>\n", Html("a{onclick=x} *b*{.c #d}"));
    }

    [Fact]
    public void A_heading_cannot_stand_in_the_text_of_a_field()
    {
        Assert.Equal("<p>a</p>\n<p><strong>B</strong></p>\n", Html("a\n\n## B"));
        Assert.Equal("LO6003 12:5", _bag.Short());
    }

    [Fact]
    public void Headings_of_a_page_start_at_level_two_and_have_ids()
    {
        var text = Read("# Title *here*\n\n## Part one\n\n### Deeper\n\n## Part one\n\n## £\n", MarkdownKind.Page);

        Assert.Equal([(2, "part-one", "Part one"), (3, "deeper", "Deeper"), (2, "part-one-2", "Part one"), (2, "section", "£")],
            text.Headings.Select(h => (h.Level, h.Id, h.Text)));
        Assert.StartsWith("<h2 id=\"part-one\">Part one</h2>\n<h3", text.Pieces[0], StringComparison.Ordinal);
        Assert.Equal("", _bag.Short());
    }

    [Theory]
    [InlineData("# T\n\n### B\n\n#### C", "LO6004 12:5", "h2,h3")]
    [InlineData("a\n\n# T\n\n## B", "LO6004 12:5", "h2,h2")]
    public void A_heading_that_jumps_a_level_is_reported_and_set_right(string markdown, string places, string levels)
    {
        Assert.Equal(levels, string.Join(',', Read(markdown, MarkdownKind.Page).Headings.Select(h => "h" + h.Level)));
        Assert.Equal(places, _bag.Short());
    }

    [Fact]
    public void A_table_is_a_labelled_region_with_column_headings()
    {
        Assert.Equal(
            "<div class=\"lo-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table: Day and Time\">\n<table>\n<thead>\n"
            + "<tr><td></td><th scope=\"col\">Day</th><th scope=\"col\">Time</th></tr>\n</thead>\n<tbody>\n"
            + "<tr><td>a</td><td>Monday</td><td>4pm</td></tr>\n<tr><td>b</td><td></td><td></td></tr>\n</tbody>\n</table>\n</div>\n",
            Html("| | Day | Time |\n|---|:-:|--:|\n| a | Monday | 4pm |\n| b |\n"));
        Assert.Equal("", _bag.Short());
    }

    [Fact]
    public void A_table_without_column_headings_is_reported()
    {
        Assert.DoesNotContain("<thead>", Html("text\n\n| | |\n|-|-|\n| a | b |\n"), StringComparison.Ordinal);
        Assert.Equal("LO6007 12:5", _bag.Short());
    }

    [Theory]
    [InlineData("[click here](a/b)", "LO6008 10:5")]
    [InlineData("[Here!](a/b)", "LO6008 10:5")]
    [InlineData("go [more](xref:a)", "LO6008 10:8")]
    [InlineData("[](a/b)", "LO6008 10:5")]
    [InlineData("see https://example.org/x", "LO6009 10:9")]
    [InlineData("see www.example.org", "LO6009 10:9")]
    [InlineData("[https://example.org](https://example.org)", "LO6009 10:5")]
    [InlineData("<https://example.org>", "LO6009 10:5")]
    [InlineData("[Travel policy](files/travel.PDF#page=2)", "LO6010 10:5")]
    [InlineData("[Travel policy (pdf, 2 MB)](files/travel.pdf)", "")]
    [InlineData("[01632 960123](tel:01632960123) [a@example.org](mailto:a@example.org)", "")]
    public void Words_of_links_say_where_they_lead(string markdown, string places)
    {
        Read(markdown);

        Assert.Equal(places, _bag.Short());
    }

    [Theory]
    [InlineData("![](a.png)", "LO6005 10:5", "<p><img src=\"Path:a.png\" alt=\"\" loading=\"lazy\"></p>\n")]
    [InlineData("![IMG_1.JPG](a.png)", "LO6005 10:5", "<p><img src=\"Path:a.png\" alt=\"IMG_1.JPG\" loading=\"lazy\"></p>\n")]
    [InlineData("![](a.png \"decorative\")", "", "<p><img src=\"Path:a.png\" alt=\"\" loading=\"lazy\"></p>\n")]
    [InlineData("![A \\\"map\\\"](a.png)", "", "<p><img src=\"Path:a.png\" alt=\"A &quot;map&quot;\" loading=\"lazy\"></p>\n")]
    [InlineData("![x](https://example.org/a.png)", "LO6006 10:5", "<p>x</p>\n")]
    [InlineData("![x](javascript:a)", "LO6006 10:5", "<p>x</p>\n")]
    [InlineData("![x](data:image/png;base64,AA)", "LO6006 10:5", "<p>x</p>\n")]
    public void Images_of_pages_are_the_sites_own_and_have_words(string markdown, string places, string html)
    {
        Assert.Equal(html, Html(markdown, MarkdownKind.Page));
        Assert.Equal(places, _bag.Short());
    }

    [Fact]
    public void An_image_cannot_stand_in_the_text_of_a_field()
    {
        Assert.Equal("<p>a map of it</p>\n", Html("a ![map](a.png) of it"));
        Assert.Equal("LO6006 10:7", _bag.Short());
    }

    [Theory]
    [InlineData(ScalarStyle.Literal, 0, "LO6008 12:10 9")]
    [InlineData(ScalarStyle.Folded, 0, "LO6008 10:5 0")]
    [InlineData(ScalarStyle.Quoted, 0, "LO6008 10:5 0")]
    public void Places_are_exact_where_the_file_keeps_lines(ScalarStyle style, int length, string place)
    {
        MarkdownReader.Read("one\n\ntwo: [here](a)\n", Start with { Length = length }, style, MarkdownKind.FieldText, _bag);

        Assert.Equal(place, _bag.Places());
    }

    [Theory]
    [InlineData(ScalarStyle.Plain, 14, "LO6008 10:10 9")]
    [InlineData(ScalarStyle.Quoted, 16, "LO6008 10:11 9")]
    [InlineData(ScalarStyle.Quoted, 17, "LO6008 10:5 17")]
    public void Places_are_exact_on_a_single_line_without_escapes(ScalarStyle style, int length, string place)
    {
        MarkdownReader.Read("two: [here](a)", Start with { Length = length }, style, MarkdownKind.FieldText, _bag);

        Assert.Equal(place, _bag.Places());
    }

    [Theory]
    [InlineData("[", 2_500, "LO6011")]
    [InlineData("[](", 33_000, "LO6011")]
    [InlineData("x", 100_001, "LO6011")]
    [InlineData("http://a.b/(", 8_000, "LO6011")]
    [InlineData("> ", 40_000, "LO1011")]
    [InlineData("*a ", 30_000, "LO1011")]
    public void A_text_nobody_can_have_meant_is_one_finding(string part, int times, string code)
    {
        var text = Read(string.Concat(Enumerable.Repeat(part, times)), MarkdownKind.Page);

        Assert.Equal(code + " 10:5", _bag.Short());
        Assert.NotEmpty(text.Pieces);
    }

    [Fact]
    public void The_plain_words_keep_blocks_apart()
    {
        Assert.Equal("One two\na\nb\nDay Time\nMonday 4pm", Read("One\ntwo\n\n- a\n- b\n\n| Day | Time |\n|-|-|\n| Monday | 4pm |\n").Plain);
    }
}
