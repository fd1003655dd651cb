using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class GuidePageTests
{
    private static readonly PagesOffer Offer = new PagesOffer { Settings = new() { Root = "/sample", Today = new(2026, 11, 22), Host = "offer.example.org" } }
        .Guide("plan",
            Object(("id", Line("before")), ("title", Line("Before you ask")), ("text", Text("Talk first."))),
            Object(("id", Line("main")), ("title", Line("The assessment")), ("when", Line("Weeks 1 to 6")), ("for-families", Text("You.")), ("for-professionals", Text("Staff."))),
            Object(("id", Line("end")), ("title", Line("The end")), ("text", Text("Done."))));

    private static readonly RenderedSite Site = Offer.Render();

    [Fact]
    public void The_first_part_has_the_guides_own_address_and_the_others_one_below_it() => Assert.Equal(
        ["guides/index.html", "guides/plan/end/index.html", "guides/plan/index.html", "guides/plan/main/index.html", "guides/plan/print/index.html"],
        Site.Pages.Where(p => p.StartsWith("guides/", StringComparison.Ordinal)));

    [Fact]
    public void A_part_leads_to_the_one_before_and_the_one_after_and_to_the_whole_guide()
    {
        var page = Site.Page("guides/plan/main/index.html");
        Assert.Equal("../index.html", page.QuerySelector("main a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("../end/index.html", page.QuerySelector("main a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("../print/index.html", page.QuerySelector(".lo-guide__print a")!.GetAttribute("href"));
        Assert.Null(Site.Page("guides/plan/index.html").QuerySelector("main a[rel=prev]"));
        Assert.Null(Site.Page("guides/plan/end/index.html").QuerySelector("main a[rel=next]"));
    }

    [Fact]
    public void The_contents_name_every_part_and_do_not_link_to_the_one_that_is_open()
    {
        var lines = Site.Page("guides/plan/main/index.html").QuerySelectorAll(".lo-guide__line");
        Assert.Equal(3, lines.Length);
        Assert.Equal("page", lines[1].FirstElementChild!.GetAttribute("aria-current"));
        Assert.Null(lines[1].QuerySelector("a"));
        Assert.Contains("Weeks 1 to 6", lines[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_for_several_readers_leads_each_to_their_own_words()
    {
        var page = Site.Page("guides/plan/main/index.html");
        var jumps = page.QuerySelectorAll(".lo-guide__jump-list a");
        Assert.Equal(["#for-families", "#for-professionals"], jumps.Select(j => j.GetAttribute("href")));
        Assert.All(jumps, j => Assert.Equal("H2", page.GetElementById(j.GetAttribute("href")![1..])!.NodeName));
    }

    [Fact]
    public void The_title_of_a_part_says_of_which_guide_it_is() =>
        Assert.Equal("The assessment: plan – Sampleton Local Offer", Site.Page("guides/plan/main/index.html").Title);

    [Fact]
    public void On_paper_the_whole_guide_is_one_page_that_search_engines_leave_out()
    {
        var page = Site.Page("guides/plan/print/index.html");
        Assert.Equal(["Before you ask", "The assessment", "The end"], page.QuerySelectorAll(".lo-guide__part > h2").Select(h => h.TextContent));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("/print/", Site.Html("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("https://offer.example.org/guides/plan/main/", Site.Html("sitemap.xml"), StringComparison.Ordinal);
        Assert.Null(Site.Page("guides/plan/main/index.html").QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public void Guides_are_on_the_home_page_and_in_the_menu_only_when_there_are_some()
    {
        Assert.NotNull(Site.Page("index.html").QuerySelector("main a[href='guides/plan/index.html']"));
        Assert.Contains("Guides", Site.Page("index.html").QuerySelectorAll(".govuk-service-navigation__link").Select(l => l.TextContent));
        var without = new PagesOffer().Render().Page("index.html");
        Assert.DoesNotContain("Guides", without.QuerySelectorAll(".govuk-service-navigation__link, h2").Select(l => l.TextContent));
    }

    [Fact]
    public void A_guide_without_parts_is_a_page_that_says_what_is_missing_and_no_fault()
    {
        var site = new PagesOffer().Guide("empty").Render();
        Assert.Equal("empty", site.Page("guides/empty/index.html").QuerySelector("h1")!.TextContent);
        Assert.NotNull(site.Page("guides/empty/print/index.html").QuerySelector("h1"));
    }
}
