using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class ServicePageTests
{
    private static (string, Value)[] Swim() =>
    [
        ("name", Line("Saturday swimming")), ("summary", Line("Swimming for disabled children.")), ("description", Text("A warm pool.")),
        ("who-for", Text("Children who like water.")), ("not-for", Text("Babies.")), ("age-from", Number(5)), ("age-to", Number(11)), ("needs", Terms("sensory-physical")),
        ("referral-routes", Terms("drop-in", "gp")), ("how-to-access", List(Text("Come to the desk."), Text("Say hello."))),
        ("waiting-time", Object(("text", Line("About two weeks")), ("as-of", Date(2026, 10, 1)))), ("availability", Terms("waiting-list")),
        ("cost-free", Yes(false)), ("cost-options", List(Object(("what-for", Line("One swim")), ("amount", Number(3.5m)), ("unit", Terms("per-session"))))),
        ("locations", List(Object(("name", Line("The pool")), ("address", Line("1 Water Lane, Sampleton")), ("postcode", Line("ZZ1 1ZZ")), ("hide-exact-address", Yes(true))))),
        ("hours", List(
            Object(("day", Terms("monday")), ("from", Line("09:00")), ("to", Line("16:30"))), Object(("day", Terms("tuesday")), ("from", Line("09:00")), ("to", Line("16:30"))))),
        ("phone", Line("01632 960 123")), ("website", Url("https://swim.example.org/")), ("owner", Line("The swim team")),
        ("last-verified", Date(2026, 10, 1)), ("review-due", Date(2026, 11, 1)), ("editor-notes", Text("Secret note.")),
    ];

    private static AngleSharp.Html.Dom.IHtmlDocument Page(PagesOffer offer) => offer.Render().Page("services/swim/index.html");

    [Fact]
    public void Parts_stand_in_the_order_families_read_them()
    {
        var page = Page(new PagesOffer().Entry("swim", Swim()));
        Assert.Equal(
            ["What it is", "Who it is for", "How to get it", "Who can get this", "Who decides", "What it costs", "Where and when", "Getting there", "If you are not happy", "Who checks this page, and when"],
            page.QuerySelectorAll(".lo-part__title").Select(e => e.TextContent).Where(t => t is not ("Getting there" or "If you are not happy" or "Who can get this") || true));
    }

    [Fact]
    public void The_facts_come_first()
    {
        var facts = Page(new PagesOffer().Entry("swim", Swim())).QuerySelectorAll(".lo-facts__value").Select(f => f.TextContent.Trim());
        Assert.Equal(["Ages 5 to 11 Seeing, hearing and moving", "Yes, with a wait About two weeks", "£3.50 each session", "Just go and 1 other way"], facts);
    }

    [Fact]
    public void The_price_in_brief_is_the_one_most_people_pay_and_says_for_what()
    {
        (string, Value)[] swim =
        [
            .. Swim().Where(f => f.Item1 != "cost-options"),
            ("cost-options", List(
                Object(("what-for", Line("One swim")), ("amount", Number(3.5m)), ("unit", Terms("per-session"))),
                Object(("what-for", Line("A long swim")), ("amount", Number(5m)), ("unit", Terms("per-session"))),
                Object(("what-for", Line("A snack")), ("amount", Number(0.5m)), ("unit", Terms("per-meal"))))),
        ];
        var facts = Page(new PagesOffer().Entry("swim", swim)).QuerySelectorAll(".lo-facts__value").Select(f => f.TextContent.Trim());
        Assert.Contains("From £3.50 each session", facts);
    }

    [Fact]
    public void Steps_costs_opening_times_and_the_wait_are_drawn_in_words()
    {
        var page = Page(new PagesOffer().Entry("swim", Swim()));
        Assert.Equal(["Come to the desk.", "Say hello."], page.QuerySelectorAll(".lo-steps__item").Select(s => s.TextContent.Trim()));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("£3.50 each session", text, StringComparison.Ordinal);
        Assert.Contains("Monday and Tuesday", text, StringComparison.Ordinal);
        Assert.Contains("9am to 4:30pm", text, StringComparison.Ordinal);
        Assert.Contains("as of 1 October 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_address_is_not_on_the_page_and_notes_for_editors_are_not_either()
    {
        var html = new PagesOffer().Entry("swim", Swim()).Render().Html("services/swim/index.html");
        Assert.DoesNotContain("Water Lane", html, StringComparison.Ordinal);
        Assert.DoesNotContain("ZZ1 1ZZ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret note", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_phone_can_be_rung_and_other_sites_learn_nothing()
    {
        var page = Page(new PagesOffer().Entry("swim", Swim()));
        Assert.Equal("01632 960 123", page.QuerySelector(".lo-panel--contact a[href='tel:+441632960123']")!.TextContent);
        Assert.Equal("noopener noreferrer", page.QuerySelector("a[href='https://swim.example.org/']")!.GetAttribute("rel"));
    }

    [Fact]
    public void What_is_missing_is_said_in_family_words_with_a_number_to_ring()
    {
        var page = Page(new PagesOffer().Entry("swim", ("phone", Line("01632 960 123"))));
        var panel = page.QuerySelector(".lo-panel--missing")!;
        Assert.Contains("We do not yet say who this is for.", panel.TextContent, StringComparison.Ordinal);
        Assert.NotNull(panel.QuerySelector("a[href='tel:+441632960500']"));
    }

    [Fact]
    public void A_place_is_named_once_in_its_address()
    {
        var page = Page(new PagesOffer().Entry("swim", [.. Swim().Where(f => f.Item1 != "locations"), ("locations", List(
            Object(("name", Line("Saturday swim, Sampleton Pool")), ("address", Line("Sampleton Pool, 1 Water Lane")))))]));
        var place = page.QuerySelector(".lo-place")!.TextContent;
        Assert.Equal(place.IndexOf("Sampleton Pool", StringComparison.Ordinal), place.LastIndexOf("Sampleton Pool", StringComparison.Ordinal));
        Assert.Contains("1 Water Lane", place, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_runs_a_service_is_not_said_when_it_has_the_same_name()
    {
        var page = Page(new PagesOffer().Provider("trust", ("name", Line("Open Pool"))).Entry("swim", ("name", Line("Open Pool")), ("organisation", Line("Open Pool")), ("provider", Refs("trust")), ("who-for", Text("All."))));
        Assert.Equal("About the organisation", page.QuerySelector("h1 + .lo-muted")!.TextContent.Trim());
    }

    [Fact]
    public void An_inherited_block_is_shown_in_short_says_where_it_is_from_and_links_to_the_whole()
    {
        var page = Page(new PagesOffer().Entry("swim", Swim()));
        var part = page.GetElementById("decision-making")!.ParentElement!;
        Assert.Contains("A panel decides within six weeks.", part.TextContent, StringComparison.Ordinal);
        Assert.Contains("The area panel", part.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("everything the panel reads", part.TextContent, StringComparison.Ordinal);
        Assert.Contains("This is the same in the whole area.", part.TextContent, StringComparison.Ordinal);
        Assert.NotNull(part.QuerySelector("a[href='../../support/decision-making/index.html']"));
    }

    [Fact]
    public void A_block_of_its_own_is_shown_whole_without_a_word_of_where_it_is_from()
    {
        var offer = new PagesOffer();
        var own = new Dictionary<string, Document> { ["decision-making"] = offer.Block("decision-making", ("decided-by", Line("The coach")), ("basis", Text("How well you float."))) };
        var part = Page(offer.Entry("swim", own, Swim())).GetElementById("decision-making")!.ParentElement!;
        Assert.Contains("How well you float.", part.TextContent, StringComparison.Ordinal);
        Assert.Null(part.QuerySelector(".lo-origin"));
    }

    [Fact]
    public void A_field_the_authority_added_appears_in_its_section()
    {
        var added = SampleFramework.Field("toddler-pool", "Is there a pool for toddlers?", "where-and-when", FieldType.Text) with { IsLocal = true };
        var page = Page(new PagesOffer(added).Entry("swim", [.. Swim(), ("toddler-pool", Text("Yes, it is warm and shallow."))]));
        var section = page.GetElementById("where-and-when")!.ParentElement!;
        Assert.Contains("Is there a pool for toddlers?", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("Yes, it is warm and shallow.", section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Details_taken_from_the_provider_say_whose_they_are()
    {
        var page = Page(new PagesOffer().Provider("trust", ("phone", Line("01632 960 777"))).Entry("swim", ("provider", Refs("trust")), ("who-for", Text("All."))));
        Assert.Contains("These are the contact details of trust.", page.QuerySelector(".lo-panel--contact")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overdue_check_is_said_in_the_page_and_one_to_come_waits_for_the_readers_clock()
    {
        var overdue = Page(new PagesOffer().Entry("swim", Swim()));
        Assert.Equal("2026-11-01", overdue.QuerySelector("[data-review-due]")!.GetAttribute("datetime"));
        Assert.False(overdue.QuerySelector("[data-overdue-label]")!.HasAttribute("hidden"));
        var fresh = Page(new PagesOffer().Entry("swim", [.. Swim(), ("review-due", Date(2027, 1, 1))]));
        Assert.True(fresh.QuerySelector("[data-overdue-label]")!.HasAttribute("hidden"));
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string Hostile = "<script>alert(1)</script>";
        var site = new PagesOffer()
            .Entry("swim", [.. Swim(), ("name", Line(Hostile)), ("summary", Line("\"><img src=x onerror=alert(1)>")), ("how-to-access", List(Text(Hostile))), ("phone", Line("\" onclick=\"x\" 01632 960 123"))])
            .Render();
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            Assert.Empty(page.QuerySelectorAll("script:not([src]), img[onerror], [onclick]"));
        }

        Assert.Equal(Hostile, site.Page("services/swim/index.html").QuerySelector("h1")!.TextContent);
    }
}
