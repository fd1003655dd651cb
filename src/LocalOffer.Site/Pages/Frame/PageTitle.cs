using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Names that stand alone: in a list of search results there is nothing beside them that says what they are about.</summary>
internal sealed class PageTitle
{
    private readonly Dictionary<string, int> _names;

    public PageTitle(Offer offer) => _names = All(offer).CountBy(l => Folding.Fold(l.Name), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Name of a service or provider; where another has the same name, with who runs it or what kind it is.</summary>
    /// <param name="listing">The service or provider.</param>
    /// <param name="kind">Kind of provider, or null.</param>
    public string Of(Listing listing, string? kind = null)
    {
        if (_names.GetValueOrDefault(Folding.Fold(listing.Name)) < 2)
        {
            return listing.Name;
        }

        var more = listing.IsProvider ? kind : listing.Organisation.Length > 0 && listing.Organisation != listing.Name ? listing.Organisation : null;
        return $"{listing.Name} ({more ?? (listing.IsProvider ? "provider" : "service")})";
    }

    /// <summary>Name of a way to browse: "By topic" becomes "Services by topic".</summary>
    public static string Of(BrowseAxis axis) =>
        axis.Label.StartsWith("By ", StringComparison.Ordinal) ? "Services by " + axis.Label["By ".Length..]
        : axis.Label == "A to Z" ? "Services, A to Z"
        : axis.Label;

    private static IEnumerable<Listing> All(Offer offer) =>
        offer.Entries.Concat(offer.ArchivedEntries).Select(e => e.Listing).Concat(offer.Providers.Concat(offer.ArchivedProviders).Select(p => p.Listing));
}
