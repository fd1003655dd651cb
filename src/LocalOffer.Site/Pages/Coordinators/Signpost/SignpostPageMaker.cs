using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Signpost a family".</summary>
internal sealed class SignpostPageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.CoordinatorPages)
        {
            yield return new(Addresses.Signpost, "pages/coordinators/signpost", Signpost);
        }
    }

    private static SignpostPage Signpost(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "Signpost a family", "Choose services that fit, put them in order and leave the family with one sheet.", ["signpost.js"]),
    };
}
