namespace LocalOffer.Search;

/// <summary>
/// Chooses, of all the words on a page, those that tell it from other pages. Whole texts would make the index three times as large,
/// and most of their words are on every page; the words a family remembers ("petrol", "leukaemia", "hoist") are the rare ones.
/// </summary>
internal static class TellingTerms
{
    /// <summary>How many words of a page are kept.</summary>
    public const int Most = 24;

    // A word on more than one page in twelve tells little.
    private const double TooCommon = 1.0 / 12;

    // A word with figures in it is a number, a time or a postcode; a long one is an address or a mistake.
    private const int Longest = 20;

    /// <summary>The telling words of each page, in the order of the alphabet.</summary>
    /// <param name="texts">The terms of each page's texts.</param>
    /// <param name="known">The terms each page is found by already.</param>
    public static string[] Of(IReadOnlyList<IReadOnlyList<string>> texts, IReadOnlyList<IReadOnlySet<string>> known)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = texts.Select(t => t.Where(IsWord).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal)).ToList();
        foreach (var word in counts.SelectMany(c => c.Keys))
        {
            pages[word] = pages.GetValueOrDefault(word) + 1;
        }

        // In a small offer every word is on few pages.
        var common = Math.Max(5, texts.Count * TooCommon);
        return [.. counts.Select((own, page) => string.Join(' ', own
            .Where(w => pages[w.Key] <= common && !known[page].Contains(w.Key))
            .OrderByDescending(w => Math.Min(w.Value, 3) * Math.Log((double)texts.Count / pages[w.Key])).ThenBy(w => w.Key, StringComparer.Ordinal)
            .Take(Most).Select(w => w.Key).Order(StringComparer.Ordinal)))];
    }

    private static bool IsWord(string term) => term.Length is > 2 and <= Longest && !term.Any(char.IsAsciiDigit);
}
