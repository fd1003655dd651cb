using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The facts a family looks for first: ages, cost, how to get it, open to new people.</summary>
internal static class ServiceFacts
{
    public static IReadOnlyList<FactView> Of(Workbench bench, PageContext page, Entry entry)
    {
        var listing = entry.Listing;
        var facts = new List<FactView>();
        if (ListingWords.Ages(listing.AgeFrom, listing.AgeTo) is { } ages)
        {
            facts.Add(new(page.Asset("images/people.svg"), "Who it is for", ages, Needs(bench, listing)));
        }

        if (bench.Label(Vocabularies.Availability, listing.Availability) is { } open)
        {
            facts.Add(new(page.Asset("images/calendar.svg"), "Taking new people?", open, WaitNote(entry)));
        }

        if (Cost(bench, page, entry, listing) is { } cost)
        {
            facts.Add(cost);
        }

        if (bench.Services.Words.WayIn(listing.ReferralRoutes) is { } way)
        {
            var others = listing.ReferralRoutes.Count - 1;
            facts.Add(new(page.Asset("images/flag.svg"), "How to get it", way, others > 0 ? $"and {Words.Count(others, "other way", "other ways")}" : null));
        }

        return facts;
    }

    private static string? Needs(Workbench bench, Listing listing)
    {
        var needs = listing.Needs;
        return needs.Count == 0 ? null
            : needs.Contains("any") ? "Any kind of need"
            : string.Join(" · ", bench.Labels(Vocabularies.AreasOfNeed, needs));
    }

    private static string? WaitNote(Entry entry) =>
        entry.Listing.Availability == "waiting-list" ? entry.Document.Values.Object("waiting-time")?.Line("text") : null;

    private static FactView? Cost(Workbench bench, PageContext page, Entry entry, Listing listing)
    {
        if (listing.IsFree is not { } free)
        {
            return null;
        }

        var picture = page.Asset("images/pound.svg");
        if (free)
        {
            return new(picture, "Cost", "Free");
        }

        // The first price is the one most people pay: a lunch or a brother's half price does not make a day at a club cheap.
        var options = entry.Document.Values.Objects("cost-options").ToList();
        var unit = options.Count > 0 ? options[0].Term("unit") : null;
        var amounts = options.Where(o => o.Term("unit") == unit).Select(o => o.Number("amount")).OfType<decimal>().ToList();
        var words = amounts.Count == 0 ? "There is a cost"
            : (amounts.Distinct().Count() == 1 ? "" : "From ") + PlainMoney.Format(amounts.Min()) + (bench.Label(Vocabularies.CostUnits, unit) is { } each ? " " + each : "");
        return new(picture, "Cost", words, entry.Document.Values.Has("help-with-cost") ? "There is help with the cost" : null);
    }
}
