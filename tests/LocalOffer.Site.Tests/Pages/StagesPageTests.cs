using AngleSharp.Dom;
using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class StagesPageTests
{
    private static readonly FieldDefinition Stages = SampleFramework.Field("stages", "Useful at these planning stages", "more", FieldType.Enums) with
    {
        Vocabulary = Vocabularies.Stages,
        Default = new FieldDefault.Fixed(["plan"]),
    };

    private static IDocument Page(params (string Id, string[] Stages)[] entries)
    {
        var offer = new PagesOffer(Stages).Guide("first-steps", Object(("id", Line("one")), ("title", Line("One"))));
        foreach (var (id, stages) in entries.DefaultIfEmpty(("swim", [])))
        {
            (string, Value)[] values = stages.Length == 0 ? [] : [("stages", Terms(stages))];
            offer.Entry(id, [("name", Line("Service " + id)), .. values]);
        }

        return offer.Render().Page(Addresses.Stages);
    }

    private static string[] Texts(IParentNode place, string selector) => [.. place.QuerySelectorAll(selector).Select(e => e.TextContent.Trim())];

    [Fact]
    public void Each_stage_has_its_own_tasks_to_tick_and_the_functions_suggested_there()
    {
        var page = Page();
        Assert.Equal(["Enter", "Plan"], Texts(page, "[data-stage] [data-title]"));
        Assert.Equal(["Draft the plan", "Point the way"], Texts(page, "#plan label"));
        Assert.Contains("No tasks are listed for this stage", page.QuerySelector("#enter")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("One contact", page.QuerySelector("#enter")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Meetings", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2 tasks", page.QuerySelector("[data-all-count]")!.TextContent);
        Assert.Equal("task-pl-2-note", page.QuerySelector("#task-pl-2")!.GetAttribute("aria-describedby"));
        Assert.Empty(page.QuerySelectorAll("main [name], main form"));
    }

    [Fact]
    public void The_task_of_pointing_the_way_and_each_stage_lead_to_the_services_of_that_stage()
    {
        var page = Page();
        Assert.Equal("../signpost/index.html#stage=plan", page.QuerySelector("#plan .lo-stages__links a")!.GetAttribute("href"));
        Assert.Contains("../signpost/index.html#stage=enter", page.QuerySelectorAll("#enter a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Guidance_leads_to_pages_the_site_has_and_to_no_others()
    {
        var links = Page().QuerySelectorAll("#plan .lo-stages__side a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("../../guides/first-steps/index.html", links);
        Assert.DoesNotContain(links, l => l!.Contains("nowhere", StringComparison.Ordinal));
    }

    [Fact]
    public void Services_are_those_an_editor_wrote_the_stage_for_the_most_particular_first_and_never_those_of_the_default()
    {
        var page = Page(("a", ["enter", "plan"]), ("b", ["plan"]), ("c", []), ("d", ["enter"]), ("e", ["plan"]), ("f", ["plan"]), ("g", ["plan"]), ("h", ["plan"]));
        Assert.Equal(["Service b", "Service e", "Service f", "Service g", "Service h"], Texts(page, "#plan a[href*='/services/']"));
        Assert.Equal(["Service d", "Service a"], Texts(page, "#enter a[href*='/services/']"));
    }

    [Fact]
    public void The_principles_say_where_they_come_from() =>
        Assert.Contains("Source: A booklet (2013)", Page().QuerySelector(".lo-sourced")!.TextContent, StringComparison.Ordinal);
}
