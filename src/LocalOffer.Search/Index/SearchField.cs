namespace LocalOffer.Search;

/// <summary>The fields of the index, in the order of their numbers; the page's script gives each its weight.</summary>
internal static class SearchField
{
    public static IReadOnlyList<string> Names { get; } = ["name", "also", "words", "summary", "text"];

    /// <summary>The text of each field of each document as terms, in order.</summary>
    public static IReadOnlyList<string[]> Lines(IReadOnlyList<SearchDocument> documents, SearchTerms terms)
    {
        var lines = new string[documents.Count][];
        var texts = new IReadOnlyList<string>[documents.Count];
        Parallel.For(0, lines.Length, i =>
        {
            var document = documents[i];
            lines[i] = [terms.Line(document.Name), terms.Line(document.Also), terms.Line(document.Words), terms.Line(document.Summary), ""];
            texts[i] = [.. document.Text.SelectMany(terms.Of)];
        });
        var telling = TellingTerms.Of(texts, [.. lines.Select(l => l.SelectMany(f => f.Split(' ')).ToHashSet(StringComparer.Ordinal))]);
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i][^1] = telling[i];
        }

        return lines;
    }
}
