using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Dates of the 20 weeks".</summary>
internal sealed class TwentyWeeksPageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.CoordinatorPages)
        {
            yield return new(Addresses.TwentyWeeks, "pages/coordinators/twenty-weeks", TwentyWeeks);
        }
    }

    private static TwentyWeeksPage TwentyWeeks(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "Dates of the 20 weeks", "Every date of an assessment, worked out from the day it was asked for.", ["twenty-weeks.js"]),
    };
}
