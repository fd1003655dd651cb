using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>What one record is made from: the listing, and what follows from it on this site.</summary>
/// <param name="Listing">The matching facts. A person's name is not among them.</param>
/// <param name="SupportLevels">Levels of support it can be part of.</param>
/// <param name="Url">The whole address of its page, or null when the settings name no host.</param>
internal sealed record SignpostingRecord(Listing Listing, IReadOnlyList<string> SupportLevels, string? Url)
{
    /// <summary>One for each listing: what is published, in no draft and not ended.</summary>
    /// <remarks>Sorted by id and not by name, so that a name put right changes one line of a file and moves none.</remarks>
    public static IEnumerable<SignpostingRecord> All(Offer offer)
    {
        var levels = new SupportLevelsByProvision(offer.Framework);
        return offer.Listings.OrderBy(l => l.Id, StringComparer.Ordinal)
            .Select(l => new SignpostingRecord(l, levels.Of(l), PublicAddress.Of(offer.Settings, l.Path)));
    }
}
