using AngleSharp.Dom;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class KeyWorkingPageTests
{
    private static IDocument Page() => new PagesOffer().Entry("swim").Render().Page(Addresses.KeyWorking);

    private static string[] Texts(IParentNode within, string selector) => [.. within.QuerySelectorAll(selector).Select(e => e.TextContent.Trim())];

    [Fact]
    public void The_matrix_is_a_table_with_headings_for_stages_areas_and_functions_and_a_word_for_every_cell()
    {
        var table = Page().QuerySelector(".lo-kw__matrix table")!;

        Assert.Equal(["Function", "Enter", "Plan"], Texts(table, "th[scope=col]"));
        Assert.Equal(["Co-ordination", "Planning"], Texts(table, "th[scope=rowgroup]"));
        Assert.Equal(["One contact", "Meetings"], Texts(table, "th[scope=row]"));
        Assert.All(table.QuerySelectorAll("td"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
        Assert.Single(table.QuerySelectorAll("td.lo-kw__at"));
    }

    [Fact]
    public void A_function_at_no_stage_says_so_and_the_list_for_phones_says_the_same_as_the_table()
    {
        var page = Page();

        Assert.Equal("The booklet places this at no stage.", page.QuerySelector(".lo-kw__matrix td[colspan='2']")!.TextContent);
        Assert.Equal(
            ["Suggested at: Enter", "The booklet places this at no stage."],
            [.. page.QuerySelectorAll(".lo-kw__by-function li").Select(l => l.LastElementChild!.TextContent)]);
    }

    [Fact]
    public void The_two_ways_stand_side_by_side_with_who_does_what_at_each_step()
    {
        var page = Page();

        Assert.Equal(["One person", "Several people"], Texts(page, ".lo-kw__model-title"));
        Assert.Equal(["One contact.", "Much work.", "Choice.", "Confusing."], Texts(page, ".lo-kw__model li"));
        var cells = page.QuerySelectorAll(".lo-kw__steps-table td");
        Assert.Equal(["One person", "Several people"], cells.Select(c => c.GetAttribute("data-label")));
        Assert.Equal(["Meets the family."], Texts(cells[0], "li"));
        Assert.Equal(["Coordinator", "Lead professional"], Texts(cells[1], ".lo-kw__who"));
    }

    [Fact]
    public void Every_part_that_is_there_is_in_the_contents_and_none_that_is_not()
    {
        var page = Page();
        var contents = page.QuerySelectorAll(".lo-contents a").Select(a => a.GetAttribute("href")![1..]).ToList();

        Assert.Equal(["functions", "levels", "two-ways", "coordinator-knowledge", "coordinator-tools", "self-check"], contents);
        Assert.Equal(contents, page.QuerySelectorAll("main section > h2").Select(h => h.Id));
    }

    [Fact]
    public void A_framework_without_these_lists_has_a_page_without_these_parts()
    {
        var page = Page();

        Assert.Null(page.QuerySelector("#what-it-is"));
        Assert.Null(page.QuerySelector("#oldham"));
    }

    [Fact]
    public void The_check_finds_its_lines_on_the_page_and_nothing_of_it_has_a_name_to_be_sent_under()
    {
        var page = Page();

        Assert.Equal("The <law>", page.QuerySelector("[data-check-line='know-law'] [data-check-text]")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main [name]"));
        Assert.Contains("JavaScript", page.QuerySelector(".lo-without-scripts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2012 to 2014", page.QuerySelector(".lo-from-example")!.TextContent, StringComparison.Ordinal);
    }
}
