using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page of what has changed.</summary>
internal sealed class ChangesPageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages() => bench.Offer.Changes.Count > 0 ? [new(Addresses.Changes, "pages/changes", Changes)] : [];

    /// <summary>Where a change stands on the page.</summary>
    public static string Anchor(string id) => "change-" + id;

    /// <summary>The newest changes, for the home page.</summary>
    public static IReadOnlyList<ChangeView> Newest(Workbench bench, PageDrawing drawing, int most) =>
        [.. bench.Offer.Changes.Take(most).Select(c => View(drawing, c))];

    private ChangesPage Changes(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(
            drawing, "What has changed", "New pages, and what we have added, mended or taken out. The newest is first.", [("About this Local Offer", Addresses.Area)]),
        Months = [.. bench.Offer.Changes
            .GroupBy(c => PlainDate.Month(c.Date))
            .Select(m => new ChangeMonth(drawing.Id("in-" + Slug.From(m.Key)), m.Key, [.. m.Select(c => View(drawing, c))]))],
    };

    private static ChangeView View(PageDrawing drawing, Change change) =>
        new(drawing.Id(Anchor(change.Id)), DayView.Of(change.Date), change.Text, [.. drawing.Links(change.Refs).Select(l => l with { Note = null })]);
}
