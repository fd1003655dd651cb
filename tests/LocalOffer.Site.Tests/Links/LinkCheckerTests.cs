using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class LinkCheckerTests
{
    private static readonly SiteSettings Settings = new() { Root = "/", Today = new DateOnly(2026, 10, 1) };

    private static readonly TermsValue DraftStatus = new([new Named("draft", SourceSpan.None)], SourceSpan.None);

    [Fact]
    public void Links_that_lead_somewhere_are_fine() =>
        Assert.Empty(Check("xref:swim", "xref:travel#costs", "/services/swim/index.html", "/services/swim", "../../travel/index.html#costs", "https://example.org", "mailto:a@b.uk", "tel:999"));

    [Theory]
    [InlineData("xref:swimm", "LO6202", "Did you mean \"swim\"?")]
    [InlineData("xref:nothing-like-it", "LO6202", null)]
    [InlineData("/services/swimm/index.html", "LO6201", "Did you mean \"/services/swim/index.html\"?")]
    [InlineData("../../travell", "LO6201", "Did you mean \"/travel/index.html\"?")]
    [InlineData("../../../../etc/passwd", "LO6201", null)]
    [InlineData("/old/place/swim", "LO6201", "Did you mean \"xref:swim\" (Swimming)?")]
    [InlineData("xref:club", "LO6203", "Publish club (status: published), or take the link out until it is.")]
    [InlineData("/services/club/index.html", "LO6203", "Publish club (status: published), or take the link out until it is.")]
    [InlineData("xref:travel#cost", "LO6204", "Did you mean \"costs\"?")]
    public void A_link_that_leads_nowhere_is_reported_at_its_place(string address, string code, string? hint)
    {
        var found = Check("xref:swim", address).Single();
        Assert.Equal((code, Severity.Error, "input/text.yaml", 2, 5), (found.Code.Id, found.Severity, found.Where.File, found.Where.Line, found.Where.Column));
        if (hint is not null)
        {
            Assert.Equal(hint, found.Hint);
        }
    }

    [Fact]
    public void Broken_xrefs_may_be_only_warnings_and_nothing_else_may()
    {
        var found = Check(Settings with { IgnoreInvalidXrefs = true }, "xref:nowhere", "/nowhere", "xref:club");
        Assert.Equal(["LO6202 Warning", "LO6201 Error", "LO6203 Error"], found.Select(d => $"{d.Code.Id} {d.Severity}"));
    }

    [Fact]
    public void Links_in_lists_objects_answers_pages_and_url_fields_are_checked()
    {
        var bag = new DiagnosticBag();
        var text = SampleOffer.Text("xref:nowhere");
        SourceSpan At(int line) => new("input/a.yaml", line, 3, 1);
        RichText Broken(int line) => text with { Links = [text.Links[0] with { Where = At(line) }] };
        var entry = SampleOffer.Document(
            DocumentKinds.Entry,
            "swim",
            ("website", new UrlValue(SampleOffer.Url("/gone"), At(1))),
            ("steps", new ListValue([new TextValue(Broken(2), At(2)), new ObjectValue(new FieldValues([new("text", new TextValue(Broken(3), At(3)))]), At(3))], At(2))));
        entry = entry with { SupportBlocks = new Dictionary<string, Document> { ["travel"] = SampleOffer.Document(DocumentKinds.SupportBlock, "swim", ("how", new TextValue(Broken(4), At(4)))) } };
        var offer = SampleOffer.Of(Settings, bag, [entry], [SampleOffer.Page("p", "p/index.html", Broken(6))], Broken(5), SampleOffer.Document(DocumentKinds.Provider, "school", ("about", new TextValue(Broken(7), At(7)))));
        LinkChecker.Check(offer, bag);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 9], bag.Read(SeverityLevels.Default).Select(d => d.Where.Line));
    }

    [Fact]
    public void Inherited_words_resolve_from_the_page_they_were_written_on()
    {
        var bag = new DiagnosticBag();
        var offer = SampleOffer.Of(Settings, bag, [], [SampleOffer.Page("travel", "support/travel/index.html", SampleOffer.Text("xref:home"))]);
        var page = new PageContext("services/swim/index.html", offer.Urls);
        var text = SampleOffer.Text("index.html#costs", "xref:travel#a&b", "https://example.org/?a=1&b=\u00e9", "../../gone");
        Assert.Equal(
            "<p><a href=\"../../support/travel/index.html#costs\">x</a> <a href=\"../../support/travel/index.html#a&amp;b\">x</a> "
            + "<a href=\"https://example.org/?a=1&amp;b=&#233;\">x</a> <a href=\"../../404.html\">x</a></p>",
            page.Html(text, "support/travel/index.html").Html);
    }

    [Fact]
    public void Addresses_are_relative_to_the_page()
    {
        var page = new PageContext("services/swim/index.html", new UrlTable());
        Assert.Equal("../../index.html", page.To(Addresses.Home).Value);
        Assert.Equal("../../assets/images/a.svg", page.Asset("images/a.svg").Value);
        Assert.Equal("#cost", page.To("services/swim/index.html", "cost").Value);
        Assert.Equal("../yoga/index.html#cost", page.To("services/yoga/index.html", "cost").Value);
        Assert.Equal("index.html", page.To("services/swim/index.html").Value);
        Assert.True(page.Link(SampleOffer.Url("https://example.org"))!.IsExternal);
        Assert.Null(page.Link(SampleOffer.Url("xref:gone")));
        Assert.Null(page.HtmlOrNull(null));
    }

    [Fact]
    public void A_page_shown_in_place_of_others_has_addresses_from_the_root()
    {
        var page = new PageContext("404.html", new UrlTable(), "/");
        Assert.Equal("/index.html", page.To(Addresses.Home).Value);
        Assert.Equal("/assets/images/a.svg", page.Asset("images/a.svg").Value);
        Assert.Equal("#top", page.To("404.html", "top").Value);
        Assert.Equal("/services/yoga/index.html#cost", page.To("services/yoga/index.html", "cost").Value);
    }

    private static IReadOnlyList<Diagnostic> Check(params string[] addresses) => Check(Settings, addresses);

    private static IReadOnlyList<Diagnostic> Check(SiteSettings settings, params string[] addresses)
    {
        var bag = new DiagnosticBag();
        var name = new LineValue("Swimming", SourceSpan.None);
        var offer = SampleOffer.Of(
            settings,
            bag,
            [
                SampleOffer.Document(DocumentKinds.Entry, "swim", ("name", name), ("about", new TextValue(SampleOffer.Text(addresses), SourceSpan.None))),
                SampleOffer.Document(DocumentKinds.Entry, "club", ("status", DraftStatus)),
            ],
            [SampleOffer.Page("travel", "travel/index.html", SampleOffer.Text("#costs") with { Headings = [new RichHeading(2, "costs", "Costs")] })]);
        LinkChecker.Check(offer, bag);
        return bag.Read(SeverityLevels.Default);
    }
}
