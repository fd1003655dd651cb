using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Makes the items of lists from the matching facts.</summary>
internal sealed class ServiceItems(Framework framework)
{
    /// <summary>What is said of a listing in a few words.</summary>
    public ListingWords Words { get; } = new(framework);

    public ServiceItem Make(Listing listing, PageContext page) => new(
        listing.Name,
        page.To(listing.Path),
        Words.By(listing),
        listing.Summary.Length > 0 ? listing.Summary : null,
        [.. Words.Facts(listing).Select(f => new TagView(f.Text, f.Warns))],
        DayView.OrNull(listing.Freshness.ReviewDue),
        listing.Freshness.IsStale);
}
