using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>What a family should find on the page and does not, and whom to ask instead.</summary>
/// <param name="Sentences">One for each thing.</param>
/// <param name="Phone">The number of a person who can help, or null.</param>
/// <param name="AllWays">All ways to get in touch.</param>
public sealed record MissingPanel(IReadOnlyList<string> Sentences, DrawnPhone? Phone, LinkView AllWays)
{
    /// <summary>The panel, or null when nothing is missing.</summary>
    /// <param name="missing">What is missing.</param>
    /// <param name="help">Whom to ask: the page's own help strip.</param>
    public static MissingPanel? Of(IEnumerable<MissingItem> missing, HelpStrip help)
    {
        string[] sentences = [.. missing.Select(m => m.Sentence).Distinct(StringComparer.Ordinal)];
        return sentences.Length == 0 ? null : new(sentences, help.Phone, help.AllWays);
    }
}
