using System.Globalization;

namespace LocalOffer.Core;

/// <summary>Small joins of words that messages and pages share.</summary>
public static class Words
{
    /// <summary><c>a, b and c</c>.</summary>
    public static string Join(IReadOnlyList<string> words, string last = "and") => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " " + last + " " + words[^1],
    };

    /// <summary><c>1 service</c>, <c>1,204 services</c>.</summary>
    public static string Count(int count, string one, string? many = null) =>
        count.ToString("#,##0", CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");
}
