using System.Globalization;

namespace LocalOffer.Core;

/// <summary>One list of services: everything with one value of one facet, or with one value of each of two, in the order families read it.</summary>
/// <param name="Axis"><c>topics</c>, <c>needs</c>, <c>ages</c>, <c>levels</c>, <c>a-to-z</c>, <c>providers</c>, or the axis of a <see cref="Facet"/>.</param>
/// <param name="Value">Id of the value, as it stands in the address.</param>
/// <param name="Label">Public label.</param>
/// <param name="Description">One sentence, or null.</param>
/// <param name="Listings">The services.</param>
public sealed record BrowseList(string Axis, string Value, string Label, string? Description, IReadOnlyList<Listing> Listings)
{
    /// <summary>The list this one is a part of, or null: services of one need for one age.</summary>
    public BrowseList? Whole { get; init; }

    /// <summary>The ways this list is divided further; each holds parts of it.</summary>
    public IReadOnlyList<BrowseAxis> Parts { get; init; } = [];

    /// <summary>How many pages the list takes; at least one.</summary>
    /// <param name="pageSize">Services on one page.</param>
    public int PageCount(int pageSize) => Math.Max(1, (Listings.Count + pageSize - 1) / pageSize);

    /// <summary>Path of a page of the list, from 1.</summary>
    public string Path(int page) => Addresses.BrowseList(Whole is null ? Axis : $"{Whole.Axis}/{Whole.Value}/{Axis}", Value, page);
}

/// <summary>A way to browse, with all its lists, also the empty ones (shown as text, never as a dead end).</summary>
/// <param name="Key">As in <see cref="BrowseList.Axis"/>.</param>
/// <param name="Label">Public heading.</param>
/// <param name="Lists">The lists in the vocabulary's order.</param>
public sealed record BrowseAxis(string Key, string Label, IReadOnlyList<BrowseList> Lists)
{
    /// <summary>True for the ways most families take; the others are one link further.</summary>
    public bool IsMain { get; init; } = true;

    /// <summary>Every list that has a page, parts included.</summary>
    public IEnumerable<BrowseList> WithPages => Lists.Where(l => l.Listings.Count > 0).SelectMany(l => l.Parts.SelectMany(p => p.WithPages).Prepend(l));

    /// <summary>
    /// Every way to browse a set of listings, in the order of the menu: each value of each filter of the search has its list, for
    /// those who browse without scripts. Strands are divided by level and needs by age, the two questions asked most together.
    /// </summary>
    /// <param name="framework">The framework.</param>
    /// <param name="listings">The listings by name.</param>
    public static IReadOnlyList<BrowseAxis> All(Framework framework, IReadOnlyList<Listing> listings)
    {
        // Put in order once: what a list takes from it is in order too.
        var inOrder = Order(listings);
        var facets = Facet.All(framework).ToDictionary(f => f.Key, StringComparer.Ordinal);
        BrowseAxis By(string facet, string label) => ByFacet(facets[facet], label, inOrder);
        BrowseAxis Further(string facet, string label) => By(facet, label) with { IsMain = false };
        return
        [
            By("topic", "By topic"),
            Divided(By("need", "By type of need"), l => ByAge(framework, l)),
            ByAge(framework, inOrder),
            By("level", "By level of support"),
            ByLetter(listings),
            ByProviderType(framework, inOrder),
            Divided(By("strand", "By part of the Local Offer"), l => ByFacet(facets["level"], "By level of support", l)),
            Further("area", "By where they are"),
            Further("route", "By how you get it"),
            Further("cost", "By cost"),
            Further("delivery", "By how it is given"),
            Further("access", "By building access"),
            Further("availability", "By whether there is room"),
        ];
    }

    private static BrowseAxis ByFacet(Facet facet, string label, IReadOnlyList<Listing> listings)
    {
        var lists = facet.Values.ToDictionary(v => v.Id, _ => new List<Listing>(), StringComparer.Ordinal);
        foreach (var listing in listings)
        {
            foreach (var id in facet.Of(listing).Distinct())
            {
                if (lists.TryGetValue(id, out var list))
                {
                    list.Add(listing);
                }
            }
        }

        return new(facet.Axis, label, [.. facet.Values.Select(v => new BrowseList(facet.Axis, v.Id, v.Label, v.Description, lists[v.Id]))]);
    }

    private static BrowseAxis Divided(BrowseAxis axis, Func<IReadOnlyList<Listing>, BrowseAxis> by) => axis with
    {
        Lists = [.. axis.Lists.Select(whole =>
        {
            var parts = by(whole.Listings);
            return whole with { Parts = [parts with { Lists = [.. parts.Lists.Select(p => p with { Whole = whole })] }] };
        })],
    };

    private static BrowseAxis ByProviderType(Framework framework, IReadOnlyList<Listing> listings)
    {
        var byType = listings.Where(l => l.IsProvider).ToLookup(l => l.ProviderType);
        return new("providers", "Nurseries, schools and colleges", [.. framework.Terms(Vocabularies.ProviderTypes)
            .Where(t => ProviderTypes.IsEducation(t.Id))
            .Select(t => new BrowseList("providers", t.Id, t.PublicLabel, t.Description, [.. byType[t.Id]]))]);
    }

    private static BrowseAxis ByAge(Framework framework, IReadOnlyList<Listing> listings) =>
        new("ages", "By age", [.. framework.Terms(Vocabularies.AgeBands).Select(t =>
            new BrowseList("ages", t.Id, t.PublicLabel, t.Description,
                [.. listings.Where(l => l.FitsAges(t.Number("from") ?? 0, t.Number("to") ?? 25))]))]);

    private static BrowseAxis ByLetter(IReadOnlyList<Listing> listings)
    {
        var byLetter = listings.ToLookup(l => Folding.FileUnder(l.Name));
        string[] letters = [.. Enumerable.Range('A', 26).Select(c => ((char)c).ToString()), "0-9"];
        return new("a-to-z", "A to Z", [.. letters.Select(letter =>
            new BrowseList("a-to-z", letter.ToLower(CultureInfo.InvariantCulture), Folding.LetterLabel(letter), null, [.. byLetter[letter]]))]);
    }

    /// <summary>What can be used now comes first: fresh before stale, answered before register only, no assessment before referral, then by name.</summary>
    public static IReadOnlyList<Listing> Order(IEnumerable<Listing> listings) =>
        [.. listings
            .OrderBy(l => l.Freshness.IsStale)
            .ThenBy(l => l.IsRegisterOnly)
            .ThenBy(l => l.Availability is "closed" or "closed-temporarily" or "full")
            .ThenByDescending(l => l.NoAssessmentNeeded)
            .ThenBy(l => Folding.Fold(l.Name), StringComparer.Ordinal)
            .ThenBy(l => l.Id, StringComparer.Ordinal)];
}
