using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page of each service, and of each that has ended.</summary>
internal sealed class ServicePageMaker(Workbench bench) : IPageMaker
{
    private static readonly HashSet<string> Taken =
    [
        "name", "summary", "provider", "organisation", "strand", "also-in", "categories", "age-from", "age-to", "availability",
        "no-assessment-needed", "accountable", "related", "in-area", "also-known-as", "provider-type", .. ContactPanel.FieldKeys,
    ];

    private readonly ServiceParts _parts = new(bench);

    public IEnumerable<PlannedPage> Pages()
    {
        foreach (var entry in bench.Offer.Entries)
        {
            yield return new(Addresses.Entry(entry.Id), "pages/service", d => Service(d, entry));
        }

        foreach (var entry in bench.Offer.ArchivedEntries)
        {
            yield return new(Addresses.Entry(entry.Id), "pages/ended", d => Ended(d, entry)) { IsForSearchEngines = entry.Status != PublicationStatus.Archived };
        }
    }

    private ServicePage Service(PageDrawing drawing, Entry entry)
    {
        var strand = bench.Offer.Strands.FirstOrDefault(s => s.Key == entry.HomeStrand);
        var dispute = strand?.Blocks.FirstOrDefault(b => b.Definition.Key == "dispute-resolution");
        var listing = entry.Listing;
        var frame = bench.Frames.Make(drawing, listing.Name, listing.Summary, Crumbs(strand), dispute?.SourcePath, bench.Titles.Of(listing), () => ThingData.Of(bench, entry));
        var providerName = entry.Provider?.Listing.Name;
        var isNamesake = ListingWords.IsNamesake(listing);
        var contact = ContactPanel.Of(drawing, entry.Document, providerName);
        var parts = _parts.Of(drawing, entry, strand, Taken);
        return new()
        {
            Page = drawing.Page,
            Frame = frame with { Keep = bench.Keep("services/" + entry.Id) },
            By = isNamesake ? null : providerName ?? (listing.Organisation.Length > 0 ? listing.Organisation : null),
            Provider = entry.Provider is { Status: PublicationStatus.Published } provider
                ? new LinkView(isNamesake ? "About the organisation" : provider.Listing.Name, drawing.Page.To(Addresses.Provider(provider.Id)))
                : null,
            Lead = listing.Summary.Length > 0 ? listing.Summary : null,
            Facts = ServiceFacts.Of(bench, drawing.Page, entry),
            Fresh = FreshView.Of(listing.Freshness),
            Missing = MissingPanel.Of(entry.Missing, frame.Help),
            Contact = contact,
            Contents = Contents(parts, contact),
            Parts = parts,
            Topics = Topics(drawing.Page, listing),
        };
    }

    private static (string Text, string Path)[] Crumbs(StrandSection? strand) =>
        strand is null ? [("Find help", Addresses.Browse)] : [(strand.Label, Addresses.Strand(strand.Key))];

    // The way to reach someone stands early: on a phone the panel itself comes after everything else.
    private static LinkView[] Contents(IReadOnlyList<PagePart> parts, ContactPanel? contact) =>
        [
            .. contact is null ? Array.Empty<LinkView>() : [new LinkView("Contact", PageContext.Part("contact"))],
            .. parts.Select(p => new LinkView(p.Title, PageContext.Part(p.Id))),
        ];

    private LinkView[] Topics(PageContext page, Listing listing) =>
        [.. listing.Topics
            .Where(t => bench.Exists(Addresses.BrowseList("topics", t)))
            .Select(t => new LinkView(bench.Offer.Framework.Label(Vocabularies.Topics, t), page.To(Addresses.BrowseList("topics", t))))];

    private static string Ended(Entry entry) =>
        (entry.Status == PublicationStatus.Archived ? "This service has ended. " : "This service is not available at the moment. ") + entry.Listing.Summary;

    private EndedPage Ended(PageDrawing drawing, Entry entry)
    {
        var strand = bench.Offer.Strands.FirstOrDefault(s => s.Key == entry.HomeStrand);
        var instead = drawing.Links(entry.Document.Values.Refs("related")).ToList();
        instead.AddRange(Topics(drawing.Page, entry.Listing).Select(t => t with { Text = "Other services: " + t.Text }));
        instead.Add(new LinkView("All ways to find help", drawing.Page.To(Addresses.Browse)));
        return new()
        {
            Page = drawing.Page,
            Frame = bench.Frames.Make(
                drawing, entry.Listing.Name, Ended(entry), Crumbs(strand), title: bench.Titles.Of(entry.Listing), forSearchEngines: entry.Status != PublicationStatus.Archived),
            Noun = "service",
            HasEnded = entry.Status == PublicationStatus.Archived,
            Lead = entry.Listing.Summary.Length > 0 ? entry.Listing.Summary : null,
            Instead = instead,
        };
    }
}
