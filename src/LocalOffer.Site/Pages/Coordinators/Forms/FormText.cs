namespace LocalOffer.Site;

/// <summary>Words of a form, in which the preferred name of the child may stand.</summary>
/// <param name="Before">The words before the name, or all of them.</param>
/// <param name="Who">What stands for the name until one is written, or null where no name belongs.</param>
/// <param name="After">The words after the name.</param>
public sealed record FormText(string Before, string? Who, string After)
{
    private const string Place = "{name}";

    /// <summary>The words with a place for the name, where they have one.</summary>
    public static FormText Of(string words, string who)
    {
        var at = words.IndexOf(Place, StringComparison.Ordinal);
        return at < 0 ? new(words, null, "") : new(words[..at], who, words[(at + Place.Length)..]);
    }
}
