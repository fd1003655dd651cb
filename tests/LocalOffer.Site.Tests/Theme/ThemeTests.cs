using System.Text;
using System.Text.RegularExpressions;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed partial class ThemeTests
{
    private static readonly ThemeFile[] Defaults =
    [
        Default("theme.json", "{\"name\": \"Default\", \"version\": \"1\", \"description\": \"Plain.\"}"),
        Default("pages/service.hbs", "default page"),
        Default("components/facts/facts.hbs", "default facts"),
        Default("layouts/page.hbs", "{{> body}}"),
        Default("site.css", "a{}"),
        Default("images/phone.svg", SampleTheme.Phone),
    ];

    [Fact]
    public void Files_of_the_authority_replace_the_default_ones_one_by_one()
    {
        var (theme, found) = Load(SampleTheme.File("facts.hbs", "own facts"), SampleTheme.File("site.css", "b{}"), SampleTheme.File("images/logo.png", "x"));
        Assert.Empty(found);
        Assert.Equal(["facts", "layouts/page", "pages/service"], theme.Templates.Select(t => t.Name));
        Assert.Equal("own facts", theme.Template("facts")!.Source);
        Assert.Equal("default page", theme.Template("pages/service")!.Source);
        Assert.Equal(["images/logo.png", "images/phone.svg", "site.css"], theme.Assets.Select(a => a.Name));
        Assert.Equal("b{}", Encoding.UTF8.GetString(theme.Asset("site.css")!.Bytes.Span));
        Assert.Equal("assets/images/logo.png", theme.Asset("images/logo.png")!.Path);
        Assert.Equal("Default", theme.Manifest.Name);
    }

    [Fact]
    public void The_first_of_several_themes_wins()
    {
        var (theme, found) = Load(SampleTheme.File("facts.hbs", "first", "themes/one/"), SampleTheme.File("components/facts.hbs", "second", "themes/two/"));
        Assert.Empty(found);
        Assert.Equal("first", theme.Template("facts")!.Source);
        Assert.Equal("themes/one/facts.hbs", theme.Template("facts")!.File);
    }

    [Fact]
    public void Two_files_of_one_theme_may_not_be_one_template()
    {
        var (_, found) = Load(SampleTheme.File("a/facts.hbs", "x"), SampleTheme.File("b/facts.hbs", "y"));
        Assert.Equal("LO5003 themes/own/b/facts.hbs", found.Single());
    }

    [Theory]
    [InlineData("run.exe", "LO5001")]
    [InlineData("index.html", "LO5001")]
    [InlineData("../../escape.css", "LO5001")]
    [InlineData("a\\b.css", "LO5001")]
    [InlineData("con.css", "LO5001")]
    [InlineData("styles/site.scss", "LO5005")]
    [InlineData("package.json", "LO5005")]
    [InlineData("LICENSE", "LO5005")]
    public void Files_a_site_may_not_carry(string name, string code)
    {
        var (theme, found) = Load(SampleTheme.File(name, "x"));
        Assert.Equal($"{code} themes/own/{name}", found.Single());
        Assert.Equal(2, theme.Assets.Count);
    }

    [Theory]
    [InlineData("{", "LO5002")]
    [InlineData("[]", "LO5002")]
    public void A_manifest_that_cannot_be_read_is_reported_and_the_default_one_holds(string json, string code)
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Layer(Defaults, [SampleTheme.File("theme.json", json)], bag);
        var found = bag.Read(SeverityLevels.Default).Single();
        Assert.Equal((code, "themes/own/theme.json", 1), (found.Code.Id, found.Where.File, found.Where.Line));
        Assert.Equal("Default", theme.Manifest.Name);
    }

    [Fact]
    public void A_template_that_is_not_text_is_reported()
    {
        var bag = new DiagnosticBag();
        Theme.Layer(Defaults, [new("facts.hbs", new SourceFile("themes/own/facts.hbs", new byte[] { 0xff, 0xfe, 0x41 }))], bag);
        Assert.Equal(Codes.TemplateUnreadable, bag.Read(SeverityLevels.Default).Single().Code);
    }

    [Fact]
    public void Line_ends_and_byte_order_marks_make_no_difference()
    {
        var (theme, _) = Load(SampleTheme.File("facts.hbs", "\ufeffa\r\nb\rc"));
        Assert.Equal("a\nb\nc", theme.Template("facts")!.Source);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>", "script")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>", "onload")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>", "foreignObject")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><image href='https://example.org/a.png'/></svg>", "href")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><use xlink:href='other.svg#a'/></svg>", "xlink:href")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:x'><path d=''/></a></svg>", "<a>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'x.css'</style></svg>", "style")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><path fill=\"url( 'https://example.org')\"/></svg>", "fill")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><set attributeName='href' to='x'/></svg>", "set")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>", "document type")]
    [InlineData("<?xml-stylesheet href='x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>", "instruction")]
    [InlineData("<html/>", "not an SVG")]
    [InlineData("<svg", "not well-formed")]
    public void Pictures_that_can_run_or_fetch(string svg, string says)
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Layer(Defaults, [SampleTheme.File("images/phone.svg", svg)], bag);
        var found = bag.Read(SeverityLevels.Default).Single();
        Assert.Equal((Codes.UnsafePicture, 1), (found.Code, found.Where.Line));
        Assert.True(found.Where.Column > 0);
        Assert.Contains(says, found.Message, StringComparison.Ordinal);

        // Not the unsafe one, and not silently the default one either.
        Assert.Null(theme.Asset("images/phone.svg"));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><defs><linearGradient id='a'/></defs><path fill='url(#a)' style='stroke:red'/><style>.a{fill:red}</style></svg>")]
    [InlineData("<?xml version='1.0'?><!-- Made by hand --><svg xmlns='http://www.w3.org/2000/svg'><title>x</title><image href='data:image/png;base64,AAAA'/></svg>")]
    public void Pictures_from_drawing_programs_are_fine(string svg) => Assert.Empty(Load(SampleTheme.File("images/a.svg", svg)).Found);

    [Fact]
    public void An_icon_is_shapes_only_hidden_and_without_ids()
    {
        var (theme, _) = Load();
        Assert.Equal("""<svg class="lo-icon" aria-hidden="true" focusable="false" width="48" height="48"><path d="M1 1"></path></svg>""", theme.Icon("phone")!.Html);
        Assert.Null(theme.Icon("none"));
        Assert.Null(theme.Icon("../site"));
    }

    [Fact]
    public void The_default_theme_is_inside_the_tool_and_its_pictures_are_safe()
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Load([], bag);
        Assert.Empty(bag.Read(SeverityLevels.Default));
        Assert.NotNull(theme.Asset("site.css"));
        Assert.NotNull(theme.Asset("site.js"));
        Assert.NotNull(theme.Icon("phone"));
        Assert.All(theme.Assets.Where(a => a.Name.EndsWith(".svg", StringComparison.Ordinal)), a => Assert.Null(SvgSafety.Problem(a.Bytes, out _, out _)));
    }

    [Fact]
    public void What_the_default_templates_use_of_the_component_library_is_in_a_style_sheet_that_its_pages_link()
    {
        var theme = Theme.Load([], new DiagnosticBag());
        var (linked, rest) = (Classes("site.css"), Classes("components.css"));
        var coordinators = Classes("coordinators/coordinators.css");
        var used = theme.Templates.SelectMany(t => LibraryClass().Matches(t.Source).Select(m => (m.Value, ForCoordinators: t.File.Contains("/coordinators/", StringComparison.Ordinal)))).ToHashSet();

        Assert.DoesNotContain(used, c => rest.Contains(c.Value) && !linked.Contains(c.Value) && !(c.ForCoordinators && coordinators.Contains(c.Value)));
        Assert.Contains("govuk-service-navigation__toggle", linked);
        Assert.Contains("govuk-radios__label", rest);
        Assert.DoesNotContain("govuk-radios__label", linked);

        HashSet<string> Classes(string sheet) => [.. LibraryClass().Matches(Encoding.UTF8.GetString(theme.Asset(sheet)!.Bytes.Span)).Select(m => m.Value)];
    }

    [Fact]
    public void A_picture_that_is_more_than_shapes_is_no_icon()
    {
        var (theme, _) = Load(SampleTheme.File("images/phone.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>x</text></svg>"));
        Assert.NotNull(theme.Asset("images/phone.svg"));
        Assert.Null(theme.Icon("phone"));
    }

    private static (Theme Theme, IReadOnlyList<string> Found) Load(params ThemeFile[] own)
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Layer(Defaults, own, bag);
        return (theme, [.. bag.Read(SeverityLevels.Default).Select(d => $"{d.Code.Id} {d.Where.File}")]);
    }

    private static ThemeFile Default(string name, string text) => SampleTheme.File(name, text, "(default theme)/");

    [GeneratedRegex("govuk-[a-z][a-z0-9_-]*[a-z0-9]")]
    private static partial Regex LibraryClass();
}
