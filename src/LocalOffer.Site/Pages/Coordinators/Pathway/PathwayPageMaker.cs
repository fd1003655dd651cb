using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "A pathway in seven steps".</summary>
internal sealed class PathwayPageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.CoordinatorPages)
        {
            yield return new(Addresses.Pathway, "pages/coordinators/pathway", Pathway);
        }
    }

    private static PathwayPage Pathway(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "A pathway in seven steps", "Plan, do and review, with forms to fill in, the wheel and a map of provision."),
    };
}
