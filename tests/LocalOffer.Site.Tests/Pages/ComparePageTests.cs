using System.Text;
using System.Text.Json;
using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class ComparePageTests
{
    private static PagesOffer Offer(int answering = 2, params string[] names)
    {
        var offer = new PagesOffer().Entry("swim");
        for (var n = 1; n <= 3; n++)
        {
            offer.Provider($"school-{n}", ("name", Line(names.Length >= n ? names[n - 1] : $"School {n}")), ("provider-type", Terms("academy")), ("setting-kind", Terms("school")));
            if (n <= answering)
            {
                offer.Answers($"school-{n}", Answer("q01", $"We look <closely> & it’s \\ fine {n}.", ("a", "Weekly.")));
            }
        }

        return offer;
    }

    private static JsonElement Data(RenderedSite site, string path)
    {
        // The data stands in a string: what a browser's own parser would make of it.
        var script = Encoding.UTF8.GetString(site.Plan.Find(path)!.Content().Span);
        var from = script.IndexOf('\'', StringComparison.Ordinal) + 1;
        var json = script[from..script.LastIndexOf('\'')].Replace("\\'", "'", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        return JsonDocument.Parse(json).RootElement;
    }

    [Fact]
    public void The_list_names_who_has_answered_and_the_files_hold_what_each_says_where_the_list_says()
    {
        var site = Offer().Render();
        var list = Data(site, Addresses.CompareProviders);
        var answers = Data(site, Addresses.CompareAnswers(0));

        Assert.Equal(["providers/school-1", "providers/school-2"], list.GetProperty("providers").EnumerateArray().Select(p => p.GetProperty("id").GetString()));
        Assert.Equal(list.GetProperty("build").GetString(), answers.GetProperty("build").GetString());
        var second = answers.GetProperty("providers")[1];
        Assert.Equal("providers/school-2", second.GetProperty("id").GetString());
        var first = second.GetProperty("answers").EnumerateArray().First(a => a.GetProperty("q").GetString() == "q01");
        Assert.Equal("<p>We look &lt;closely&gt; &amp; it’s \\ fine 2.</p>", first.GetProperty("text").GetString()!.Replace("&#39;", "'", StringComparison.Ordinal));
        Assert.Equal("a", first.GetProperty("prompts")[0][0].GetString());
        Assert.Null(site.Plan.Find(Addresses.CompareAnswers(1)));
    }

    [Fact]
    public void A_page_names_all_who_have_answered_for_readers_without_scripts_and_no_control_sends_anything()
    {
        var page = Offer().Render().Page(Addresses.Compare);

        Assert.Equal(
            ["../providers/school-1/index.html#answers", "../providers/school-2/index.html#answers"],
            page.QuerySelectorAll("[data-compare-lists] a").Select(a => a.GetAttribute("href")));
        Assert.Contains("needs JavaScript", page.QuerySelector(".lo-without-scripts")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("[data-compare-name]"), c => Assert.NotNull(page.QuerySelector($"label[for='{c.Id}']")));
        Assert.Empty(page.QuerySelectorAll("main [name]"));
        Assert.Equal(["../assets/site.js", "../assets/compare.js", "providers.js"], page.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")));
    }

    [Fact]
    public void Few_are_chosen_from_a_list_many_are_typed_and_their_answers_are_in_files_of_eight()
    {
        Assert.Equal(3, Offer().Render().Page(Addresses.Compare).QuerySelectorAll("select[data-compare-name]").Length);

        var many = new PagesOffer().Entry("swim");
        for (var n = 10; n <= 40; n++)
        {
            many.Provider($"school-{n}", ("name", Line($"School {n}")), ("provider-type", Terms("academy"))).Answers($"school-{n}", Answer("q01", "We look."));
        }

        var site = many.Render();
        var page = site.Page(Addresses.Compare);
        Assert.Equal(3, page.QuerySelectorAll("input[data-compare-name][list=compare-names]").Length);
        Assert.NotNull(page.QuerySelector("datalist#compare-names"));
        Assert.Equal("providers/school-18", Data(site, Addresses.CompareAnswers(1)).GetProperty("providers")[0].GetProperty("id").GetString());
        Assert.NotNull(site.Plan.Find(Addresses.CompareAnswers(3)));
        Assert.Null(site.Plan.Find(Addresses.CompareAnswers(4)));
    }

    [Fact]
    public void A_provider_with_answers_leads_there_and_one_without_does_not()
    {
        var site = Offer().Render();

        Assert.NotNull(site.Page(Addresses.Provider("school-1")).QuerySelector("a[href='../../compare/index.html#with=providers/school-1']"));
        Assert.Null(site.Page(Addresses.Provider("school-3")).QuerySelector("a[href*='compare/']"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Where_nobody_can_be_compared_with_another_there_is_no_page_no_data_and_no_link(int answering)
    {
        var site = Offer(answering).Render();

        Assert.DoesNotContain(site.Plan.Files, f => f.Path.StartsWith("compare/", StringComparison.Ordinal));
        Assert.All(site.Pages, p => Assert.Null(site.Page(p).QuerySelector("a[href*='compare/']")));
    }

    [Fact]
    public void Two_that_are_called_the_same_have_names_to_choose_between()
    {
        var list = Data(Offer(2, "St Mary’s", "St Mary’s").Render(), Addresses.CompareProviders);

        Assert.Equal(2, list.GetProperty("providers").EnumerateArray().Select(p => p.GetProperty("name").GetString()).Distinct().Count());
    }
}
