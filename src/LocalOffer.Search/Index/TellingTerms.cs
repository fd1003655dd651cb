using System.Collections.Concurrent;

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

    /// <summary>How often each word stands in a page's texts.</summary>
    /// <param name="terms">The terms of the texts.</param>
    /// <param name="shared">Holds each word once for all pages, which have most of their words in common; safe from any thread.</param>
    public static KeyValuePair<string, int>[] Count(IEnumerable<string> terms, ConcurrentDictionary<string, string> shared) =>
        [.. terms.Where(IsWord).CountBy(w => w, StringComparer.Ordinal).Select(w => KeyValuePair.Create(shared.GetOrAdd(w.Key, w.Key), w.Value))];

    /// <summary>The telling words of each page, in the order of the alphabet.</summary>
    /// <param name="counts">How often each word stands in each page's texts.</param>
    /// <param name="known">The words a page is found by already.</param>
    public static string[] Of(IReadOnlyList<KeyValuePair<string, int>[]> counts, Func<int, IReadOnlySet<string>> known)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, _) in counts.SelectMany(c => c))
        {
            pages[word] = pages.GetValueOrDefault(word) + 1;
        }

        // In a small offer every word is on few pages.
        var common = Math.Max(5, counts.Count * TooCommon);
        return [.. counts.Select((own, page) => Line(own, known(page)))];

        string Line(KeyValuePair<string, int>[] own, IReadOnlySet<string> found) => string.Join(' ', own
            .Where(w => pages[w.Key] <= common && !found.Contains(w.Key))
            .OrderByDescending(w => Math.Min(w.Value, 3) * Math.Log((double)counts.Count / pages[w.Key])).ThenBy(w => w.Key, StringComparer.Ordinal)
            .Take(Most).Select(w => w.Key).Order(StringComparer.Ordinal));
    }

    private static bool IsWord(string term) => term.Length is > 2 and <= Longest && !term.Any(char.IsAsciiDigit);
}
