using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page of the reader's own list; none without the search, whose files say what is on it.</summary>
internal sealed class MyListPageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.GenerateSearchIndex)
        {
            yield return new(Addresses.MyList, "pages/my-list", MyList) { IsForSearchEngines = false };
        }
    }

    private MyListPage MyList(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, "My list", "Services, schools and guides you have saved: to print, to share, to read with no internet.", [], forSearchEngines: false) with
        {
            Scripts = [drawing.Page.Asset("my-list.js")],
        },
        Site = PublicAddress.Of(bench.Offer.Settings, Addresses.Home) is { } site ? new Href(site) : null,
        Compare = bench.Exists(Addresses.Compare) ? drawing.Page.To(Addresses.Compare) : null,
        Links =
        [
            new LinkView("Search", drawing.Page.To(Addresses.Search)),
            new LinkView("All services, A to Z", drawing.Page.To(Addresses.BrowseBy("a-to-z"))),
            new LinkView("All ways to find help", drawing.Page.To(Addresses.Browse)),
            .. bench.Offer.Guides.Count > 0 ? [new LinkView("Guides", drawing.Page.To(Addresses.Guides))] : Array.Empty<LinkView>(),
        ],
        Privacy = new LinkView("Privacy on this device", drawing.Page.To(Addresses.PrivacyOnThisDevice)),
    };
}
