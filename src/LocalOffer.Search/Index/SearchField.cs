using System.Collections.Concurrent;

namespace LocalOffer.Search;

/// <summary>The fields of the index, in the order of their numbers; the page's script gives each its weight.</summary>
internal static class SearchField
{
    public static IReadOnlyList<string> Names { get; } = ["name", "also", "words", "summary", "text"];

    /// <summary>The text of each field of each document as terms, in order.</summary>
    public static IReadOnlyList<string[]> Lines(IReadOnlyList<SearchDocument> documents, SearchTerms terms)
    {
        var lines = new string[documents.Count][];
        var counts = new KeyValuePair<string, int>[documents.Count][];
        var shared = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        string Line(IEnumerable<string> texts) => string.Join(' ', texts.SelectMany(terms.Of));
        Parallel.For(0, lines.Length, i =>
        {
            var document = documents[i];
            lines[i] = [terms.Line(document.Name), Line(document.Also), Line(document.Words), terms.Line(document.Summary), ""];
            counts[i] = TellingTerms.Count(document.Text.SelectMany(terms.Of), shared);
        });
        var telling = TellingTerms.Of(counts, i => lines[i].SelectMany(f => f.Split(' ')).ToHashSet(StringComparer.Ordinal));
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i][^1] = telling[i];
        }

        return lines;
    }
}
