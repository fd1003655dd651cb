using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class BrowseAndStrandPageTests
{
    private static PagesOffer Many(int count)
    {
        var offer = new PagesOffer { Settings = new() { Root = "/sample", Today = new(2026, 11, 22), PageSize = 10 } };
        for (var i = 0; i < count; i++)
        {
            offer.Entry($"club-{i:00}", ("name", Line($"Club {i:00}")), ("categories", Terms("leisure")), ("age-from", Number(5)), ("age-to", Number(10)));
        }

        return offer;
    }

    [Fact]
    public void A_long_list_has_pages_that_link_to_each_other()
    {
        var site = Many(45).Render();
        var third = site.Page("browse/topics/leisure/page-3/index.html");
        Assert.Equal(10, third.QuerySelectorAll(".lo-services__item").Length);
        Assert.Equal("45 services, 21\u00a0to\u00a030 on this page", third.QuerySelector(".lo-results-count")!.TextContent);
        Assert.Equal("../page-2/index.html", third.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("../page-4/index.html", third.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("3", third.QuerySelector(".govuk-pagination [aria-current=page]")!.TextContent);
        Assert.Null(site.Page("browse/topics/leisure/index.html").QuerySelector("a[rel=prev]"));
        Assert.Null(site.Page("browse/topics/leisure/page-5/index.html").QuerySelector("a[rel=next]"));
    }

    [Fact]
    public void An_empty_list_is_words_with_a_nought_and_never_a_link()
    {
        var list = Many(1).Render().Page("browse/topics/leisure/index.html").QuerySelector(".lo-filter-nav__list")!;
        Assert.Equal(["Things to do", "Schools"], list.QuerySelectorAll(".lo-filter-nav__link").Select(l => l.TextContent));
        Assert.Single(list.QuerySelectorAll("a"));
        Assert.Equal("0 services", list.QuerySelectorAll(".lo-count")[1].TextContent);
    }

    [Fact]
    public void Letters_without_a_service_are_no_links()
    {
        var page = Many(2).Render().Page("browse/a-to-z/index.html");
        Assert.Equal(["C"], page.QuerySelectorAll("a.lo-az__link").Select(l => l.TextContent));
        Assert.Equal("#letter-c", page.QuerySelector("a.lo-az__link")!.GetAttribute("href"));
        Assert.Equal(["Club 00", "Club 01"], page.QuerySelectorAll(".lo-az__section a").Select(l => l.TextContent));
    }

    [Fact]
    public void A_strand_shows_its_promises_with_what_to_do_when_they_are_not_kept()
    {
        var page = Many(15).Render().Page("strands/health/index.html");
        var promise = page.QuerySelector(".lo-promise__item")!;
        Assert.Contains("Every clinic has a quiet room.", promise.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ages 0 to 25 · For everyone", promise.TextContent, StringComparison.Ordinal);
        Assert.Contains("If this does not happen:", promise.TextContent, StringComparison.Ordinal);
        Assert.Equal(["About this part", "What you can expect", "Services"], page.QuerySelectorAll(".lo-part__title").Select(t => t.TextContent).Take(3));
    }

    [Fact]
    public void A_strand_shows_its_first_services_and_links_to_all_of_them()
    {
        var page = Many(15).Render().Page("strands/health/index.html");
        Assert.Equal(12, page.QuerySelectorAll(".lo-services__item").Length);
        Assert.Equal("See all 15 services", page.QuerySelector(".lo-section__more a[href='../../browse/strands/health/index.html']")!.TextContent);
    }

    [Fact]
    public void A_strand_without_a_block_of_its_own_leads_to_the_areas()
    {
        var site = Many(1).Render();
        Assert.NotNull(site.Page("strands/health/index.html").QuerySelector(".lo-card a[href='../../support/decision-making/index.html']"));
        Assert.Null(site.Plan.Find("strands/health/decision-making/index.html"));
    }
}
