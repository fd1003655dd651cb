using AngleSharp.Dom;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class CoordinatorHubTests
{
    [Fact]
    public void It_leads_to_every_page_for_coordinators_once_under_a_heading_that_says_when()
    {
        var site = new PagesOffer().Entry("swim").Render();
        var hub = site.Page(Addresses.Coordinators);
        var cards = hub.QuerySelectorAll(".lo-card a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(cards.Distinct(), cards);
        foreach (var page in new[] { "signpost", "circle-of-support", "twenty-weeks", "stages", "pathway", "key-working" })
        {
            Assert.Contains($"{page}/index.html", cards);
        }

        Assert.All(hub.QuerySelectorAll(".lo-hub"), s => Assert.NotEmpty(s.QuerySelectorAll("li a")));
    }

    [Fact]
    public void A_page_is_called_what_its_own_heading_says_and_one_the_site_does_not_have_is_not_there()
    {
        var site = new PagesOffer().Entry("swim").Render();
        var hub = site.Page(Addresses.Coordinators);

        Assert.Equal(site.Page(Addresses.KeyWorking).QuerySelector("h1")!.TextContent, hub.QuerySelector("a[href='key-working/index.html']")!.TextContent);
        Assert.Null(hub.QuerySelector("a[href*='what-next']"));
        Assert.Null(hub.QuerySelector("#guides"));
    }

    [Fact]
    public void Without_the_setting_there_is_no_page_and_no_link()
    {
        var site = new PagesOffer { Settings = new() { Root = "/sample", Today = new DateOnly(2026, 11, 22), CoordinatorPages = false } }.Entry("swim").Render();

        Assert.DoesNotContain(site.Plan.Files, f => f.Path.StartsWith("coordinators/", StringComparison.Ordinal));
        Assert.All(site.Pages, p => Assert.Null(site.Page(p).QuerySelector("a[href*='coordinators/']")));
    }
}
