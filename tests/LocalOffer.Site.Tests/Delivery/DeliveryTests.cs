using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class DeliveryTests
{
    private static readonly SiteSettings Settings = new() { Root = "/", Today = new DateOnly(2026, 10, 1) };

    [Fact]
    public void A_sitemap_needs_a_host_and_is_sorted_without_dates()
    {
        Assert.Null(Sitemap.Plan(Settings, ["index.html"]));
        Assert.Null(Sitemap.Plan(Settings with { Host = "example.gov.uk", GenerateSitemap = false }, ["index.html"]));
        var file = Sitemap.Plan(Settings with { Host = "example.gov.uk" }, ["services/swim/index.html", "index.html", "404.html", "a&b/gwên.html", "data/x.json"])!;
        Assert.Equal("sitemap.xml", file.Path);
        var xml = XDocument.Parse(Text(file));
        Assert.Equal(
            ["https://example.gov.uk/", "https://example.gov.uk/a%26b/gw%C3%AAn.html", "https://example.gov.uk/services/swim/"],
            xml.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value));
        Assert.DoesNotContain("lastmod", Text(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.gov.uk", true, "https://example.gov.uk/a/")]
    [InlineData("example.gov.uk/offer/", false, "http://example.gov.uk/offer/a/")]
    [InlineData("localhost:8080", false, "http://localhost:8080/a/")]
    [InlineData("", true, null)]
    [InlineData("user:pass@example.org", true, null)]
    [InlineData("example.org?x", true, null)]
    [InlineData("exa mple.org", true, null)]
    public void Canonical_addresses(string host, bool https, string? expected) =>
        Assert.Equal(expected, PublicAddress.Of(Settings with { Host = host, LinksUseHttps = https }, "a/index.html"));

    [Fact]
    public void An_old_address_is_a_whole_page_that_leads_on()
    {
        var bag = new DiagnosticBag();
        var offer = Moved(Settings with { Host = "example.gov.uk" }, bag);
        var file = Redirects.Plan(offer).Single();
        Assert.Equal("old/swim/index.html", file.Path);
        Assert.DoesNotContain('\r', Text(file));

        var document = new HtmlParser().ParseDocument(Text(file));
        Assert.Equal("../../services/swim/index.html", document.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("0; url=../../services/swim/index.html", document.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("Swim & <splash>", document.QuerySelector("a")!.TextContent);
        Assert.Equal("https://example.gov.uk/services/swim/", document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(SecurityHeaders.MetaPolicy, document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
        PageAuditor.Audit(file, offer.Urls, bag);
        Assert.Equal([], bag.Read(SeverityLevels.Default).Where(d => d.Code != Codes.MissingLandmark));
    }

    [Fact]
    public void Netlify_gets_its_own_list_and_pages_can_be_turned_off()
    {
        var offer = Moved(Settings with { NetlifyRedirects = true, MetaRefreshRedirects = false }, new DiagnosticBag());
        var file = Redirects.Plan(offer).Single();
        Assert.Equal("_redirects", file.Path);
        Assert.Equal("/old/swim/ /services/swim/index.html 301\n/old/swim/index.html /services/swim/index.html 301\n", Text(file));
    }

    [Fact]
    public void Brand_colours_become_custom_properties_and_shades_are_made()
    {
        var (css, found) = Brand(("Brand", "#0B5C63"), ("Button", "#0b6150"), ("Link", "#1a4f8b"));
        Assert.Empty(found);
        Assert.Equal(
            """
            :root {
              --govuk-brand-colour: #0b5c63;
              --lo-brand: #0b5c63;
              --lo-button: #0b6150;
              --lo-brand-dark: #073c40;
              --lo-button-hover: #094e40;
              --lo-button-shadow: #063128;
            }
            @media not (prefers-color-scheme: dark) {
            :root {
              --govuk-link-colour: #1a4f8b;
            }
            }

            """.ReplaceLineEndings("\n"),
            css);
    }

    [Fact]
    public void No_brand_is_a_file_without_rules() => Assert.Equal("/* No brand is set: the theme's own colours and fonts hold. */\n", Brand().Css);

    [Theory]
    [InlineData("Brand", "#00aeef", "LO7303", "Brand #00aeef and white words on it have a contrast of 2.52 to 1; 4.5 to 1 is needed.")]
    [InlineData("Link", "#777777", "LO7303", "Link #777777 and the white page have a contrast of 4.47 to 1; 4.5 to 1 is needed.")]
    [InlineData("Accent", "#ffff00", "LO7303", "Accent #ffff00 and the white page have a contrast of 1.07 to 1; 3 to 1 is needed.")]
    [InlineData("Accent", "#3a2a1a", "LO7303", "Accent #3a2a1a and the page in dark surroundings have a contrast of 1.30 to 1; 3 to 1 is needed.")]
    [InlineData("Brnd", "#000000", "LO7301", "The theme has no colour \"Brnd\".")]
    [InlineData("Brand", "red", "LO7302", "\"red\" is not a colour of the form #rrggbb.")]
    [InlineData("Brand", "#fff", "LO7302", "\"#fff\" is not a colour of the form #rrggbb.")]
    [InlineData("Brand", "#00000;", "LO7302", "\"#00000;\" is not a colour of the form #rrggbb.")]
    public void Colours_that_cannot_be_used(string name, string colour, string code, string message)
    {
        var found = Brand((name, colour)).Found.Single();
        Assert.Equal((code, message), (found.Code.Id, found.Message));
        Assert.Equal(("statiq.json", 7, 20), (found.Where.File, found.Where.Line, found.Where.Column));
    }

    [Fact]
    public void The_shade_that_is_proposed_would_do()
    {
        var hint = Brand(("Brand", "#00aeef")).Found.Single().Hint!;
        Assert.Empty(Brand(("Brand", hint[^8..^1])).Found);
    }

    [Theory]
    [InlineData("Verdana, 'Trebuchet MS', sans-serif", "\"Verdana\", \"Trebuchet MS\", sans-serif")]
    [InlineData("-apple-system,system-ui", "-apple-system, system-ui")]
    public void Fonts_become_the_stack_of_the_theme(string written, string css)
    {
        var (file, found) = Fonts(written);
        Assert.Empty(found);
        Assert.Equal($":root {{\n  --lo-font: {css};\n}}\n", file);
    }

    [Theory]
    [InlineData("Verdana, Arial", "The last font is \"Arial\", which not every device has.")]
    [InlineData("Verdana, , serif", "A name of a font is empty.")]
    [InlineData("x} body{display:none, serif", "\"x} body{display:none\" is not the name of a font.")]
    [InlineData("url(https://example.org/a.woff2), serif", "\"url(https://example.org/a.woff2)\" is not the name of a font.")]
    public void Fonts_that_cannot_be_used_are_left_out(string written, string message)
    {
        var (file, found) = Fonts(written);
        var finding = Assert.Single(found);
        Assert.Equal(("LO7305", message, "statiq.json", 9, 18), (finding.Code.Id, finding.Message, finding.Where.File, finding.Where.Line, finding.Where.Column));
        Assert.DoesNotContain("--lo-font", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brand/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"/>", 104)]
    [InlineData("/brand/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"52px\" height=\"52\"/>", 52)]
    public void A_logo_takes_its_room_before_it_arrives(string written, string svg, int width)
    {
        var bag = new DiagnosticBag();
        Assert.Equal(new BrandLogo("brand/logo.svg", width, 52), BrandLogo.Find(WithLogo(written, Encoding.UTF8.GetBytes(svg)), bag));
        Assert.Empty(bag.Read(SeverityLevels.Default));
    }

    [Theory]
    [InlineData("brand/lgo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>", "There is no picture brand/lgo.svg under the input folder.", "Did you mean \"brand/logo.svg\"?")]
    [InlineData("brand/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "brand/logo.svg is not an SVG with a viewBox (or width and height) or a PNG.", "Save the logo under input/ as SVG or PNG and write its path, for example brand/logo.svg.")]
    [InlineData("brand/logo.svg", "not a picture", "brand/logo.svg is not an SVG with a viewBox (or width and height) or a PNG.", "Save the logo under input/ as SVG or PNG and write its path, for example brand/logo.svg.")]
    public void A_logo_that_cannot_be_used_is_reported_and_left_out(string written, string file, string message, string hint)
    {
        var bag = new DiagnosticBag();
        Assert.Null(BrandLogo.Find(WithLogo(written, Encoding.UTF8.GetBytes(file)), bag));
        var finding = Assert.Single(bag.Read(SeverityLevels.Default));
        Assert.Equal(("LO7304", message, hint, "statiq.json", 8, 15), (finding.Code.Id, finding.Message, finding.Hint, finding.Where.File, finding.Where.Line, finding.Where.Column));
    }

    [Fact]
    public void Black_and_white_have_the_greatest_contrast() => Assert.Equal(21, new Colour(0, 0, 0).Contrast(Colour.White), 6);

    [Fact]
    public void The_policy_in_pages_allows_nothing_inline_and_nothing_from_elsewhere()
    {
        Assert.StartsWith("default-src 'none';", SecurityHeaders.MetaPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", SecurityHeaders.HeaderPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", SecurityHeaders.HeaderPolicy, StringComparison.Ordinal);

        // Browsers ignore it in a meta tag and complain.
        Assert.DoesNotContain("frame-ancestors", SecurityHeaders.MetaPolicy, StringComparison.Ordinal);
    }

    private static Offer Moved(SiteSettings settings, DiagnosticBag bag)
    {
        var name = new LineValue("Swim & <splash>", SourceSpan.None);
        var offer = SampleOffer.Of(settings, bag, [SampleOffer.Document(DocumentKinds.Entry, "swim", ("name", name))], []);
        offer.Urls.AddRedirect("old/swim", "services/swim/index.html", SourceSpan.None, bag);
        return offer;
    }

    private static (string Css, IReadOnlyList<Diagnostic> Found) Brand(params (string Name, string Colour)[] colours)
    {
        var bag = new DiagnosticBag();
        var file = BrandStyles.Plan(
            Settings with
            {
                Brand = colours.ToDictionary(c => c.Name, c => c.Colour),
                Places = colours.ToDictionary(c => "LocalOffer:Brand:" + c.Name, _ => new SourceSpan("statiq.json", 7, 20, 7)),
            },
            bag);
        Assert.Equal("assets/brand.css", file.Path);
        return (Text(file), bag.Read(SeverityLevels.Default));
    }

    private static (string Css, IReadOnlyList<Diagnostic> Found) Fonts(string written)
    {
        var bag = new DiagnosticBag();
        var places = new Dictionary<string, SourceSpan> { ["LocalOffer:Brand:FontStack"] = new("statiq.json", 9, 18, 5) };
        return (Text(BrandStyles.Plan(Settings with { FontStack = written, Places = places }, bag)), bag.Read(SeverityLevels.Default));
    }

    private static Offer WithLogo(string written, byte[] file)
    {
        var places = new Dictionary<string, SourceSpan> { ["LocalOffer:Brand:Logo"] = new("statiq.json", 8, 15, 5) };
        var offer = SampleOffer.Of(Settings with { Logo = written, Places = places }, new DiagnosticBag(), [], []);
        return offer with { Assets = [new AssetFile("brand/logo.svg", file, SourceSpan.None)] };
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content().Span);
}
