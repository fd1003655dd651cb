using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class TemplateCheckerTests
{
    [Theory]
    [InlineData("a\n {{titel}}", "LO5103 2:4")]
    [InlineData("{{provider.nam}}", "LO5103 1:12")]
    [InlineData("{{name}}", "LO5103 1:3")]
    [InlineData("{{#each items}}{{title}}{{/each}}", "LO5103 1:18")]
    [InlineData("{{#each items}}{{../titel}}{{/each}}", "LO5103 1:21")]
    [InlineData("{{@root.titel}}", "LO5103 1:9")]
    [InlineData("{{../title}}", "LO5103 1:3")]
    [InlineData("{{@index}}", "LO5103 1:3")]
    [InlineData("{{#if titel}}x{{/if}}", "LO5103 1:7")]
    [InlineData("{{#each itms}}{{anything}}{{/each}}", "LO5103 1:9")]
    [InlineData("{{title.length}}", "LO5103 1:9")]
    [InlineData("{{#if contact}}{{contact.fone}}{{/if}}", "LO5103 1:26")]
    [InlineData("{{#with provider}}{{> part}}{{/with}}", "LO5103 1:3", "part.hbs", "{{title}}")]
    [InlineData("{{#each fields}}{{> (partial this)}}{{/each}}", "LO5103 1:3", "field-text.hbs", "{{lable}}", "field-terms.hbs", "{{label}}", "field-group.hbs", "{{label}}")]
    public void A_name_the_model_lacks(string page, string finding, params string[] others) => Only(page, finding, others);

    [Theory]
    [InlineData("{{contact.name}}", "LO5110 1:3")]
    [InlineData("{{#if contact.name}}x{{/if}}", "LO5110 1:7")]
    [InlineData("{{> part contact}}", "LO5110 1:10", "part.hbs", "{{name}}")]
    [InlineData("<a href=\"{{map}}\">Map</a>", "LO5110 1:12")]
    [InlineData("{{#if contact}}{{/if}}{{contact.name}}", "LO5110 1:25")]
    [InlineData("{{#if contact}}{{else}}{{contact.name}}{{/if}}", "LO5110 1:26")]
    [InlineData("{{#unless contact}}{{contact.name}}{{/unless}}", "LO5110 1:22")]
    public void A_part_of_something_that_may_be_missing(string page, string finding, params string[] others) => Only(page, finding, others);

    [Theory]
    [InlineData("{{#if contact}}{{contact.name}}{{> part contact}}{{/if}}")]
    [InlineData("{{#if contact}}{{#each items}}{{../contact.name}}{{/each}}{{/if}}")]
    [InlineData("{{#with contact}}{{name}}{{> part}}{{#if phoneLink}}<a href=\"{{phoneLink}}\">{{phone}}</a>{{/if}}{{/with}}")]
    [InlineData("{{#unless contact}}none{{else}}{{contact.name}}{{/unless}}")]
    [InlineData("{{#if map}}<a href=\"{{map}}\">Map</a>{{/if}}")]
    [InlineData("{{#if isNew}}a{{else if contact}}{{contact.name}}{{/if}}")]
    [InlineData("{{{body}}} {{#if note}}{{{note}}}{{/if}} {{count}} {{icon \"phone\"}} {{asset \"site.css\"}} {{#each items}}{{@index}}{{#if @last}}.{{/if}}{{/each}}")]
    [InlineData("<p {{#if isNew}}class=\"new\" hidden{{/if}} title=\"{{title}}{{#if isNew}} (new){{/if}}\">{{title}}</p>")]
    [InlineData("<a href=\"{{home}}#{{title}}\">x</a><a href=\"#{{title}}\">y</a><a href=\"https://example.org\">z</a><a href=\"tel:999\">999</a>")]
    [InlineData("<a href=\"{{#if map}}{{map}}{{else}}{{home}}{{/if}}\">x</a><a href=\"{{link \"xref:travel\"}}\">y</a>")]
    [InlineData("<script src=\"{{asset \"site.css\"}}\" defer></script><img src=\"{{asset \"images/phone.svg\"}}\" alt=\"\"><p>1 < 2 <!-- a > b --></p>")]
    [InlineData("<!doctype html><html><title>{{title}}</title><textarea>{{title}} <b></textarea><noscript>{{title}}</noscript></html>")]
    [InlineData("<input value='{{title}}' disabled><br/>{{#if isNew}}<b>{{/if}}x{{#if isNew}}</b>{{/if}}")]
    public void What_may_stand_in_a_template(string page)
    {
        var urls = new UrlTable();
        urls.Add("travel/index.html", "Travel", SourceSpan.None, new DiagnosticBag(), "travel");
        Assert.Empty(SampleTheme.Check(SampleTheme.Of(page, ("part.hbs", "{{name}}")), urls));
    }

    [Theory]
    [InlineData("a {{title", "LO5101 1:3")]
    [InlineData("{{title {{count}}", "LO5101 1:1")]
    [InlineData("{{}}", "LO5101 1:1")]
    [InlineData("{{title}}}", "LO5101 1:1")]
    [InlineData("{{{{title}}}}", "LO5101 1:1")]
    [InlineData("{{{body}}", "LO5101 1:1")]
    [InlineData("\\{{title}}", "LO5101 1:1")]
    [InlineData("{{items.[0]}}", "LO5101 1:3")]
    [InlineData("{{&title}}", "LO5101 1:3")]
    [InlineData("{{#if}}x{{/if}}", "LO5101 1:1")]
    [InlineData("{{#if isNew count}}x{{/if}}", "LO5101 1:1")]
    [InlineData("{{#each items as |x|}}{{/each}}", "LO5101 1:1")]
    [InlineData("{{#if isNew}}{{else unless count}}{{/if}}", "LO5101 1:14")]
    [InlineData("{{> part a=b}}", "LO5101 1:1")]
    [InlineData("{{> (lookup this)}}", "LO5101 1:1")]
    [InlineData("{{asset \"a\" \"b\"}}", "LO5101 1:1")]
    [InlineData("{{asset \"a}}", "LO5101 1:1")]
    [InlineData("{{!-- note }}", "LO5101 1:1")]
    [InlineData("{{^}}", "LO5101 1:3")]
    public void Braces_that_cannot_be_understood(string page, string finding) => Only(page, finding);

    [Theory]
    [InlineData("\n{{#if isNew}}", "LO5102 2:1")]
    [InlineData("{{/if}}", "LO5102 1:1")]
    [InlineData("{{else}}", "LO5102 1:1")]
    [InlineData("{{#if isNew}}{{else}}{{else}}{{/if}}", "LO5102 1:22")]
    [InlineData("{{#if isNew}}{{#each items}}{{/if}}", "LO5102 1:14")]
    [InlineData("{{#if isNew}}{{/each}}{{/if}}", "LO5102 1:14")]
    public void Blocks_that_are_not_balanced(string page, string finding) => Only(page, finding);

    [Theory]
    [InlineData("{{> prat}}", "LO5104 1:1", "part.hbs", "x")]
    [InlineData("{{> pages/service}}", "LO5104 1:1")]
    [InlineData("{{#each fields}}{{> (partial this)}}{{/each}}", "LO5104 1:17", "field-text.hbs", "x", "field-group.hbs", "x")]
    [InlineData("{{!< pge}}", "LO5104 1:1")]
    [InlineData("{{#list items}}{{/list}}", "LO5105 1:1")]
    [InlineData("{{upper title}}", "LO5105 1:3")]
    [InlineData("{{{body}}}{{body2 \"x\"}}", "LO5105 1:13")]
    [InlineData("x", "LO5106 0:0", "pages/servise.hbs", "y")]
    public void Partials_helpers_and_templates_that_do_not_exist(string page, string finding, params string[] others) => Only(page, finding, others);

    [Theory]
    [InlineData("{{{title}}}", "LO5107 1:4")]
    [InlineData("{{{home}}}", "LO5107 1:4")]
    [InlineData("{{{asset \"site.css\"}}}", "LO5107 1:4")]
    [InlineData("<p title=\"{{{body}}}\"></p>", "LO5107 1:14")]
    [InlineData("<p title=\"{{icon \"phone\"}}\"></p>", "LO5107 1:13")]
    [InlineData("<title>{{{body}}}</title>", "LO5107 1:11")]
    [InlineData("{{body}}", "LO5108 1:3")]
    [InlineData("{{items}}", "LO5109 1:3")]
    [InlineData("{{provider}}", "LO5109 1:3")]
    [InlineData("{{isNew}}", "LO5109 1:3")]
    [InlineData("{{price}}", "LO5109 1:3")]
    [InlineData("{{#each items}}{{this}}{{/each}}", "LO5109 1:18")]
    [InlineData("{{#each provider}}{{/each}}", "LO5121 1:9")]
    [InlineData("{{#each title}}{{/each}}", "LO5121 1:9")]
    [InlineData("{{#each table}}{{/each}}", "LO5121 1:9")]
    [InlineData("{{#with items}}{{/with}}", "LO5121 1:9")]
    [InlineData("{{#with title}}{{/with}}", "LO5121 1:9")]
    [InlineData("{{icon count}}", "LO5121 1:8")]
    [InlineData("{{link title}}", "LO5121 1:8")]
    [InlineData("{{> (partial provider)}}", "LO5121 1:14")]
    public void Values_used_in_a_way_they_cannot_be(string page, string finding) => Only(page, finding);

    [Theory]
    [InlineData("<p class={{title}}>", "LO5111 1:10")]
    [InlineData("<p class=a{{title}}>", "LO5111 1:11")]
    [InlineData("<p>\n<script>alert(1)</script>", "LO5112 2:1")]
    [InlineData("<script src=\"{{asset \"site.css\"}}\">alert(1)</script>", "LO5112 1:36")]
    [InlineData("<style>a{}</style>", "LO5112 1:1")]
    [InlineData("<p style=\"color:red\">", "LO5112 1:4")]
    [InlineData("<p ONCLICK='x()'>", "LO5112 1:4")]
    [InlineData("<p onclick=\"{{title}}\">", "LO5112 1:4")]
    [InlineData("<SCRIPT >x</SCRIPT>", "LO5112 1:1")]
    [InlineData("<a href=\"{{title}}\">x</a>", "LO5113 1:12")]
    [InlineData("<a href=\"x/{{home}}\">x</a>", "LO5113 1:12")]
    [InlineData("<a href=\"{{home}}{{home}}\">x</a>", "LO5113 1:18")]
    [InlineData("<a href=\"{{home}}?q=1\">x</a>", "LO5113 1:18")]
    [InlineData("<a href=\"mailto:{{title}}\">x</a>", "LO5113 1:17")]
    [InlineData("<a href=\"index.html\">x</a>", "LO5113 1:10")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "LO5113 1:10")]
    [InlineData("<a href=\"\">x</a>", "LO5113 1:10")]
    [InlineData("<form action=\"{{title}}\"></form>", "LO5113 1:17")]
    [InlineData("<a href='{{link \"travel\"}}'>x</a>", "LO5113 1:17")]
    [InlineData("<{{title}}>", "LO5114 1:2")]
    [InlineData("<p {{title}}>", "LO5114 1:4")]
    [InlineData("<p data-{{title}}=\"x\">", "LO5114 1:9")]
    [InlineData("<p {{> part}}>", "LO5114 1:4")]
    [InlineData("<p title=\"{{> part}}\">", "LO5114 1:11")]
    [InlineData("<p {{#if isNew}}class=\"{{/if}}x\">", "LO5114 1:4")]
    [InlineData("{{#if isNew}}<p {{/if}}class=\"x\">", "LO5114 1:1")]
    [InlineData("<script src=\"{{asset \"site.css\"}}\">{{title}}</script>", "LO5114 1:36")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"\">", "LO5115 1:11")]
    [InlineData("<script src='https://example.org/a.js'></script>", "LO5115 1:14")]
    [InlineData("<link rel=stylesheet href=https://example.org/a.css>", "LO5115 1:27")]
    [InlineData("<form action=\"https://example.org/\"></form>", "LO5115 1:15")]
    [InlineData("<iframe src=\"{{home}}\"></iframe>", "LO5116 1:1")]
    [InlineData("<base href=\"{{home}}\">", "LO5116 1:1")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0\">", "LO5116 1:19")]
    [InlineData("<p srcdoc=\"x\">", "LO5116 1:4")]
    [InlineData("{{asset \"site.cs\"}}", "LO5118 1:9")]
    [InlineData("{{icon \"fone\"}}", "LO5118 1:8")]
    [InlineData("a <p class=\"x", "LO5123 1:3")]
    [InlineData("<p>\n<!-- x", "LO5123 2:1")]
    public void Markup_that_is_not_safe(string page, string finding) => Only(page, finding, "part.hbs", "x");

    [Theory]
    [InlineData("{{> a}}", "LO5117 1:1", "a.hbs", "{{> a}}")]
    [InlineData("{{> a}}", "LO5117 1:2", "a.hbs", "{{> b}}", "b.hbs", "x{{#if title}}y{{/if}}", "c.hbs", "{{> c}}")]
    public void Partials_in_a_circle(string page, string finding, params string[] others)
    {
        if (others.Length > 4)
        {
            // A circle nobody calls does no harm.
            Assert.Empty(SampleTheme.Findings(page, Pairs(others)));
            return;
        }

        Only(page, finding, others);
    }

    [Fact]
    public void A_longer_circle_is_found_at_the_call_that_closes_it() =>
        Only("{{> a}}", "LO5117 1:2", "a.hbs", "x{{#if title}}{{> b}}{{/if}}", "b.hbs", " {{> c}}", "c.hbs", "-{{> a}}");

    [Theory]
    [InlineData("{{#each fields}}{{> (partial this)}}{{/each}}")]
    [InlineData("{{#with this}}{{#each fields}}{{#if @first}}{{> (partial this)}}{{/if}}{{/each}}{{/with}}")]
    public void A_partial_may_come_back_to_itself_with_a_part_of_its_own_thing(string group) =>
        Assert.Empty(SampleTheme.Findings("{{#each fields}}{{> (partial this)}}{{/each}}", ("field-text.hbs", "t"), ("field-terms.hbs", "t"), ("field-group.hbs", group)));

    [Theory]
    [InlineData("{{> (partial this)}}")]
    [InlineData("{{#with this}}{{> (partial this)}}{{/with}}")]
    [InlineData("{{#each fields}}{{> (partial ..)}}{{/each}}")]
    [InlineData("{{#each @root.fields}}{{> (partial this)}}{{/each}}")]
    [InlineData("{{#with @root}}{{#each fields}}{{> (partial this)}}{{/each}}{{/with}}")]
    [InlineData("{{#with @root}}{{#with this}}{{#each fields}}{{#with this}}{{> (partial this)}}{{/with}}{{/each}}{{/with}}{{/with}}")]
    public void And_not_with_the_same_thing_or_one_from_elsewhere(string group) => Assert.Equal(
        ["LO5117"],
        SampleTheme.Findings("{{#each fields}}{{> (partial this)}}{{/each}}", ("field-text.hbs", "t"), ("field-terms.hbs", "t"), ("field-group.hbs", group)).Select(f => f[..6]).Distinct());

    [Theory]
    [InlineData("LO5122 1:1", "layouts/page.hbs", "nothing")]
    [InlineData("LO5122 1:11", "layouts/page.hbs", "{{> body}}{{> body}}")]
    [InlineData("LO5122 1:1", "layouts/page.hbs", "{{> body}}", "part.hbs", "{{> body}}")]
    [InlineData("LO5101 1:1", "layouts/page.hbs", "{{> body}}", "part.hbs", "{{!< page}}x")]
    [InlineData("LO5103 1:13", "layouts/page.hbs", "{{> body}}{{titel}}")]
    public void Layouts(string finding, params string[] others) => Only("{{!< page}}x", finding, others);

    [Fact]
    public void A_layout_is_named_on_the_first_line() =>
        Only("x {{!< page}}", "LO5101 1:3", "layouts/page.hbs", "{{> body}}");

    [Fact]
    public void Everything_wrong_is_reported_at_once_with_suggestions()
    {
        var found = SampleTheme.Check(SampleTheme.Of("{{titel}}\n{{#each items}}\n  {{titl}} {{title}}\n{{/each}}\n{{sumary}}\n<a href=\"{{title}}\">x</a>"));
        Assert.Equal(["1:3", "3:5", "3:14", "5:3", "6:12"], found.Select(d => $"{d.Where.Line}:{d.Where.Column}"));
        Assert.Equal("Did you mean \"title\"?", found[0].Hint);
        Assert.StartsWith("Here there are: ", found[1].Hint, StringComparison.Ordinal);
        Assert.Equal("It is one level out: write ../title.", found[2].Hint);
        Assert.Equal("Did you mean \"summary\"?", found[3].Hint);
        Assert.Equal("Addresses here: home, map.", found[4].Hint);
        Assert.All(found, d => Assert.Equal("themes/own/pages/service.hbs", d.Where.File));
    }

    [Fact]
    public void Partials_that_multiply_are_stopped()
    {
        var ten = string.Concat(Enumerable.Repeat("{{> NEXT}}", 10));
        var others = Enumerable.Range(0, 8).Select(i => ($"p{i}.hbs", i == 7 ? "x" : ten.Replace("NEXT", $"p{i + 1}", StringComparison.Ordinal))).ToArray();
        Assert.Contains(SampleTheme.Findings("{{> p0}}", others), f => f.StartsWith("LO5120", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40_000)]
    [InlineData(200_000)]
    public void Hostile_nesting_is_a_finding_not_a_crash(int depth)
    {
        var found = SampleTheme.Findings(string.Concat(Enumerable.Repeat("{{#if isNew}}", depth)));
        Assert.Contains(found, f => f.StartsWith("LO5120", StringComparison.Ordinal));
    }

    [Fact]
    public void Random_damage_to_a_template_never_crashes()
    {
        const string whole = "<p class=\"{{title}}\">{{#each items}}<a href=\"{{link}}\">{{name}}</a>{{#if @first}}{{{@root.body}}}{{else}}{{> part}}{{/if}}{{/each}}</p>{{~! x }}";
        var random = new Random(7);
        const string signs = "{}#/<>\"'= ~.@!()-ab\n\\";
        for (var round = 0; round < 3_000; round++)
        {
            var text = whole.ToCharArray();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                text[random.Next(text.Length)] = signs[random.Next(signs.Length)];
            }

            var theme = SampleTheme.Of(new string(text), ("part.hbs", "{{name}}"));
            if (SampleTheme.Check(theme).Count == 0)
            {
                new TemplateSet(theme).Render("pages/service", new SamplePage { Items = [new("a", new Href("b"), [], null)] });
            }
        }
    }

    [Fact]
    public void The_default_theme_has_nothing_wrong()
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Load([], bag);
        TemplateChecker.CheckAll(theme, PageTemplates.Shapes, null, bag);
        var found = bag.Read(SeverityLevels.Default);
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Fact]
    public void A_link_written_in_a_template_must_lead_somewhere()
    {
        var urls = new UrlTable();
        urls.Add("travel/index.html", "Travel", SourceSpan.None, new DiagnosticBag(), "travel");
        var found = SampleTheme.Check(SampleTheme.Of("<a href='{{link \"xref:travl\"}}'>x</a><a href='{{link \"/nowhere\"}}'>x</a>"), urls);
        Assert.Equal(["LO6202 1:17", "LO6201 1:54"], found.Select(d => $"{d.Code.Id} {d.Where.Line}:{d.Where.Column}"));
        Assert.Equal("Did you mean \"travel\"?", found[0].Hint);
    }

    private static void Only(string page, string finding, params string[] others) => Assert.Equal([finding], SampleTheme.Findings(page, Pairs(others)).Distinct());

    private static (string Name, string Text)[] Pairs(string[] others) => [.. others.Chunk(2).Select(o => (o[0], o[1]))];
}
