using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Key working".</summary>
internal sealed class KeyWorkingPageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.CoordinatorPages)
        {
            yield return new(Addresses.KeyWorking, "pages/coordinators/key-working", KeyWorking);
        }
    }

    private static KeyWorkingPage KeyWorking(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "Key working", "Ten functions, three levels and two ways to organise it, with a check of your own skills.", ["key-working.js"]),
    };
}
