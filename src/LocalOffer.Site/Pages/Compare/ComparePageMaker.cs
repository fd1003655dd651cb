using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page of the comparison; none when fewer than two providers have answered.</summary>
internal sealed class ComparePageMaker(Workbench bench) : IPageMaker
{
    // More names than this are quicker typed than looked for in a list.
    private const int MostInAList = 30;

    private static readonly ComparePlace[] Places = [new("first", "First"), new("second", "Second"), new("third", "Third (optional)")];

    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Comparable.Count > 0)
        {
            yield return new(Addresses.Compare, "pages/compare", Compare);
        }
    }

    private ComparePage Compare(PageDrawing drawing)
    {
        var all = ComparedProviders.Of(bench);
        var heading = "Compare nurseries, schools and " + (all.All(p => p.Provider.IsEducationSetting) ? "colleges" : "others");
        return new()
        {
            Page = drawing.Page,
            Frame = bench.Frames.Make(
                drawing, heading, "What two or three of them say to the questions parents ask, side by side.",
                [("Find help", Addresses.Browse)]) with
            {
                Styles = [drawing.Page.Asset("compare.css")],

                // The page's own script first: it makes itself ready while the list is still on its way, and waits for it.
                Scripts = [drawing.Page.Asset("compare.js"), drawing.Page.To(Addresses.CompareProviders)],
            },
            Places = Places,
            IsList = all.Count <= MostInAList,
            Example = all[0].Name,
            Providers = [.. all.Select(p => new LinkView(p.Name, drawing.Page.To(Addresses.Provider(p.Provider.Id), "answers"), p.Kind))],
        };
    }
}
