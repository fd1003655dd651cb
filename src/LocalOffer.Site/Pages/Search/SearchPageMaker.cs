using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page of the search; none when the settings ask for no search.</summary>
internal sealed class SearchPageMaker(Workbench bench) : IPageMaker
{
    private static readonly string[] Ways = ["topics", "needs", "ages"];

    private string? NearExample => bench.Offer.Postcodes.Middles.FirstOrDefault()?.Code.Split(' ')[0];

    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.GenerateSearchIndex)
        {
            yield return new(Addresses.Search, "pages/search", Search);
        }
    }

    private SearchPage Search(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, "Search", "Find services, schools, guides and words, by what you type, need, age and more.", [], title: "Search the Local Offer") with
        {
            // The page's own script first: it answers while the index is still on its way, and waits for it.
            Scripts =
            [
                drawing.Page.Asset("search.js"),
                .. NearExample is null ? [] : new[] { drawing.Page.To(Addresses.SearchPlaces) },
                drawing.Page.To(Addresses.SearchIndex),
            ],
        },
        NearExample = NearExample,
        Filters = [.. Facet.All(bench.Offer.Framework).Select(Filter).Where(f => f.Choices.Count > 0)],
        Letters = BrowsePageMaker.Row(bench.Offer.Browse, drawing.Page),
        Ways = [.. Ways.Select(key => bench.Offer.Browse.FirstOrDefault(a => a.Key == key)).OfType<BrowseAxis>().Select(a => BrowsePageMaker.View(a, drawing.Page, null))],
    };

    // A choice that nothing here has would never be more than a dead end.
    private SearchFilter Filter(Facet facet) => new(facet.Key, facet.Label, [.. bench.Offer.Browse.First(a => a.Key == facet.Axis).Lists
        .Where(l => l.Listings.Count > 0).Select(l => new SearchChoice($"{facet.Key}-{l.Value}", l.Value, l.Label))]);
}
