using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Circle of support".</summary>
internal sealed class CirclePageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.CoordinatorPages)
        {
            yield return new(Addresses.CircleOfSupport, "pages/coordinators/circle-of-support", Circle);
        }
    }

    private static CirclePage Circle(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "Circle of support", "Write down the people around one child, and print the sheet.", ["circle-of-support.js"]),
    };
}
