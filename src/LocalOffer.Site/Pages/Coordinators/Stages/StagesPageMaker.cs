using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Stages and tasks".</summary>
internal sealed class StagesPageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.CoordinatorPages)
        {
            yield return new(Addresses.Stages, "pages/coordinators/stages", Stages);
        }
    }

    private static StagesPage Stages(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "Stages and tasks", "What to do at each stage of assessment and planning, as lists to tick.", ["stages.js"]),
    };
}
