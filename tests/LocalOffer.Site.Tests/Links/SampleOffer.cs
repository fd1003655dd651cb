using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>A small offer made in memory: an area, a service, a provider with an answer, pages.</summary>
internal static class SampleOffer
{
    public static Offer Of(SiteSettings settings, DiagnosticBag bag, IReadOnlyList<Document> entries, IReadOnlyList<PageDocument> pages, RichText? answer = null, Document? provider = null)
    {
        var area = new Document { Definition = Definition(DocumentKinds.Area), Id = "area", Where = SourceSpan.OfFile("input/area.yaml"), Values = FieldValues.Empty };
        var offer = new Offer
        {
            Settings = settings,
            Framework = new Framework("1", [], [], [], [], []),
            Area = new AreaSection(Effective(area), []),
            Strands = [],
            Entries = [.. entries.Where(e => e.Status == PublicationStatus.Published).Select(Entry)],
            ArchivedEntries = [],
            Drafts = [.. entries.Where(e => e.Status == PublicationStatus.Draft)],
            Providers = provider is null ? [] : [Provider(provider, answer)],
            ArchivedProviders = [],
            Listings = [],
            Browse = [],
            Glossary = [],
            Roles = [],
            Situations = [],
            CommentPeriods = [],
            Reviews = [],
            Consultations = [],
            Pages = pages,
            Assets = [],
            Urls = new UrlTable(),
        };
        offer.Urls.Add(Addresses.Home, "Local Offer", SourceSpan.None, bag, "home");
        offer.Urls.Add(Addresses.NotFound, "Page not found", SourceSpan.None, bag);
        foreach (var entry in offer.Entries)
        {
            offer.Urls.Add(Addresses.Entry(entry.Id), entry.Listing.Name, entry.Document.Document.Where, bag, entry.Id);
        }

        foreach (var known in offer.Providers)
        {
            offer.Urls.Add(Addresses.Provider(known.Id), known.Listing.Name, known.Document.Document.Where, bag, known.Id);
        }

        foreach (var page in pages)
        {
            offer.Urls.Add(page.Path, page.Title, page.Where, bag, page.Id);
        }

        return offer;
    }

    public static Document Document(string kind, string id, params (string Key, Value Value)[] values) => new()
    {
        Definition = Definition(kind),
        Id = id,
        Where = SourceSpan.OfFile($"input/{id}.yaml"),
        Values = new FieldValues(values.Select(v => KeyValuePair.Create(v.Key, v.Value))),
    };

    public static PageDocument Page(string id, string path, RichText body) =>
        new(id, path, id, "", 0, [], body, SourceSpan.OfFile($"input/{id}.md"));

    /// <summary>A text with links at lines 1, 2, 3…</summary>
    public static RichText Text(params string[] addresses) => new(
        ["<p><a href=\"", .. addresses.Skip(1).Select(_ => "\">x</a> <a href=\""), "\">x</a></p>"],
        [.. addresses.Select((a, i) => new RichLink(Url(a), "x", new SourceSpan("input/text.yaml", i + 1, 5, a.Length)))],
        [],
        "x");

    public static SafeUrl Url(string address) => SafeUrl.TryParse(address, out var url, out var problem) ? url : throw new ArgumentException(problem);

    private static DocumentDefinition Definition(string kind) => new() { Kind = kind, Label = kind };

    private static EffectiveDocument Effective(Document document) => new(document, [], [], Completeness.None);

    private static Listing Listing(Document document, bool isProvider) => new()
    {
        Id = document.Id,
        IsProvider = isProvider,
        Name = document.Name,
        Summary = "",
        Path = isProvider ? Addresses.Provider(document.Id) : Addresses.Entry(document.Id),
        Freshness = new Freshness(null, null, FreshnessState.Unknown),
    };

    private static Entry Entry(Document document) => new()
    {
        Document = Effective(document), Blocks = [], Missing = [], Completeness = Completeness.None, Listing = Listing(document, false),
    };

    private static Provider Provider(Document document, RichText? answer)
    {
        var question = new Question { Id = "q01", Label = "First", Level = Level.Essential, Text = new Dictionary<string, string>() };
        return new()
        {
            Document = Effective(document),
            Answers = answer is null ? [] :
            [
                new EffectiveAnswer(question, new Answer("q01", answer, [new("a", answer)], [new UrlValue(Url("xref:nowhere"), new SourceSpan("providers/q.yaml", 9, 9, 1))], null, SourceSpan.None), true),
            ],
            IsRegisterOnly = false,
            IsEducationSetting = true,
            Missing = [],
            Completeness = Completeness.None,
            Listing = Listing(document, true),
        };
    }
}
