namespace LocalOffer.Search;

/// <summary>The fields of the index, in the order of their numbers; the page's script gives each its weight.</summary>
internal static class SearchField
{
    public static IReadOnlyList<string> Names { get; } = ["name", "also", "words", "summary"];

    /// <summary>The text of each field of a document as terms, in order.</summary>
    public static string[] Lines(SearchDocument document, SearchTerms terms) =>
        [terms.Line(document.Name), terms.Line(document.Also), terms.Line(document.Words), terms.Line(document.Summary)];
}
