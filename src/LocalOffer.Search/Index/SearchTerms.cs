using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>
/// Turns text into the terms that are indexed and looked up. The script in the page does the same
/// (<c>themes/default/scripts/search/terms.js</c>); both are held to <c>tests/search/terms.tsv</c>.
/// </summary>
public sealed class SearchTerms
{
    /// <summary>Words too common to tell one page from another. "No", "not" and "can" stay: families ask with them.</summary>
    public static IReadOnlyList<string> CommonWords { get; } =
    [
        "a", "about", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "do", "does", "for", "from", "get", "had", "has", "have",
        "he", "her", "him", "his", "how", "i", "if", "im", "in", "into", "is", "it", "its", "me", "my", "of", "on", "or", "our", "she", "so", "some", "that",
        "the", "their", "them", "there", "they", "this", "to", "up", "us", "was", "we", "were", "what", "when", "where", "which", "who", "will", "with", "would",
        "you", "your",
    ];

    private readonly HashSet<string> _stop;

    /// <summary>Terms without the common words and those the authority leaves out.</summary>
    /// <param name="more">Words of the authority (<c>SearchStopWords</c>).</param>
    public SearchTerms(IEnumerable<string> more)
    {
        _stop = [.. CommonWords, .. more.SelectMany(w => Folding.Fold(w).Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        StopWords = [.. _stop.Order(StringComparer.Ordinal)];
    }

    /// <summary>What is left out of texts and of what people type, sorted.</summary>
    public IReadOnlyList<string> StopWords { get; }

    /// <summary>The terms of a text, in order: folded, common words dropped, plurals made singular.</summary>
    public IEnumerable<string> Of(string text) =>
        Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !_stop.Contains(w)).Select(Singular);

    /// <summary>The terms of a text as one line, as the index reads it.</summary>
    public string Line(string text) => string.Join(' ', Of(text));

    /// <summary>A plural without its ending. Rough, but the same for texts and questions: "classes" and "class" need not be words, only meet.</summary>
    public static string Singular(string word)
    {
        bool Ends(string ending) => word.EndsWith(ending, StringComparison.Ordinal);
        if (word.Length > 4 && Ends("ies"))
        {
            return word[..^3] + "y";
        }

        if (Ends("sses") || Ends("shes") || Ends("ches") || Ends("xes") || Ends("zes"))
        {
            return word[..^2];
        }

        return word.Length > 3 && Ends("s") && !Ends("ss") && !Ends("us") && !Ends("is") ? word[..^1] : word;
    }
}
