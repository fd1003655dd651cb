using System.Text.Json;
using System.Text.RegularExpressions;

namespace LocalOffer.Benchmarks;

/// <summary>What is asked of every search: the judged questions of <c>tests/search</c>, as families type them, and names that the offer has.</summary>
internal static partial class Questions
{
    private const int Names = 60;

    /// <summary>The questions, each once. Names are short and well known, the others long and often misspelt: both are needed.</summary>
    /// <param name="file">The judged questions.</param>
    /// <param name="entries">How many services the offer has.</param>
    public static IReadOnlyList<string> Read(string file, int entries)
    {
        var judged = Query().Matches(File.ReadAllText(file)).Select(m => JsonSerializer.Deserialize<string>(m.Groups[1].Value)!);
        var names = OfferFolder.Entries(entries).Where((_, n) => n % Math.Max(1, entries / Names) == 0).Select(e => e.Name);

        // Taken in turns, so that neither kind is asked only of a search that is warm.
        var (one, other) = (judged.Distinct(StringComparer.Ordinal).ToList(), names.Distinct(StringComparer.Ordinal).ToList());
        var every = Math.Max(1, one.Count / Math.Max(1, other.Count));
        var all = one.SelectMany((q, i) => i % every == 0 && i / every < other.Count ? new[] { q, other[i / every] } : [q]);
        return [.. all.Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex("query: (\"(?:[^\"\\\\]|\\\\.)*\")")]
    private static partial Regex Query();
}
