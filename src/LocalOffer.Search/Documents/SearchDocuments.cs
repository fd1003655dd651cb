using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>Everything of an offer that can be found.</summary>
public static class SearchDocuments
{
    /// <summary>
    /// The documents in the order of their numbers. Listings come first, and like stands beside like (part of the offer, topic,
    /// name), so that what one search shows lies in few files of cards.
    /// </summary>
    public static IReadOnlyList<SearchDocument> Of(Offer offer)
    {
        var listings = new ListingDocuments(offer);
        return
        [
            .. offer.Listings
                .OrderBy(l => l.IsProvider).ThenBy(First(l => l.Strands), StringComparer.Ordinal).ThenBy(First(l => l.Topics), StringComparer.Ordinal)
                .ThenBy(l => Folding.Fold(l.Name), StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal)
                .Select(l => listings.Of(l) with { HasFilters = true }),
            .. offer.Providers.Where(p => !p.IsEducationSetting).Select(p => listings.Of(p.Listing)),
            .. PageDocuments.Guides(offer),
            .. PageDocuments.Situations(offer),
            .. PageDocuments.Support(offer),
            .. PageDocuments.Words(offer),
            .. PageDocuments.People(offer),
            .. PageDocuments.Pages(offer),
        ];
    }

    private static Func<Listing, string> First(Func<Listing, IReadOnlyList<string>> of) => l => of(l) is [var first, ..] ? first : "";
}
