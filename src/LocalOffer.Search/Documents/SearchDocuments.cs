using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>Everything of an offer that can be found.</summary>
public static class SearchDocuments
{
    /// <summary>The documents in the order of their numbers: listings first, A to Z, which is the order of equals and of those who ask for it.</summary>
    public static IReadOnlyList<SearchDocument> Of(Offer offer)
    {
        var listings = new ListingDocuments(offer);
        return
        [
            .. offer.Listings.Select(l => listings.Of(l) with { HasFilters = true }),
            .. offer.Providers.Where(p => !p.IsEducationSetting).Select(p => listings.Of(p.Listing)),
            .. PageDocuments.Guides(offer),
            .. PageDocuments.Situations(offer),
            .. PageDocuments.Support(offer),
            .. PageDocuments.Words(offer),
            .. PageDocuments.People(offer),
            .. PageDocuments.Pages(offer),
        ];
    }
}
