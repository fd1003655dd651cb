using AngleSharp.Html.Dom;
using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class SearchPageTests
{
    private static readonly IHtmlDocument Page = Offer().Render().Page(Addresses.Search);

    private static PagesOffer Offer(SiteSettings? settings = null) => new PagesOffer { Settings = settings ?? new() { Root = "/sample", Today = new DateOnly(2026, 11, 22) } }
        .Entry("swim", ("age-from", Number(5)), ("age-to", Number(11)), ("categories", Terms("leisure")), ("referral-routes", Terms("drop-in")), ("cost-free", Yes()), ("needs", Terms("any")));

    [Fact]
    public void Each_filter_is_a_group_of_tick_boxes_with_the_values_that_something_here_has()
    {
        var filters = Page.QuerySelectorAll("[data-facet]").ToDictionary(
            f => f.GetAttribute("data-facet")!, f => string.Join(" ", f.QuerySelectorAll("fieldset input[type=checkbox]").Select(b => b.GetAttribute("value"))));

        Assert.Equal("health", filters["strand"]);
        Assert.Equal("leisure", filters["topic"]);
        Assert.Equal("sensory-physical", filters["need"]);
        Assert.Equal("drop-in", filters["route"]);
        Assert.Equal("free", filters["cost"]);
        Assert.DoesNotContain("delivery", filters.Keys);
        Assert.Equal("Cost", Page.QuerySelector("[data-facet=cost] legend")!.TextContent);
    }

    [Fact]
    public void Every_control_has_a_label_and_none_a_name_that_would_send_it_to_a_server()
    {
        var controls = Page.QuerySelectorAll(".lo-finder input, .lo-finder select");
        Assert.True(controls.Length > 5);
        Assert.All(controls, c => Assert.NotNull(Page.QuerySelector($"label[for='{c.Id}']")));
        Assert.Empty(Page.QuerySelectorAll("main [name]"));
        Assert.All(controls.Where(c => c.Id != "q"), c => Assert.Equal("finder-form", c.GetAttribute("form")));
    }

    [Fact]
    public void The_script_of_the_page_comes_before_the_index_and_both_wait_for_the_page()
    {
        var scripts = Page.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")).ToList();
        Assert.Equal(["../assets/site.js", "../assets/search.js", "index.js"], scripts);
        Assert.All(Page.QuerySelectorAll("script[src]"), s => Assert.True(s.HasAttribute("defer")));
        Assert.DoesNotContain("search.js", Offer().Render().Html("services/swim/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lists_stand_below_whatever_happens_to_the_search()
    {
        var lists = Page.QuerySelector("main > [data-finder-lists]")!;
        Assert.NotNull(lists.QuerySelector("a[href='../browse/topics/leisure/index.html']"));
        Assert.NotNull(lists.QuerySelector("a[href='../browse/ages/5-10/index.html']"));
        Assert.NotNull(lists.QuerySelector(".lo-az a[href='../browse/a-to-z/s/index.html']"));
        Assert.Contains("The search needs JavaScript. These lists hold everything.", Page.QuerySelector(".lo-without-scripts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void When_nothing_is_found_there_is_a_person_to_ring()
    {
        var person = (IHtmlTemplateElement)Page.QuerySelector("template[data-finder-person]")!;
        Assert.NotNull(person.Content.QuerySelector("a[href='tel:+441632960500']"));
    }

    [Fact]
    public void Every_page_leads_to_the_search_and_the_home_page_has_a_box()
    {
        var site = Offer().Render();
        Assert.Equal("../../search/index.html", site.Page("services/swim/index.html").QuerySelector("header .lo-header__link")!.GetAttribute("href"));
        Assert.Equal("page", Page.QuerySelector("header .lo-header__link")!.GetAttribute("aria-current"));
        Assert.Equal("search/index.html", site.Page(Addresses.Home).QuerySelector("form[data-search-box]")!.GetAttribute("action"));
    }

    [Fact]
    public void A_site_without_a_search_has_no_page_no_link_and_no_box()
    {
        var site = Offer(new() { Root = "/sample", Today = new DateOnly(2026, 11, 22), GenerateSearchIndex = false }).Render();
        Assert.DoesNotContain(Addresses.Search, site.Pages);
        var home = site.Page(Addresses.Home);
        Assert.Null(home.QuerySelector("form[data-search-box]"));
        Assert.Equal("#help-urgent", Assert.Single(home.QuerySelectorAll("header .lo-header__link")).GetAttribute("href"));
        Assert.NotNull(home.QuerySelector(".lo-hero a.govuk-button"));
        Assert.DoesNotContain("What you search for", site.Html(Addresses.PrivacyOnThisDevice), StringComparison.Ordinal);
    }
}
