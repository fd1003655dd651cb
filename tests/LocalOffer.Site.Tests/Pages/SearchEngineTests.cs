using System.Text.Json;
using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class SearchEngineTests
{
    private static readonly RenderedSite Site = Offer("offer.example.org").Render();

    public static TheoryData<string> Pages => [.. Site.Pages];

    [Fact]
    public void No_two_pages_have_the_same_title()
    {
        var same = Site.Pages.GroupBy(p => Site.Page(p).Title, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g)}");
        Assert.Empty(same);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_in_a_sentence_what_it_is_about_and_how_it_is_shared(string path)
    {
        var head = Site.Page(path).Head!;
        string Meta(string property) => head.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? "";
        Assert.NotEqual("", head.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Trim());
        Assert.Equal(head.QuerySelector("meta[name=description]")!.GetAttribute("content"), Meta("og:description"));
        Assert.Equal("Sampleton Local Offer", Meta("og:site_name"));
        Assert.StartsWith(Meta("og:title"), Site.Page(path).Title, StringComparison.Ordinal);
        Assert.Equal(head.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? "", Meta("og:url"));
        Assert.Equal("https://offer.example.org/assets/images/share.png", Meta("og:image"));
        Assert.NotNull(Site.Plan.Find("assets/images/share.png"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Where_search_engines_may_show_a_page_its_way_from_the_home_page_is_told_them(string path)
    {
        var page = Site.Page(path);
        if (page.QuerySelector("meta[name=robots]") is not null)
        {
            Assert.Null(page.QuerySelector("script[type='application/ld+json']"));
            return;
        }

        var first = Things(path)[0];
        if (path == Addresses.Home)
        {
            Assert.Equal("WebSite", first.GetProperty("@type").GetString());
            return;
        }

        var way = first.GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal("https://offer.example.org/", way[0].GetProperty("item").GetString());
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), way[^1].GetProperty("item").GetString());
        Assert.Equal(page.QuerySelectorAll(".govuk-breadcrumbs__link").Select(l => l.TextContent), way[..^1].Select(w => w.GetProperty("name").GetString()));
        Assert.Equal(Enumerable.Range(1, way.Count), way.Select(w => w.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void A_service_tells_search_engines_who_runs_it_for_whom_it_is_and_how_to_reach_it()
    {
        var service = Things("services/swim/index.html")[1];
        Assert.Equal("Service", service.GetProperty("@type").GetString());
        Assert.Equal("swim", service.GetProperty("name").GetString());
        Assert.Equal("https://offer.example.org/services/swim/", service.GetProperty("url").GetString());
        Assert.Equal(5, service.GetProperty("audience").GetProperty("suggestedMinAge").GetInt32());
        Assert.Equal("https://offer.example.org/providers/hill-school/#provider", service.GetProperty("provider").GetProperty("@id").GetString());
        Assert.Equal("School", service.GetProperty("provider").GetProperty("@type").GetString());
        Assert.Equal("01632 960 123", service.GetProperty("availableChannel").GetProperty("servicePhone").GetProperty("telephone").GetString());
        Assert.True(service.GetProperty("isAccessibleForFree").GetBoolean());
        Assert.Equal("School", Things("providers/hill-school/index.html")[1].GetProperty("@type").GetString());
    }

    [Fact]
    public void An_address_that_is_hidden_on_the_page_is_hidden_from_search_engines()
    {
        var html = Site.Html("services/refuge/index.html");
        Assert.DoesNotContain("Secret Lane", html, StringComparison.Ordinal);
        Assert.Contains("You are told the exact address when you get in touch.", html, StringComparison.Ordinal);
        Assert.Contains("1 Open Road", Site.Html("services/swim/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_the_data_can_neither_end_it_nor_run()
    {
        var html = Site.Html("services/hostile/index.html");
        Assert.DoesNotContain("</script><script>alert", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\\u003C/script\\u003E", html, StringComparison.Ordinal);
        Assert.Equal("</script><script>alert(1)</script>", Things("services/hostile/index.html")[1].GetProperty("name").GetString());
    }

    [Fact]
    public void Two_services_of_one_name_are_told_apart_by_who_runs_them()
    {
        Assert.Equal("Play club (Larch trust) – Sampleton Local Offer", Site.Page("services/play-one/index.html").Title);
        Assert.Equal("Play club (Oak trust) – Sampleton Local Offer", Site.Page("services/play-two/index.html").Title);
    }

    [Fact]
    public void A_service_that_has_ended_is_not_for_search_engines()
    {
        Assert.Equal("noindex", Site.Page("services/old/index.html").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("services/old/", Site.Html("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_host_no_full_address_is_made_up()
    {
        var page = Offer("").Render().Page("services/swim/index.html");
        Assert.Empty(page.QuerySelectorAll("script[type='application/ld+json'], meta[property='og:url'], meta[property='og:image'], link[rel=canonical]"));
        Assert.NotNull(page.QuerySelector("meta[property='og:title']"));
    }

    private static List<JsonElement> Things(string path)
    {
        var data = JsonDocument.Parse(Site.Page(path).QuerySelector("head script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        return [.. data.GetProperty("@graph").EnumerateArray()];
    }

    private static PagesOffer Offer(string host) => new PagesOffer { Settings = new() { Root = "/sample", Today = new(2026, 11, 22), Host = host, PageSize = 10 } }
        .Provider("hill-school", ("provider-type", Terms("academy")))
        .Entry("swim", ("provider", Refs("hill-school")), ("age-from", Number(5)), ("age-to", Number(11)), ("phone", Line("01632 960 123")), ("cost-free", Yes()),
            ("categories", Terms("leisure")), ("locations", List(Object(("address", Line("1 Open Road")), ("postcode", Line("ZZ1 1AB"))))))
        .Entry("refuge", ("locations", List(Object(("address", Line("9 Secret Lane")), ("hide-exact-address", Yes())))))
        .Entry("hostile", ("name", Line("</script><script>alert(1)</script>")))
        .Entry("play-one", ("name", Line("Play club")), ("organisation", Line("Larch trust")))
        .Entry("play-two", ("name", Line("Play club")), ("organisation", Line("Oak trust")))
        .Entry("old", ("status", Terms("archived")))
        .Change("new", Date(2026, 11, 1), "New.")
        .Guide("plan", Object(("id", Line("one")), ("title", Line("One")), ("text", Text("Words."))), Object(("id", Line("two")), ("title", Line("Two")), ("text", Text("Words."))))
        .Page("about/travel/index.html", "Travel", "How to travel.");
}
