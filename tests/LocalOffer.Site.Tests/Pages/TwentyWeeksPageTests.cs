using AngleSharp.Dom;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class TwentyWeeksPageTests
{
    private static readonly Lazy<IDocument> Page = new(() => new PagesOffer().Entry("swim").Render().Page(Addresses.TwentyWeeks));

    private static string[] Texts(string selector) => [.. Page.Value.QuerySelectorAll(selector).Select(e => e.TextContent.Trim())];

    [Fact]
    public void Every_limit_says_in_words_how_long_it_is_and_from_which_day_and_one_that_cannot_be_counted_is_left_out()
    {
        Assert.Equal(["Final plan", "Appeal"], Texts("[data-limit] [data-title]"));
        Assert.Equal(["20 weeks from the day the council got the request", "1 month from the date of the letter"], Texts("[data-limit] [data-span]"));
        var (final, appeal) = (Page.Value.QuerySelector("[data-limit=final]")!, Page.Value.QuerySelector("[data-limit=appeal]")!);
        Assert.Equal("20", final.GetAttribute("data-weeks-long"));
        Assert.Null(final.GetAttribute("data-months-long"));
        Assert.Equal(("1", "decision", "final"), (appeal.GetAttribute("data-months-long"), appeal.GetAttribute("data-counted-from"), appeal.GetAttribute("data-later-of")));
    }

    [Fact]
    public void Every_stage_stands_on_the_page_with_its_weeks_and_words_whether_scripts_run_or_not()
    {
        Assert.Equal(["1. Is one needed?", "2. Gathering"], Texts("[data-stage] h3"));
        Assert.Equal(["Weeks 0 to 6", "Weeks 1 to 12"], Texts("[data-stage] [data-when]"));
        Assert.Equal(["For families", "Rights"], Texts("#stage-1 h4"));
        Assert.Empty(Texts("#stage-2 h4"));
        var bar = Page.Value.QuerySelectorAll(".lo-weeks__part")[1];
        Assert.Equal(("1", "11", "0 0 12 1"), (bar.GetAttribute("x"), bar.GetAttribute("width"), bar.ParentElement!.GetAttribute("viewBox")));
    }

    [Fact]
    public void Holidays_stand_in_order_of_their_days_and_one_without_two_days_is_left_out()
    {
        Assert.Equal(["2026", "2027"], Texts(".lo-weeks__year"));
        Assert.Equal(["Christmas Day", "Boxing Day", "New Year’s Day"], Texts("[data-bank-holiday] [data-name]"));
        Assert.Equal(["Half-term", "Summer"], Texts("[data-school-holiday] [data-name]"));
        Assert.Equal(("2027-02-15", "2027-02-19"), (Page.Value.QuerySelector("[data-school-holiday]")!.GetAttribute("data-first"), Page.Value.QuerySelector("[data-school-holiday]")!.GetAttribute("data-last")));
    }

    [Fact]
    public void No_control_can_send_what_is_typed_and_each_has_a_label()
    {
        Assert.Empty(Page.Value.QuerySelectorAll("main [name]"));
        var controls = Page.Value.QuerySelectorAll("main input, main textarea");
        Assert.NotEmpty(controls);
        Assert.All(controls, c => Assert.NotNull(Page.Value.QuerySelector($"label[for='{c.Id}']")));
        Assert.All(controls, c => Assert.Equal(c.GetAttribute("type") == "checkbox" ? null : "off", c.GetAttribute("autocomplete")));
        Assert.Equal(["request", "decision"], Page.Value.QuerySelectorAll("[data-day]").Select(d => d.GetAttribute("data-day")));
    }

    [Fact]
    public void The_page_says_that_the_weeks_are_an_example_and_the_limits_are_not() =>
        Assert.Contains("Northamptonshire", Page.Value.QuerySelector(".lo-from-example")!.TextContent, StringComparison.Ordinal);
}
