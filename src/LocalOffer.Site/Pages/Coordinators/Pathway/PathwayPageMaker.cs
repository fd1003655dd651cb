using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "A pathway in seven steps".</summary>
internal sealed class PathwayPageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.Pathway, "pages/coordinators/pathway", Pathway);
    }

    private PathwayPage Pathway(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "A pathway in seven steps", "Plan, do and review, with forms to fill in, the wheel and a map of provision."),
        Example = CoordinatorFrame.Example(drawing, "This pathway is an example from Oldham, from 2013. It shows one way to work. It is not the law."),
        Circle = Lines(Vocabularies.PlanDoReview),
        Steps = [.. Terms(Vocabularies.PathwaySteps).Select(s => Step(drawing, s))],
        Answers = Lines(Vocabularies.PanelAnswers),
        Funding = Lines(Vocabularies.PlacePlusFunding),
        Forms =
        [
            .. Terms(Vocabularies.Forms).Select(f => new PathwayForm(
                f.PublicLabel, f.Description, f.Fact("filled-in-by") is [var by, ..] ? by : null, drawing.Page.To(Addresses.Form(f.Id)), drawing.Page.To(Addresses.PaperForm(f.Id)))),
        ],
    };

    private PathwayStep Step(PageDrawing drawing, Term step) => new(
        step.Id,
        step.PublicLabel,
        step.PublicLabel == step.Label ? null : step.Label,
        step.Fact("part") is [var part, ..] ? bench.Offer.Framework.Label(Vocabularies.PlanDoReview, part) : null,
        step.Fact("points"),
        [.. step.Fact("forms").Select(f => new LinkView(bench.Offer.Framework.Label(Vocabularies.Forms, f), drawing.Page.To(Addresses.Form(f))))]);

    private List<PathwayLine> Lines(string vocabulary) =>
        [.. Terms(vocabulary).Select(t => new PathwayLine(t.PublicLabel, t.Description, t.Number("pounds") is { } pounds ? PlainMoney.Format(pounds) : null))];

    private IReadOnlyList<Term> Terms(string vocabulary) => bench.Offer.Framework.Terms(vocabulary);
}
