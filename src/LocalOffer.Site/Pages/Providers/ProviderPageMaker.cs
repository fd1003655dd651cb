using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page of each provider, and of each that has ended.</summary>
internal sealed class ProviderPageMaker : IPageMaker
{
    private const int FirstServices = 20;

    private static readonly HashSet<string> Taken =
    [
        "name", "summary", "age-from", "age-to", "accountable", "in-area", "provider-type", "capacity", .. ContactPanel.FieldKeys,
    ];

    private readonly Workbench _bench;
    private readonly ILookup<string, Listing> _services;

    public ProviderPageMaker(Workbench bench)
    {
        _bench = bench;
        _services = bench.Offer.Entries.Where(e => e.Provider is not null).ToLookup(e => e.Provider!.Id, e => e.Listing);
    }

    public IEnumerable<PlannedPage> Pages()
    {
        foreach (var provider in _bench.Offer.Providers)
        {
            yield return new(Addresses.Provider(provider.Id), "pages/provider", d => Provider(d, provider));
        }

        foreach (var provider in _bench.Offer.ArchivedProviders)
        {
            yield return new(Addresses.Provider(provider.Id), "pages/ended", d => Ended(d, provider)) { IsForSearchEngines = false };
        }
    }

    private ProviderPage Provider(PageDrawing drawing, Provider provider)
    {
        var values = provider.Document.Values;
        var listing = provider.Listing;
        var frame = _bench.Frames.Make(
            drawing, listing.Name, listing.Summary, Crumbs(provider), title: _bench.Titles.Of(listing, _bench.Label(Vocabularies.ProviderTypes, listing.ProviderType)),
            thing: () => ThingData.Of(_bench, provider));
        var contact = ContactPanel.Of(drawing, provider.Document, null);
        var parts = Parts(drawing, provider);
        return new()
        {
            Page = drawing.Page,
            Frame = frame with { Keep = _bench.Keep("providers/" + provider.Id) },
            Kind = _bench.Label(Vocabularies.ProviderTypes, values.Term("provider-type")),
            Lead = listing.Summary.Length > 0 ? listing.Summary : null,
            Notice = provider.IsRegisterOnly
                ? new RegisterNotice(Nouns.Of(provider), DayView.OrNull(Register(provider)?.Date("extract-date")))
                : null,
            Facts = Facts(drawing.Page, provider),
            Fresh = provider.IsRegisterOnly ? null : FreshView.Of(listing.Freshness),

            // A question without an answer is said where the question stands.
            Missing = MissingPanel.Of(provider.Missing.Where(m => !provider.Answers.Any(a => a.Question.Id == m.Key)), frame.Help),
            Contact = contact,
            Compare = listing.HasAnswers && _bench.Offer.Comparable.Count > 0
                ? new LinkView($"Compare with other {Nouns.Several(provider)}", drawing.Page.To(Addresses.Compare, "with=" + ComparedProviders.IdOf(provider)))
                : null,
            Contents = [
                .. contact is null ? Array.Empty<LinkView>() : [new LinkView("Contact", PageContext.Part("contact"))],
                .. parts.Select(p => new LinkView(p.Title, PageContext.Part(p.Id)))],
            Parts = parts,
        };
    }

    private static FieldValues? Register(Provider provider) => provider.Document.Document.Values.Object("register");

    private (string, string)[] Crumbs(Provider provider)
    {
        var list = provider.Document.Values.Term("provider-type") is { } type ? Addresses.BrowseList("providers", type) : null;
        return provider.IsEducationSetting && list is not null && _bench.Exists(list)
            ? [("Find help", Addresses.Browse), (_bench.Label(Vocabularies.ProviderTypes, provider.Document.Values.Term("provider-type"))!, list)]
            : [("Find help", Addresses.Browse)];
    }

    private static List<FactView> Facts(PageContext page, Provider provider)
    {
        var values = provider.Document.Values;
        var facts = new List<FactView>();
        if (ListingWords.AgeRange(values.Int("age-from"), values.Int("age-to")) is { } ages)
        {
            facts.Add(new(page.Asset("images/people.svg"), "Ages", ages));
        }

        if (values.Int("capacity") is { } capacity)
        {
            facts.Add(new(page.Asset("images/flag.svg"), "Number of places", capacity.ToString("#,##0", CultureInfo.InvariantCulture)));
        }

        if (Register(provider)?.Object("address")?.Line("town") is { } town)
        {
            facts.Add(new(page.Asset("images/pin.svg"), "Where", town));
        }

        return facts;
    }

    private List<PagePart> Parts(PageDrawing drawing, Provider provider)
    {
        var document = provider.Document;
        var sections = FieldStream.Sections(drawing, document, f => Taken.Contains(f.Definition.Key) || IsSaidAbove(provider, f), f =>
            f is { Definition.Key: "locations", Value: ListValue places } ? PlaceDrawing.Draw(_bench, places) : null);
        var quality = sections.FirstOrDefault(s => s.Id == "quality");
        List<PagePart> parts = [.. sections.Where(s => s.Id is not ("quality" or "documents"))];
        if (AnswersMaker.Make(drawing, provider, _bench.Offer.Today) is { } answers)
        {
            parts.Add(answers);
        }

        parts.AddRange(sections.Where(s => s.Id == "documents"));
        if (Services(drawing, provider) is { } services)
        {
            parts.Add(services);
        }

        if (RegisterPart.Make(drawing, provider) is { } register)
        {
            parts.Add(register);
        }

        if (!provider.IsRegisterOnly)
        {
            parts.Add(new CheckedPart(
                drawing.Id("who-checks"), "Who checks this page, and when", document.Values.Line("owner"), document.Values.Line("accountable"),
                FreshView.Of(provider.Listing.Freshness), document.Values.Line("source-note"), quality?.Pieces ?? []));
        }

        return parts;
    }

    // The heading is the name, and the line above it the kind of place.
    private bool IsSaidAbove(Provider provider, EffectiveField field) => field switch
    {
        { Definition.Key: "legal-name", Value: LineValue name } => Folding.Fold(name.Text) == Folding.Fold(provider.Listing.Name),
        { Definition: { Key: "setting-kind", Vocabulary: { } kinds } } =>
            _bench.Label(kinds, provider.Document.Values.Term("setting-kind")) == _bench.Label(Vocabularies.ProviderTypes, provider.Document.Values.Term("provider-type")),
        _ => false,
    };

    private ServicesPart? Services(PageDrawing drawing, Provider provider)
    {
        var services = BrowseAxis.Order(_services[provider.Id]);
        return services.Count == 0 ? null : new ServicesPart(
            drawing.Id("services"), provider.IsEducationSetting ? "Services here" : "Services it runs",
            [.. services.Take(FirstServices).Select(l => _bench.Services.Make(l, drawing.Page) with { By = null })],
            services.Count > FirstServices ? new LinkView("Find the others in the A to Z", drawing.Page.To(Addresses.BrowseBy("a-to-z"))) : null);
    }

    private EndedPage Ended(PageDrawing drawing, Provider provider) => new()
    {
        Page = drawing.Page,
        Frame = _bench.Frames.Make(
            drawing, provider.Listing.Name, "This provider has ended. " + provider.Listing.Summary, Crumbs(provider),
            title: _bench.Titles.Of(provider.Listing, _bench.Label(Vocabularies.ProviderTypes, provider.Listing.ProviderType)), forSearchEngines: false),
        Noun = "provider",
        HasEnded = true,
        Lead = provider.Listing.Summary.Length > 0 ? provider.Listing.Summary : null,
        Instead =
        [
            .. _bench.Exists(Addresses.BrowseBy("providers")) && provider.IsEducationSetting
                ? [new LinkView("Nurseries, schools and colleges", drawing.Page.To(Addresses.BrowseBy("providers")))]
                : Array.Empty<LinkView>(),
            new LinkView("All ways to find help", drawing.Page.To(Addresses.Browse)),
        ],
    };
}
