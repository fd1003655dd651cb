using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A service as a booklet prints it: a directory's few lines, not every field.</summary>
internal sealed class BookletServices(Workbench bench)
{
    // A longer text is on the site; the ages and needs say most of it.
    private const int LongestWhoFor = 280;

    private readonly Dictionary<string, Entry> _entries = bench.Offer.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Provider> _providers = bench.Offer.Providers.ToDictionary(p => p.Id, StringComparer.Ordinal);

    public BookletService Make(Listing listing, PageContext page)
    {
        var entry = listing.IsProvider ? null : _entries.GetValueOrDefault(listing.Id);
        var values = entry?.Document.Values ?? _providers.GetValueOrDefault(listing.Id)?.Document.Values ?? FieldValues.Empty;
        var rows = new List<BookletRow>();
        Add(rows, "Who it is for", WhoFor(listing, values));
        Add(rows, "How to get it", listing.ReferralRoutes.Count == 0 ? [] : [string.Join(" · ", bench.Labels(Vocabularies.ReferralRoutes, listing.ReferralRoutes))]);
        if (entry is not null)
        {
            foreach (var fact in ServiceFacts.Of(bench, page, entry).Where(f => f.Label is "Cost" or "Taking new people?"))
            {
                Add(rows, fact.Label, [fact.Note is null ? fact.Value : $"{fact.Value}. {fact.Note}"]);
            }
        }

        Add(rows, "Contact", Contact(values));
        Add(rows, "Where", Where(values));
        return new(
            (listing.IsProvider ? "provider-" : "service-") + listing.Id, listing.Name, bench.Services.Words.By(listing), listing.Summary.Length > 0 ? listing.Summary : null,
            values.Line("phone") is { } phone ? PageDrawing.Phone(phone) : null, rows, DayView.OrNull(listing.Freshness.LastVerified), listing.Freshness.IsStale);
    }

    private static void Add(List<BookletRow> rows, string label, List<string> lines)
    {
        if (lines.Count > 0)
        {
            rows.Add(new(label, lines));
        }
    }

    private List<string> WhoFor(Listing listing, FieldValues values)
    {
        var lines = new List<string>();
        string[] facts =
        [
            .. ListingWords.Ages(listing.AgeFrom, listing.AgeTo) is { } ages ? [ages] : Array.Empty<string>(),
            .. listing.Needs.Contains("any") ? ["any kind of need"] : bench.Labels(Vocabularies.AreasOfNeed, listing.Needs),
        ];
        if (facts.Length > 0)
        {
            lines.Add(string.Join(" · ", facts));
        }

        if (values.Text("who-for")?.Plain.Trim() is { Length: > 0 and <= LongestWhoFor } text)
        {
            lines.Add(text);
        }

        return lines;
    }

    private static List<string> Contact(FieldValues values)
    {
        var lines = new List<string>();
        foreach (var key in new[] { "contact-role", "email" })
        {
            if (values.Line(key) is { } line)
            {
                lines.Add(line);
            }
        }

        if (values.Url("website") is { Kind: LinkKind.Web } website)
        {
            lines.Add(WebName.Of(website));
        }

        return lines;
    }

    // The same rule as on the page: an address that is to be hidden is not printed.
    private List<string> Where(FieldValues values) => values["locations"] is not ListValue places ? []
        : [.. PlaceDrawing.Draw(bench, places)?.Places.Select(p => string.Join(", ", new[] { p.Name }.Concat(p.Lines).Append(p.Lines.Count == 0 ? p.District : null).OfType<string>().Distinct(StringComparer.Ordinal))).Where(l => l.Length > 0) ?? []];
}
