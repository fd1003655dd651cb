using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>The lists of key working and of the circle of support, a few terms of each.</summary>
internal static class KeyWorkingVocabularies
{
    public static IReadOnlyList<Vocabulary> All { get; } =
    [
        Of(Vocabularies.FunctionalAreas, Term("co-ordination", "Co-ordination"), Term("planning", "Planning")),
        Of(Vocabularies.KeyWorkingLevels, Term("moderate", "Moderate", null, ("who", ["A practitioner."])), Term("high", "High", null, ("families", ["Several agencies."]))),
        Of(Vocabularies.KeyWorkingModels,
            Term("one", "One person", null, ("pros", ["One contact."]), ("cons", ["Much work."])),
            Term("several", "Several people", null, ("pros", ["Choice."]), ("cons", ["Confusing."]))),
        Of(Vocabularies.KeyWorkingSteps,
            Term("request", "Request", null, ("one-person", ["Meets the family."]), ("coordinator", ["Organises."]), ("lead-professional", ["Reviews."]))),
        Of(Vocabularies.CoordinatorKnowledge, Term("know-law", "The <law>", "Rules")),
        Of(Vocabularies.CoordinatorTools, Term("has-map", "Good map")),
        Of(Vocabularies.CircleRings, Term("home", "At home and family"), Term("often", "Often")),
    ];

    private static Vocabulary Of(string name, params Term[] terms) => new() { Name = name, Label = "List of " + name, Terms = terms };

    private static Term Term(string id, string label, string? plain = null, params (string Name, string[] Values)[] facts) => new()
    {
        Id = id,
        Label = label,
        PlainLabel = plain,
        Facts = facts.ToDictionary(f => f.Name, f => (IReadOnlyList<string>)f.Values),
    };
}
