using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class ProviderPageTests
{
    private static AngleSharp.Html.Dom.IHtmlDocument Page(PagesOffer offer) => offer.Render().Page("providers/hill/index.html");

    private static PagesOffer School(params (string, Value)[] more) => new PagesOffer().Provider("hill",
        [("name", Line("Hill School")), ("provider-type", Terms("academy")), ("setting-kind", Terms("school")), ("phone", Line("01632 960 200")), .. more]);

    [Fact]
    public void Answers_stand_in_the_order_of_the_questions_and_what_is_not_answered_is_said()
    {
        var page = Page(School().Answers("hill", Answer("q02", "With a plan.", ("a", "We look."))));
        Assert.Equal(["1. How does the school know?", "2. How will staff support my child?"], page.QuerySelectorAll(".lo-answer__question").Select(q => q.TextContent));
        var answers = page.QuerySelectorAll(".lo-answer");
        Assert.Contains("The school has not answered this yet.", answers[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("With a plan.", answers[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("not answered", answers[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_to_prompts_stand_under_their_prompt()
    {
        var page = Page(School().Answers("hill", Answer("q01", "We watch.", ("a", "With a short test."))));
        Assert.Equal("How do you find out?", page.QuerySelector("h4.lo-answer__prompt")!.TextContent);
        Assert.Equal("With a short test.", page.QuerySelector(".lo-answer__detail")!.TextContent.Trim());
    }

    [Fact]
    public void A_school_known_only_from_the_register_says_so_and_gives_the_questions_to_ask()
    {
        var page = Page(School(("register", Object(
            ("source", Line("Get Information about Schools")), ("extract-date", Date(2022, 4, 19)), ("type", Line("Academy converter")), ("pupils", Number(1204))))));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("These are basic facts from the national register of schools (19 April 2022).", text, StringComparison.Ordinal);
        Assert.Contains("The school has not yet answered the questions parents ask.", text, StringComparison.Ordinal);
        Assert.Contains("1,204", text, StringComparison.Ordinal);
        Assert.Contains("How does the school know?", text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".lo-panel--missing"));
    }

    [Fact]
    public void The_services_of_a_provider_are_on_its_page()
    {
        var page = Page(School().Entry("club", ("name", Line("Lunch club")), ("provider", Refs("hill"))));
        Assert.Equal("Lunch club", page.QuerySelector(".lo-services__title a[href='../../services/club/index.html']")!.TextContent);
    }

    [Fact]
    public void The_ages_in_brief_do_not_say_ages_twice()
    {
        var facts = Page(School(("age-from", Number(4)), ("age-to", Number(11)))).QuerySelectorAll(".lo-facts__item").Select(f => f.TextContent.Trim());
        Assert.Contains(facts, f => f.StartsWith("Ages", StringComparison.Ordinal) && f.EndsWith("4 to 11", StringComparison.Ordinal) && !f.Contains("Ages 4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_of_a_school_is_linked_by_name()
    {
        var link = Page(School(("sen-information-report-url", Url("https://www.hill.example.org/sen.html")))).QuerySelector("a[href='https://www.hill.example.org/sen.html']")!;
        Assert.Equal("Go to hill.example.org: SEN information report", link.TextContent);
    }
}
