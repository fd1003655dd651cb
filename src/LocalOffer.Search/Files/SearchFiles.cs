using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>The files of the search. Nothing of them is made before the first is asked for, and then all at once: they must belong together.</summary>
public static class SearchFiles
{
    /// <summary>The index in the library's own form.</summary>
    public const string PublicPath = "data/search-index.json";

    /// <summary>The files, in order of path; none when the settings ask for no search.</summary>
    public static IReadOnlyList<SearchFile> Of(Offer offer)
    {
        if (!offer.Settings.GenerateSearchIndex)
        {
            return [];
        }

        var documents = SearchDocuments.Of(offer);
        var data = new Lazy<SearchData>(() => SearchData.Of(offer, documents));
        return
        [
            new(PublicPath, () => data.Value.Public),
            .. Enumerable.Range(0, Cards.Files(documents.Count)).Select(n => new SearchFile(Addresses.SearchCards(n), () => data.Value.CardScripts[n])),
            new(Addresses.SearchIds, () => data.Value.IdScript),
            new(Addresses.SearchIndex, () => data.Value.IndexScript),
            .. offer.Postcodes.Middles.Count > 0 ? [new SearchFile(Addresses.SearchPlaces, () => data.Value.PlaceScript)] : Array.Empty<SearchFile>(),
        ];
    }
}
