using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Finds the term an editor meant: by its label, its official code, a synonym, or the nearest spelling.</summary>
internal static class TermSuggestion
{
    /// <summary>What to write instead, and where all terms are listed.</summary>
    public static string For(string written, Vocabulary vocabulary) =>
        $"{Meant(written, vocabulary)}`localoffer codes {vocabulary.Name}` lists them; add your own in input/framework/vocabularies.yaml.";

    private static string Meant(string written, Vocabulary vocabulary)
    {
        var folded = Folding.Fold(written);
        foreach (var term in vocabulary.Terms)
        {
            if (Says(term.Id) || Says(term.Label) || Says(term.PlainLabel) || Says(term.Code) || term.Synonyms.Any(Says))
            {
                return $"Write \"{term.Id}\" instead of {Shown.Quoted(written)}. ";
            }
        }

        if (written.Contains(',', StringComparison.Ordinal) && written.Split(',').All(p => vocabulary.Find(p.Trim()) is not null))
        {
            return $"Write a list: [{string.Join(", ", written.Split(',').Select(p => p.Trim()))}]. ";
        }

        if (Suggestion.Ask(written, vocabulary.Terms.Select(t => t.Id)) is { } byId)
        {
            return byId + " ";
        }

        var label = Suggestion.Nearest(written, vocabulary.Terms.Select(t => t.PublicLabel));
        return label is null ? "" : $"Did you mean \"{vocabulary.Terms.First(t => t.PublicLabel == label).Id}\"? ";

        bool Says(string? words) => words is not null && Folding.Fold(words) == folded;
    }
}
