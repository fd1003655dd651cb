namespace LocalOffer.Site.Tests;

public sealed class TemplateSetTests
{
    private const string Nasty = "<b onclick='x'>\"&é</b>";
    private const string NastyEncoded = "&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;é&lt;/b&gt;";

    private static readonly SamplePage Full = new()
    {
        Title = Nasty,
        Contact = new("Mina", "01234 567 890", new Href("tel:01234567890")),
        Items =
        [
            new("First", new Href("a.html"), ["x", "y"], "phone"),
            new("Second", new Href("b.html?a=1&b=2"), [], null),
        ],
        Fields = [new SampleText("About", new SafeHtml("<em>Text</em>")), new SampleTerms("Needs", ["autism", "any"])],
        Count = 3,
    };

    [Theory]
    [InlineData("{{title}}")]
    [InlineData("{{this.title}}")]
    [InlineData("{{@root.title}}")]
    [InlineData("{{#with contact}}{{../title}}{{/with}}")]
    [InlineData("{{#each items}}{{#if @first}}{{../title}}{{/if}}{{/each}}")]
    [InlineData("{{#each items}}{{#if @first}}{{#if icon}}{{../title}}{{/if}}{{/if}}{{/each}}")]
    [InlineData("{{#each items}}{{#each tags}}{{#if @first}}{{../../title}}{{/if}}{{/each}}{{/each}}")]
    [InlineData("{{#unless isNew}}{{title}}{{/unless}}")]
    [InlineData("{{#if isNew}}no{{else if count}}{{title}}{{else}}no{{/if}}")]
    [InlineData("{{#if isNew}}no{{else if isNew}}no{{else}}{{title}}{{/if}}")]
    [InlineData("{{#each items}}{{#if @first}}{{#with @root.contactless}}{{else}}{{../title}}{{/with}}{{/if}}{{/each}}")]
    [InlineData("{{#each items}}{{#each tags}}{{else}}{{../title}}{{/each}}{{/each}}")]
    [InlineData("{{#with contact}}{{#each @root.items}}{{#unless @first}}{{../../title}}{{/unless}}{{/each}}{{/with}}")]
    [InlineData("{{#with contact}}{{#if phone}}{{#with ..}}{{title}}{{/with}}{{/if}}{{/with}}")]
    [InlineData("  {{~ title ~}}  ")]
    [InlineData("{{> inner}}")]
    [InlineData("  {{> inner}}  ")]
    [InlineData("\n\t{{> inner}}\n")]
    [InlineData("\n\u00a0\u2003{{> inner}}\n")]
    [InlineData("\n   {{#if title}}\n      {{> inner}}\n   {{/if}}\n")]
    [InlineData("\n   {{#if title}}   {{> inner}}\n   {{/if}}\n")]
    [InlineData("\n   {{! note }}\n   {{> outer}}")]
    [InlineData("\n   {{#with contact}}\n   {{#with @root}}\n  {{> outer}}\n{{/with}}\n{{/with}}")]
    public void Words_are_always_encoded(string template) =>
        Assert.Equal(NastyEncoded, SampleTheme.Render(template, Full, ("inner.hbs", "{{title}}"), ("outer.hbs", "\n    {{> inner}}\n")).Trim());

    [Fact]
    public void Words_are_encoded_where_blanks_are_kept() =>
        Assert.Equal($"<pre>\n  a\n{NastyEncoded}</pre>", SampleTheme.Render("<pre>\n  a\n    {{> inner}}\n</pre>", Full, ("inner.hbs", "{{title}}")));

    [Fact]
    public void A_whole_page_in_its_layout_with_partials_helpers_and_different_things()
    {
        var html = SampleTheme.Render(
            """
            {{!< page}}
            <h1>{{title}}</h1>
            {{{body}}}
            {{#each items}}
              <p class="n{{@index}}{{#unless @last}} more{{/unless}}"><a href="{{link}}">{{name}}</a>{{#if icon}}{{icon icon}}{{/if}}
              {{~#each tags}} {{this}}{{else}} none{{/each}}</p>
            {{/each}}
            {{#each fields}}
              {{> (partial this)}}
            {{/each}}
            {{#with contact}}{{> contact}}{{/with}}
            """,
            Full,
            ("layouts/page.hbs", "<!doctype html>\n<title>{{title}}</title>\n<link rel=\"stylesheet\" href=\"{{asset \"site.css\"}}\">\n  {{> body}}\n<footer>{{provider.name}}</footer>\n"),
            ("components/contact/contact.hbs", "<a href=\"{{@root.home}}#c{{@root.count}}\">{{name}}</a>"),
            ("fields/field-text.hbs", "<div>{{label}}: {{{html}}}</div>\n"),
            ("fields/field-group.hbs", "{{label}}"),
            ("fields/field-terms.hbs", "<ul aria-label=\"{{label}}\">{{#each terms}}<li>{{this}}</li>{{/each}}</ul>\n"));

        Assert.Equal(
            $"""
            <!doctype html>
            <title>{NastyEncoded}</title>
            <link rel="stylesheet" href="../../assets/site.css">
            <h1>{NastyEncoded}</h1>
            <p>Hello</p>
            <p class="n0 more"><a href="a.html">First</a><svg class="lo-icon" aria-hidden="true" focusable="false" width="48" height="48"><path d="M1 1"></path></svg> x y</p>
            <p class="n1"><a href="b.html?a=1&amp;b=2">Second</a> none</p>
            <div>About: <em>Text</em></div>
            <ul aria-label="Needs"><li>autism</li><li>any</li></ul>
            <a href="../../index.html#c3">Mina</a><footer>Leisure Trust</footer>

            """.ReplaceLineEndings("\n"),
            html);
    }

    [Fact]
    public void Absent_things_print_nothing_and_choose_the_other_branch() =>
        Assert.Equal("[] n i w e u", SampleTheme.Render(
            "[{{summary}}] {{#if note}}x{{else}}n{{/if}} {{#if items}}x{{else}}i{{/if}} {{#with contact}}x{{else}}w{{/with}} {{#each items}}x{{else}}e{{/each}} {{#unless count}}u{{/unless}}"));

    [Fact]
    public void A_property_may_have_the_name_of_a_helper() =>
        Assert.Equal("phone phone", SampleTheme.Render("{{icon}} {{#if icon}}{{icon}}{{/if}}"));

    [Fact]
    public void Braces_and_backslashes_beside_tags_stay_text() =>
        Assert.Equal("&#123;Swimming&#125; &#92;Swimming", SampleTheme.Render("{ {{~title~}} } \\ {{~title}}"));

    [Fact]
    public void Many_threads_may_draw_for_the_first_time_at_once()
    {
        for (var round = 0; round < 20; round++)
        {
            var templates = new TemplateSet(SampleTheme.Of(
                "{{!< page}}{{#each items}}{{> a}}{{/each}}{{> b}}", ("layouts/page.hbs", "{{title}}{{> body}}"), ("a.hbs", "{{name}}{{> c}}"), ("b.hbs", "{{count}}{{> c}}"), ("c.hbs", "{{@root.count}}")));
            var pages = new string[16];
            Parallel.For(0, pages.Length, i => pages[i] = templates.Render("pages/service", Full with { Count = i, Title = "T" }));
            Assert.All(pages.Select((p, i) => (p, i)), x => Assert.Equal($"TFirst{x.i}Second{x.i}{x.i}{x.i}", x.p));
        }
    }

    [Fact]
    public void A_buffer_gets_the_same_text_as_a_string()
    {
        var templates = new TemplateSet(SampleTheme.Of("{{title}} {{summary}}"));
        var model = new SamplePage { Title = "Gwên 😀 & <b>", Summary = new string('é', 40_000) };
        using var buffer = new Utf8Buffer();
        templates.Render("pages/service", model, buffer);
        Assert.Equal(templates.Render("pages/service", model), System.Text.Encoding.UTF8.GetString(buffer.Written.Span));
    }

    [Fact]
    public void A_template_that_does_not_exist_is_named() =>
        Assert.Equal("pages/none", Assert.Throws<TemplateException>(() => new TemplateSet(SampleTheme.Of("x")).Render("pages/none", new SamplePage())).Template);
}
