using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class EveryPageTests
{
    private static readonly RenderedSite Site = new PagesOffer()
        .Entry("swim", ("who-for", Text("Children.")), ("age-from", Number(5)), ("age-to", Number(11)), ("referral-routes", Terms("drop-in")), ("categories", Terms("leisure")),
            ("phone", Line("01632 960 123")))
        .Entry("old-club", ("status", Terms("archived")), ("categories", Terms("leisure")))
        .Provider("hill-school", ("provider-type", Terms("academy")), ("setting-kind", Terms("school")))
        .Change("new-swim", Date(2026, 11, 2), "Swimming is new.", "swim", "plan")
        .Change("old-swim", Date(2026, 9, 2), "The old swimming club has gone.")
        .Guide("plan",
            Object(("id", Line("before")), ("title", Line("Before you ask")), ("text", Text("Talk first.")), ("for-families", Text("You.")), ("for-young-people", Text("You too."))),
            Object(("id", Line("main")), ("title", Line("The assessment")), ("when", Line("Weeks 1 to 6")), ("steps", List(Text("Ask."), Text("Wait."))),
                ("points", List(Object(("title", Line("Main content")), ("text", Text("One."))), Object(("title", Line("Main content")), ("text", Text("Two."))))),
                ("rights", Text("You can appeal.")), ("refs", Refs("swim", "plan"))),
            Object(("id", Line("end")), ("title", Line("The end")), ("for-professionals", Text("Done."))))
        .Page("about/travel/index.html", "Travel", "How to travel.")
        .Page(Addresses.Home, "Home", "Welcome from the council.")
        .Render();

    public static TheoryData<string> Pages => [.. Site.Pages];

    [Fact]
    public void Every_address_of_the_offer_has_a_page()
    {
        var offer = new PagesOffer().Entry("swim").Entry("old", ("status", Terms("archived"))).Provider("charity").Guide("plan", Object(("id", Line("one")), ("title", Line("One")), ("text", Text("Words.")))).Build();
        var diagnostics = new DiagnosticBag();
        var plan = SitePlanner.Plan(offer, Theme.Load([], diagnostics), PagesOffer.NoData, diagnostics);
        Assert.DoesNotContain(offer.Urls.All, a => plan.Find(a.Path) is null);
        Assert.Empty(diagnostics.Read(SeverityLevels.Default));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_one_heading_of_level_one_and_skips_no_level(string path)
    {
        var page = Site.Page(path);
        Assert.Single(page.QuerySelectorAll("h1"));
        var last = 0;
        foreach (var heading in page.QuerySelectorAll("main h1, main h2, main h3, main h4"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.True(level <= last + 1, $"{heading.TextContent} has level {level} after {last}");
            last = level;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_no_style_or_script_of_its_own_and_no_id_twice(string path)
    {
        var page = Site.Page(path);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src], [type='application/ld+json']), [onclick]"));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(page.QuerySelectorAll("[aria-labelledby]").Where(e => page.GetElementById(e.GetAttribute("aria-labelledby")!) is null).Select(e => e.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_a_file_of_the_site_or_says_where_else(string path)
    {
        foreach (var link in Site.Page(path).QuerySelectorAll("[href], [src]"))
        {
            var address = link.GetAttribute("href") ?? link.GetAttribute("src")!;
            if (address.StartsWith("tel:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("https://", StringComparison.Ordinal))
            {
                continue;
            }

            var parts = address.Split('#');
            var target = parts[0].Length == 0 ? path : new Uri(new Uri("file:///" + path), parts[0]).AbsolutePath.TrimStart('/');
            Assert.True(Site.Plan.Find(target) is not null, $"{address} leads to {target}, which is not there");
            Assert.False(address.StartsWith('/'), address);
            Assert.False(parts[0].EndsWith('/'), address);

            // What a page's script is asked (#stage=plan) is no part.
            if (parts.Length > 1 && !parts[1].Contains('=', StringComparison.Ordinal))
            {
                Assert.True(Site.Page(target).GetElementById(parts[1]) is not null, $"{target} has no part {parts[1]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_whom_to_talk_to_what_to_do_in_danger_and_how_to_report_a_mistake(string path)
    {
        var help = Site.Page(path).QuerySelector(".lo-help-strip")!;
        Assert.NotNull(help.QuerySelector("a[href='tel:+441632960500']"));
        Assert.Contains("Monday to Friday, 9am to 5pm.", help.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ring 999", help.TextContent, StringComparison.Ordinal);
        Assert.Contains("Something wrong on this page?", help.TextContent, StringComparison.Ordinal);
        Assert.Contains("What you can do if you are not happy", help.QuerySelectorAll("a").Select(a => a.TextContent));
    }

    [Fact]
    public void A_page_two_folders_down_links_home_by_going_up()
    {
        var page = Site.Page("services/swim/index.html");
        Assert.Equal("../../index.html", page.QuerySelector(".govuk-generic-header__homepage-link")!.GetAttribute("href"));
        Assert.Equal("../../assets/site.css", page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Equal("swim – Sampleton Local Offer", page.Title);
    }

    [Fact]
    public void Words_of_the_home_page_stand_on_the_home_page() =>
        Assert.Contains("Welcome from the council.", Site.Html(Addresses.Home), StringComparison.Ordinal);

    [Fact]
    public void A_full_address_is_named_only_when_the_host_is_known()
    {
        Assert.Null(Site.Page(Addresses.Home).QuerySelector("link[rel=canonical]"));
        var hosted = new PagesOffer { Settings = new() { Root = "/sample", Today = new(2026, 11, 22), Host = "offer.example.org" } }.Entry("swim").Render();
        Assert.Equal("https://offer.example.org/services/swim/", hosted.Page("services/swim/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_service_that_has_ended_keeps_its_page_and_says_where_to_go()
    {
        var page = Site.Page("services/old-club/index.html");
        Assert.Contains("This service has ended.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='../../browse/topics/leisure/index.html']"));
        Assert.DoesNotContain("old-club", Site.Html("browse/a-to-z/index.html"), StringComparison.Ordinal);
    }
}
