using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What the words of links and images give away.</summary>
internal static class LinkWording
{
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "click", "click here", "click on this link", "click this link", "here", "more", "read more", "see more", "find out more", "learn more",
        "more info", "more information", "further information", "link", "this link", "see here", "go here", "this", "this page", "this website",
        "page", "website", "web page", "details", "info", "download", "visit", "continue",
    };

    private static readonly string[] ImageEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"];

    /// <summary>True for "click here" and its kin.</summary>
    public static bool IsVague(string words) => words.Length <= 40 && Vague.Contains(Folding.Fold(words));

    /// <summary>True for a web address standing as words.</summary>
    public static bool IsAddress(string words) =>
        words.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the name of an image file standing as its description.</summary>
    public static bool IsFileName(string words) =>
        !words.Contains(' ') && ImageEndings.Any(e => words.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for a link to a PDF file.</summary>
    public static bool IsPdf(SafeUrl url)
    {
        var end = url.Value.AsSpan().IndexOfAny('?', '#');
        return url.Kind is LinkKind.Web or LinkKind.Path && url.Value.AsSpan(0, end < 0 ? url.Value.Length : end).EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
    }
}
