using AngleSharp.Html.Dom;
using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class MyListPageTests
{
    private static readonly RenderedSite Site = Offer().Render();

    private static PagesOffer Offer(SiteSettings? settings = null) => new PagesOffer { Settings = settings ?? new() { Root = "/sample", Today = new DateOnly(2026, 11, 22) } }
        .Entry("swim", ("referral-routes", Terms("drop-in")))
        .Entry("old-club", ("status", Terms("archived")))
        .Provider("hill-school", ("provider-type", Terms("academy")), ("setting-kind", Terms("school")))
        .Guide("plan",
            Object(("id", Line("before")), ("title", Line("Before you ask")), ("text", Text("Talk first."))),
            Object(("id", Line("end")), ("title", Line("The end")), ("text", Text("Done."))));

    [Theory]
    [InlineData("services/swim/index.html", "services/swim")]
    [InlineData("providers/hill-school/index.html", "providers/hill-school")]
    [InlineData("guides/plan/index.html", "guides/plan")]
    [InlineData("guides/plan/end/index.html", "guides/plan")]
    public void What_can_be_kept_has_a_button_that_names_it_and_a_place_for_what_happened(string path, string id)
    {
        var button = Assert.Single(Site.Page(path).QuerySelectorAll("main [data-keep]"));
        Assert.Equal(id, button.GetAttribute("data-keep"));
        Assert.Equal("button", button.GetAttribute("type"));
        Assert.NotNull(button.ParentElement!.QuerySelector("[role=status][data-keep-status]"));
    }

    [Theory]
    [InlineData("services/old-club/index.html")]
    [InlineData("guides/plan/print/index.html")]
    [InlineData(Addresses.Home)]
    [InlineData(Addresses.Glossary)]
    public void Other_pages_have_no_such_button(string path) => Assert.Null(Site.Page(path).QuerySelector("[data-keep]"));

    [Fact]
    public void Every_page_leads_to_the_list_in_its_header_and_its_footer()
    {
        Assert.Equal("../../my-list/index.html", Site.Page("services/swim/index.html").QuerySelector("header .lo-header__link--list")!.GetAttribute("href"));
        Assert.Equal("page", Site.Page(Addresses.MyList).QuerySelector("header .lo-header__link--list")!.GetAttribute("aria-current"));
        Assert.NotNull(Site.Page(Addresses.Home).QuerySelector("footer a[href='my-list/index.html']"));
    }

    [Fact]
    public void The_page_loads_its_own_script_and_says_what_to_do_without()
    {
        var page = Site.Page(Addresses.MyList);
        Assert.Equal(["../assets/site.js", "../assets/my-list.js"], page.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")));
        Assert.Contains("bookmarks", page.QuerySelector(".lo-kept-plain")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".lo-kept-plain a[href='../browse/a-to-z/index.html']"));
        var how = (IHtmlTemplateElement)page.QuerySelector("template[data-kept-how]")!;
        Assert.NotNull(how.Content.QuerySelector("a[href='../search/index.html']"));
        var end = (IHtmlTemplateElement)page.QuerySelector("template[data-kept-end]")!;
        Assert.NotNull(end.Content.QuerySelector("a[href='tel:+441632960500']"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.DoesNotContain("my-list.js", Site.Html("services/swim/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_knows_the_sites_full_address_only_when_it_is_named()
    {
        Assert.False(Site.Page(Addresses.MyList).QuerySelector("[data-kept]")!.HasAttribute("data-site"));
        var hosted = Offer(new() { Root = "/sample", Today = new(2026, 11, 22), Host = "offer.example.org/send" }).Render();
        Assert.Equal("https://offer.example.org/send/", hosted.Page(Addresses.MyList).QuerySelector("[data-kept]")!.GetAttribute("data-site"));
        Assert.DoesNotContain("my-list", hosted.Html(Sitemap.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_there_with_no_internet_as_soon_as_anything_is_kept()
    {
        var script = Site.Html(Addresses.ServiceWorker);
        Assert.Contains("\"my-list/index.html\"", script, StringComparison.Ordinal);
        Assert.Contains("\"assets/my-list.js\"", script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_privacy_page_says_what_a_list_keeps()
    {
        var text = Site.Page(Addresses.PrivacyOnThisDevice).QuerySelector("main")!.TextContent;
        Assert.Contains("keeps the names of the pages on your list, and their order, in this browser", text, StringComparison.Ordinal);
        Assert.Contains("“Save this page”", text, StringComparison.Ordinal);
        var unsaved = Offer(new() { Root = "/sample", Today = new(2026, 11, 22), SaveOnDevice = false }).Render().Page(Addresses.PrivacyOnThisDevice).QuerySelector("main")!.TextContent;
        Assert.Contains("“Save to my list”", unsaved, StringComparison.Ordinal);
        Assert.DoesNotContain("“Save this page”", unsaved, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_a_search_has_no_lists()
    {
        var site = Offer(new() { Root = "/sample", Today = new(2026, 11, 22), GenerateSearchIndex = false, SaveOnDevice = false }).Render();
        Assert.DoesNotContain(Addresses.MyList, site.Pages);
        foreach (var path in new[] { Addresses.Home, "services/swim/index.html", "guides/plan/index.html", Addresses.PrivacyOnThisDevice })
        {
            Assert.DoesNotContain("my-list", site.Html(path), StringComparison.Ordinal);
            Assert.DoesNotContain("data-keep", site.Html(path), StringComparison.Ordinal);
            Assert.DoesNotContain("What it keeps when you ask", site.Html(path), StringComparison.Ordinal);
        }
    }
}
