using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A provider that can be compared.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Name">Its name, which no other of them has.</param>
/// <param name="Kind">What kind of place it is, or null.</param>
internal sealed record ComparedProvider(Provider Provider, string Name, string? Kind);

/// <summary>Gives everybody who can be compared a name that can be chosen by: two schools of a saint may be called the same.</summary>
internal static class ComparedProviders
{
    /// <summary>As the search and lists that readers keep name it.</summary>
    public static string IdOf(Provider provider) => "providers/" + provider.Id;

    public static IReadOnlyList<ComparedProvider> Of(Workbench bench)
    {
        var all = bench.Offer.Comparable.Select(p =>
        {
            var kind = bench.Label(Vocabularies.ProviderTypes, p.Listing.ProviderType);
            return new ComparedProvider(p, bench.Titles.Of(p.Listing, kind), kind);
        }).ToList();
        var same = all.GroupBy(p => Folding.Fold(p.Name), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return [.. all.Select(p => same.Contains(Folding.Fold(p.Name)) ? p with { Name = $"{p.Name}, {ComparedFacts.Town(bench, p.Provider) ?? p.Provider.Id}" } : p)
            .GroupBy(p => Folding.Fold(p.Name), StringComparer.Ordinal)
            .SelectMany(g => g.Count() == 1 ? g : g.Select(p => p with { Name = $"{p.Name} ({p.Provider.Id})" }))];
    }
}
