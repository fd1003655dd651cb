using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>Makes documents of services and providers.</summary>
internal sealed class ListingDocuments(Offer offer)
{
    private readonly Framework _framework = offer.Framework;
    private readonly Dictionary<string, Entry> _entries = offer.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Provider> _providers = offer.Providers.ToDictionary(p => p.Id, StringComparer.Ordinal);

    public SearchDocument Of(Listing listing) => new()
    {
        Id = (listing.IsProvider ? "providers/" : "services/") + listing.Id,
        Kind = listing.IsProvider ? SearchKind.Provider : SearchKind.Service,
        Path = listing.Path,
        Name = listing.Name,
        Summary = listing.Summary,
        Also = listing.AlsoKnownAs,
        Words = Words(listing),
        Text = Text(listing),
        Listing = listing,
    };

    private IEnumerable<string> Text(Listing listing)
    {
        if (!listing.IsProvider)
        {
            return _entries.TryGetValue(listing.Id, out var entry) ? BodyText.Of(entry.Document) : [];
        }

        return _providers.TryGetValue(listing.Id, out var provider) ? BodyText.Of(provider.Document).Concat(BodyText.Of(provider.Answers)) : [];
    }

    // Labels, not synonyms: those are looked up when someone searches, so that the page can say what it also searched for.
    private IEnumerable<string> Words(Listing listing)
    {
        if (!listing.IsProvider)
        {
            yield return listing.Organisation;
        }

        foreach (var (vocabulary, terms) in new[]
        {
            (Vocabularies.Topics, listing.Topics), (Vocabularies.NeedTypes, listing.NeedTypes), (Vocabularies.AreasOfNeed, listing.Needs),
            (Vocabularies.ProvisionLevels, listing.Levels), (Vocabularies.Districts, listing.AreasServed),
            (Vocabularies.ProviderTypes, listing.ProviderType is { } type ? [type] : []),
        })
        {
            // "Any need" and "the whole area" are in so many listings that they tell nothing.
            foreach (var term in terms.Where(t => t is not ("any" or "whole-area" or "national")))
            {
                yield return _framework.Label(vocabulary, term);
            }
        }

        foreach (var condition in listing.Conditions)
        {
            yield return condition;
        }
    }
}
