using System.Globalization;

namespace LocalOffer.Core;

/// <summary>One list of services: everything with one value of one facet, in the order families read it.</summary>
/// <param name="Axis"><c>topics</c>, <c>needs</c>, <c>ages</c>, <c>levels</c>, <c>a-to-z</c>, <c>providers</c> or <c>strands</c>.</param>
/// <param name="Value">Id of the value, as it stands in the address.</param>
/// <param name="Label">Public label.</param>
/// <param name="Description">One sentence, or null.</param>
/// <param name="Listings">The services.</param>
public sealed record BrowseList(string Axis, string Value, string Label, string? Description, IReadOnlyList<Listing> Listings)
{
    /// <summary>How many pages the list takes; at least one.</summary>
    /// <param name="pageSize">Services on one page.</param>
    public int PageCount(int pageSize) => Math.Max(1, (Listings.Count + pageSize - 1) / pageSize);

    /// <summary>Path of a page of the list, from 1.</summary>
    public string Path(int page) => Addresses.BrowseList(Axis, Value, page);
}

/// <summary>A way to browse, with all its lists, also the empty ones (shown as text, never as a dead end).</summary>
/// <param name="Key">As in <see cref="BrowseList.Axis"/>.</param>
/// <param name="Label">Public heading.</param>
/// <param name="Lists">The lists in the vocabulary's order.</param>
public sealed record BrowseAxis(string Key, string Label, IReadOnlyList<BrowseList> Lists)
{
    /// <summary>Every way to browse a set of listings, in the order of the menu.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="listings">The listings by name.</param>
    public static IReadOnlyList<BrowseAxis> All(Framework framework, IReadOnlyList<Listing> listings)
    {
        // Put in order once: what a list takes from it is in order too.
        var inOrder = Order(listings);
        return
        [
            ByTerm("topics", "By topic", framework, Vocabularies.Topics, inOrder, l => l.Topics),
            ByTerm("needs", "By type of need", framework, Vocabularies.AreasOfNeed, inOrder, l => l.Needs, any: "any"),
            ByAge(framework, inOrder),
            ByTerm("levels", "By level of support", framework, Vocabularies.ProvisionLevels, inOrder, l => l.Levels),
            ByLetter(listings),
            ByTerm("providers", "Nurseries, schools and colleges", framework, Vocabularies.ProviderTypes,
                inOrder.Where(l => l.IsProvider), l => l.ProviderType is { } type ? [type] : [], educationOnly: true),
            ByTerm("strands", "By part of the Local Offer", framework, Vocabularies.Strands, inOrder, l => l.Strands),
        ];
    }

    // What says "any" is in the list of each term.
    private static BrowseAxis ByTerm(
        string key, string label, Framework framework, string vocabulary, IEnumerable<Listing> listings, Func<Listing, IReadOnlyList<string>> values, string? any = null, bool educationOnly = false)
    {
        var terms = (framework.Vocabulary(vocabulary)?.Terms ?? []).Where(t => !educationOnly || ProviderTypes.IsEducation(t.Id)).ToList();
        var lists = terms.ToDictionary(t => t.Id, _ => new List<Listing>(), StringComparer.Ordinal);
        foreach (var listing in listings)
        {
            var own = values(listing);
            foreach (var id in any is not null && own.Contains(any) ? lists.Keys : own.Distinct())
            {
                if (lists.TryGetValue(id, out var list))
                {
                    list.Add(listing);
                }
            }
        }

        return new(key, label, [.. terms.Select(t => new BrowseList(key, t.Id, t.PublicLabel, t.Description, lists[t.Id]))]);
    }

    private static BrowseAxis ByAge(Framework framework, IReadOnlyList<Listing> listings) =>
        new("ages", "By age", [.. (framework.Vocabulary(Vocabularies.AgeBands)?.Terms ?? []).Select(t =>
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
