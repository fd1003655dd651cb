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

    /// <summary>As many whole words of a text as have room, on one line; what is cut short ends in an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Characters there is room for, without the ellipsis.</param>
    public static string Beginning(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = line.Length <= most ? -1 : line.LastIndexOf(' ', most);
        return end < 0 ? line[..Math.Min(line.Length, most)] : line[..end] + "…";
    }
}
