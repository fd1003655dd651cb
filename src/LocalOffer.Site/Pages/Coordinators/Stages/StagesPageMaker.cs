using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Stages and tasks".</summary>
internal sealed class StagesPageMaker(Workbench bench) : IPageMaker
{
    // A handful beside the checklist; the rest is on the page that signposts.
    private const int MostListings = 5;

    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.Stages, "pages/coordinators/stages", Stages);
    }

    private StagesPage Stages(PageDrawing drawing)
    {
        List<PlanningStage> stages = [.. Terms(Vocabularies.Stages).Select((term, index) => Stage(drawing, term, index + 1))];
        return new()
        {
            Page = drawing.Page,
            Frame = CoordinatorFrame.Of(drawing, "Stages and tasks", "What to do at each stage of assessment and planning, as lists to tick.", ["stages.js"]),
            Example = CoordinatorFrame.Example(drawing,
                "The stages and tasks are an example of good practice: seven councils in the South East, called SE7, worked like this in 2012–13. They are not the law."),
            Stages = stages,
            TaskCount = stages.Sum(s => s.Tasks.Count),
            Principles = Lists(Vocabularies.PracticePrinciples, Vocabularies.PracticePrinciplesAdded),
            Resilience = Lists(Vocabularies.ResilienceSupports, Vocabularies.ResilienceFactors, Vocabularies.RealWealth),
        };
    }

    private PlanningStage Stage(PageDrawing drawing, Term stage, int number) => new(
        stage.Id, number, stage.Label, stage.PlainLabel, stage.Description, stage.Fact("happens"),
        [.. Terms(Vocabularies.CoordinatorTasks).Where(t => Belongs(t, stage)).Select(t => new StageTask(t.Id, t.PublicLabel, t.Description, Guidance(drawing, t, stage)))],
        [.. Terms(Vocabularies.Functions).Where(f => Belongs(f, stage)).Select(f => f.Label)],
        Guidance(drawing, stage, stage),
        [.. WrittenFor(stage).Select(e => new LinkView(e.Listing.Name, drawing.Page.To(e.Listing.Path)))],
        new LinkView("Find services for this stage", drawing.Page.To(Addresses.Signpost, "stage=" + stage.Id)));

    private List<LinkView> Guidance(PageDrawing drawing, Term term, Term stage) =>
        [.. term.Fact("guidance").Select(id => bench.Offer.Urls.FindId(id)).OfType<Address>().DistinctBy(a => a.Path)
            .Select(a => new LinkView(a.Title, drawing.Page.To(a.Path, a.Path == Addresses.Signpost ? "stage=" + stage.Id : null)))];

    // Those an editor wrote down for the stage: what fits every stage by default tells nobody anything. The most particular first.
    private IEnumerable<Entry> WrittenFor(Term stage) => bench.Offer.Entries
        .Select(e => (Entry: e, Stages: e.Document.Field("stages") is { Origin: Origin.Own } ? e.Document.Values.Terms("stages") : []))
        .Where(e => e.Stages.Contains(stage.Id))
        .OrderBy(e => e.Stages.Count)
        .ThenBy(e => Folding.Fold(e.Entry.Listing.Name), StringComparer.Ordinal)
        .ThenBy(e => e.Entry.Id, StringComparer.Ordinal)
        .Take(MostListings)
        .Select(e => e.Entry);

    private SourcedList[] Lists(params string[] vocabularies) =>
        [.. vocabularies.Select(bench.Offer.Framework.Vocabulary).OfType<Vocabulary>().Where(v => v.Terms.Count > 0).Select(v => new SourcedList(
            v.Label, v.Version.Length > 0 ? $"{v.Source} ({v.Version})" : v.Source, [.. v.Terms.Select(t => new SourcedItem(t.PublicLabel, t.Description))]))];

    private IReadOnlyList<Term> Terms(string vocabulary) => bench.Offer.Framework.Terms(vocabulary);

    private static bool Belongs(Term term, Term stage) => term.Fact("stages").Contains(stage.Id);
}
