using AngleSharp.Dom;
using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class SignpostPageTests
{
    private static readonly SiteSettings Settings = new() { Root = "/sample", Host = "offer.example.org", Today = new DateOnly(2026, 11, 22) };

    private static readonly RenderedSite Site = Offer(Settings).Render();

    private static PagesOffer Offer(SiteSettings settings) => new PagesOffer { Settings = settings }.Entry("swim", ("referral-routes", Terms("drop-in")));

    [Fact]
    public void Its_own_script_comes_first_and_the_data_after_it()
    {
        Assert.Equal(
            ["../../assets/site.js", "../../assets/coordinators/signpost.js", "../../data/signposting.js"],
            Site.Page(Addresses.Signpost).QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")));
        Assert.Equal("https://offer.example.org/", Site.Page(Addresses.Signpost).QuerySelector("[data-signpost]")!.GetAttribute("data-site"));
    }

    [Fact]
    public void Nothing_chosen_or_written_could_be_sent_or_filled_in_again()
    {
        var fields = Site.Page(Addresses.Signpost).QuerySelectorAll("main input, main select");
        Assert.NotEmpty(fields);
        Assert.All(fields, f => Assert.Null(f.GetAttribute("name")));
        Assert.All(fields.Where(f => f.GetAttribute("type") is not ("file" or "checkbox" or "radio")), f => Assert.Equal("off", f.GetAttribute("autocomplete")));
    }

    [Fact]
    public void What_can_be_chosen_are_the_vocabularies_without_what_only_services_say_of_themselves()
    {
        var page = Site.Page(Addresses.Signpost);
        var routes = page.QuerySelectorAll("[data-signpost-filter=route] input");
        Assert.Contains("drop-in", routes.Select(r => r.GetAttribute("value")));
        Assert.Empty(page.QuerySelectorAll("[data-signpost-filter=need] input[value=any]"));
        Assert.DoesNotContain(page.QuerySelectorAll("#area option"), o => o.GetAttribute("value") is "whole-area" or "national");
        Assert.Equal("", page.QuerySelector("#stage option")!.GetAttribute("value"));
    }

    [Fact]
    public void Without_scripts_it_leads_to_lists_that_hold_everything()
    {
        var plain = Site.Page(Addresses.Signpost).QuerySelector(".lo-signpost-plain")!;
        Assert.Contains("needs JavaScript", plain.TextContent, StringComparison.Ordinal);
        Assert.Contains("../../browse/levels/index.html", plain.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void My_list_is_offered_only_where_the_site_has_one()
    {
        Assert.NotNull(Site.Page(Addresses.Signpost).QuerySelector("[data-signpost-keep][data-my-list='../../my-list/index.html']"));
        Assert.Null(Offer(Settings with { GenerateSearchIndex = false }).Render().Page(Addresses.Signpost).QuerySelector("[data-signpost-keep]"));
    }
}
