using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Key working".</summary>
internal sealed class KeyWorkingPageMaker : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.KeyWorking, "pages/coordinators/key-working", KeyWorking);
    }

    private static KeyWorkingPage KeyWorking(PageDrawing drawing)
    {
        var framework = drawing.Bench.Offer.Framework;
        var page = new KeyWorkingPage
        {
            Page = drawing.Page,
            Frame = CoordinatorFrame.Of(
                drawing, "Key working", "One person who keeps it all together for a family: what that takes, who can do it, and a check of your own skills.", ["key-working.js"]),
            Example = CoordinatorFrame.Example(
                drawing, "This page shows how areas that tried out the new system described key working from 2012 to 2014. It is an example, and not the law."),
            Contents = [],
            About = Lists(drawing, Vocabularies.KeyWorkingApproach, Vocabularies.KeyWorkingPeople),
            Matrix = FunctionMatrix.Of(framework),
            Levels = KeyWorkingLevelView.AllOf(framework),
            Models = KeyWorkingModels.Of(framework),
            SkillsByArea = ByArea(drawing, framework),
            Checked = Lists(drawing, Vocabularies.CoordinatorKnowledge, Vocabularies.CoordinatorSkills, Vocabularies.CoordinatorQualities),
            Tools = LinesView.Of(drawing, Vocabularies.CoordinatorTools),
            Oldham = Lists(
                drawing, Vocabularies.AssessmentCoordinatorRole, Vocabularies.EarlySupportPrinciples, Vocabularies.AssessmentCoordinatorSkills, Vocabularies.AssessmentCoordinatorPeople),
        };
        return page with { Contents = [.. Parts(page)] };
    }

    // In the order of the template.
    private static IEnumerable<LinkView> Parts(KeyWorkingPage page)
    {
        (bool IsThere, string Id, string Title)[] parts =
        [
            (page.About.Count > 0, "what-it-is", "What key working is"),
            (page.Matrix is not null, "functions", "The functions, stage by stage"),
            (page.Levels.Count > 0, "levels", "How much key working"),
            (page.Models is not null, "two-ways", "Two ways to organise it"),
            (page.SkillsByArea.Count > 0, "skill-set", "The skills it takes"),
            .. page.Checked.Append(page.Tools).OfType<LinesView>().Select(l => (true, l.Id, l.Title)),
            (page.Checked.Count > 0, "self-check", "Check yourself"),
            (page.Oldham.Count > 0, "oldham", "One area’s Assessment Co-ordinator"),
        ];
        return parts.Where(p => p.IsThere).Select(p => new LinkView(p.Title, PageContext.Part(p.Id)));
    }

    private static List<LinesView> Lists(PageDrawing drawing, params string[] vocabularies) =>
        [.. vocabularies.Select(v => LinesView.Of(drawing, v)).OfType<LinesView>()];

    private static List<LinesView> ByArea(PageDrawing drawing, Framework framework)
    {
        var skills = framework.Terms(Vocabularies.KeyWorkingSkills).ToLookup(s => string.Concat(s.Fact("area")));
        return
        [
            .. framework.Terms(Vocabularies.FunctionalAreas)
                .Where(a => skills.Contains(a.Id))
                .Select(a => new LinesView(drawing.Id("skill-set-" + a.Id), a.Label, [.. skills[a.Id].Select(LineView.Of)])),
        ];
    }
}
