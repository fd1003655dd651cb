using AngleSharp.Dom;
using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class WhatNextPageTests
{
    private static readonly PagesOffer Offer = Written(new PagesOffer())
        .Entry("clinic", ("phone", Line("01632 960123")))
        .Role("senco", "education", "Ring the school office.")
        .Situation("worried", "Ring us.")
        .Guide("plan", Object(("id", Line("a")), ("title", Line("A")), ("text", Text("Words."))));

    private static readonly RenderedSite Site = Offer.Render();

    private static readonly AngleSharp.Html.Dom.IHtmlDocument Page = Site.Page(Addresses.WhatNext);

    [Fact]
    public void Every_answer_leads_to_the_heading_of_a_question_or_an_outcome_which_takes_focus()
    {
        var answers = Page.QuerySelectorAll(".lo-next__answer");
        Assert.Equal(
            ["Yes #question-helping", "No #outcome-meet", "Yes #outcome-meet", "No #outcome-clinic"],
            answers.Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
        Assert.All(answers, a =>
        {
            var heading = Page.GetElementById(a.GetAttribute("href")![1..])!;
            Assert.Equal("H2", heading.NodeName);
            Assert.Equal("-1", heading.GetAttribute("tabindex"));
            Assert.Equal(heading.Id, heading.ParentElement!.GetAttribute("aria-labelledby"));
        });
    }

    [Fact]
    public void Only_the_first_question_is_shown_to_those_who_come_and_the_others_lead_back_to_it()
    {
        var first = Assert.Single(Page.QuerySelectorAll(".lo-next__part--first"));
        Assert.Equal("Have you spoken to the school?", first.QuerySelector("h2")!.TextContent);
        Assert.Null(first.QuerySelector(".lo-next__left a"));
        Assert.All(
            Page.QuerySelectorAll(".lo-next__part:not(.lo-next__part--first)"),
            p => Assert.Equal("#question-spoken", p.QuerySelector(".lo-next__left a")!.GetAttribute("href")));
    }

    [Fact]
    public void Each_question_says_how_many_may_follow_and_on_paper_where_each_answer_leads()
    {
        Assert.Equal(
            ["There is at most one more question after this.", "This is the last question. Start again"],
            Page.QuerySelectorAll(".lo-next__answers + .lo-next__left").Select(l => l.TextContent));
        Assert.Equal(
            ["– go to question 2", "– see “Meet the school”", "– see “Meet the school”", "– see “Ring the clinic”"],
            Page.QuerySelectorAll(".lo-next__go").Select(g => g.TextContent));
    }

    [Fact]
    public void An_outcome_has_its_steps_and_numbers_to_ring_the_authoritys_own_among_them()
    {
        Assert.Equal(
            ["Ring 01632 960123", "Ring 01632 960 500"],
            Outcome("outcome-clinic").QuerySelectorAll(".lo-next__phone").Select(p => p.TextContent.Trim()));
        Assert.Equal("tel:+441632960123", Outcome("outcome-clinic").QuerySelector(".lo-next__phone a")!.GetAttribute("href"));
        Assert.Equal(["Call them.", "Go there."], Outcome("outcome-clinic").QuerySelectorAll(".lo-steps__item").Select(s => s.TextContent.Trim()));
    }

    [Fact]
    public void A_person_without_a_number_comes_with_how_to_reach_them() =>
        Assert.Contains("Ring the school office.", Outcome("outcome-meet").QuerySelector(".lo-next__helper")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Its_styles_and_its_script_are_on_no_other_page()
    {
        var with = Site.Pages.Where(p => Site.Html(p).Contains("what-next.css", StringComparison.Ordinal) || Site.Html(p).Contains("what-next.js", StringComparison.Ordinal));
        Assert.Equal([Addresses.WhatNext], with);
    }

    [Theory]
    [InlineData(Addresses.Home)]
    [InlineData(Addresses.Guides)]
    [InlineData(Addresses.Browse)]
    [InlineData(Addresses.Support)]
    [InlineData(Addresses.Coordinators)]
    public void Pages_where_people_look_for_a_way_in_lead_to_it_when_it_is_written(string path)
    {
        string[] LinksOf(RenderedSite site) => [.. site.Page(path).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => h.EndsWith("what-next/index.html", StringComparison.Ordinal))];

        Assert.Single(LinksOf(Site));
        Assert.Empty(LinksOf(new PagesOffer().Situation("worried", "Ring us.").Guide("plan", Object(("id", Line("a")), ("title", Line("A")), ("text", Text("Words.")))).Render()));
    }

    [Fact]
    public void Where_it_is_not_written_there_is_no_page() => Assert.DoesNotContain(Addresses.WhatNext, new PagesOffer().Render().Pages);

    private static IElement Outcome(string id) => Page.GetElementById(id)!.ParentElement!;

    private static ObjectValue Question(string id, string title, string yes, string no) => Object(
        ("id", Line(id)), ("title", Line(title)),
        ("answers", List(Object(("label", Line("Yes")), ("leads-to", Line(yes))), Object(("label", Line("No")), ("leads-to", Line(no))))));

    private static ObjectValue Step(string text) => Object(("text", Text(text)));

    private static PagesOffer Written(PagesOffer offer) => offer.WhatNext(
        [Question("spoken", "Have you spoken to the school?", "helping", "meet"), Question("helping", "Is it helping?", "meet", "clinic")],
        [
            Object(("id", Line("meet")), ("title", Line("Meet the school")), ("steps", List(Step("Ask for a meeting."))), ("refs", Refs("senco"))),
            Object(("id", Line("clinic")), ("title", Line("Ring the clinic")), ("steps", List(Step("Call them."), Step("Go there."))), ("refs", Refs("clinic"))),
        ]);
}
