using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>What a family should find on the page and does not, and whom to ask instead.</summary>
/// <param name="Items">What comes after one "We do not yet say", where several sentences begin with it; else empty.</param>
/// <param name="Sentences">The other sentences, whole.</param>
/// <param name="Phone">The number of a person who can help, or null.</param>
/// <param name="AllWays">All ways to get in touch.</param>
public sealed record MissingPanel(IReadOnlyList<string> Items, IReadOnlyList<string> Sentences, DrawnPhone? Phone, LinkView AllWays)
{
    private const string LeadIn = "We do not yet say ";

    /// <summary>The panel, or null when nothing is missing.</summary>
    /// <param name="missing">What is missing.</param>
    /// <param name="help">Whom to ask: the page's own help strip.</param>
    public static MissingPanel? Of(IEnumerable<MissingItem> missing, HelpStrip help)
    {
        var sentences = Said([.. missing]);
        if (sentences.Count == 0)
        {
            return null;
        }

        // Ten lines that begin alike are hard to read: the beginning is said once.
        var alike = sentences.Where(s => s.StartsWith(LeadIn, StringComparison.Ordinal) && s.EndsWith('.')).ToList();
        return alike.Count < 2
            ? new([], sentences, help.Phone, help.AllWays)
            : new([.. alike.Select(s => s[LeadIn.Length..^1])], [.. sentences.Except(alike, StringComparer.Ordinal)], help.Phone, help.AllWays);
    }

    // Nobody asks for the youngest and the oldest age apart.
    private static List<string> Said(List<MissingItem> missing)
    {
        var noAges = missing.Exists(m => m.Key == "age-from") && missing.Exists(m => m.Key == "age-to");
        return [.. missing
            .Where(m => !(noAges && m.Key == "age-to"))
            .Select(m => noAges && m.Key == "age-from" ? LeadIn + "what ages it is for." : m.Sentence)
            .Distinct(StringComparer.Ordinal)];
    }
}
