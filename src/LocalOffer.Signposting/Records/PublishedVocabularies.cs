using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>The vocabularies that go with the records, so that ids can be read and put in order without asking anywhere else.</summary>
internal static class PublishedVocabularies
{
    // Facts of terms that lead from one vocabulary to another.
    private static readonly string[] Links = ["area", "centre", "includes", "stages", "topics"];

    /// <summary>
    /// Those a record may hold terms of, and those that their terms lead to, by name; and the parts of the wheel, which no record holds:
    /// those who choose services begin with the parts of a life that a family speaks of.
    /// </summary>
    public static IEnumerable<Vocabulary> Of(Framework framework) => RecordFields.VocabularyNames
        .Concat([Vocabularies.FunctionalAreas, Vocabularies.ProvisionLevelsWestSussex, Vocabularies.WheelCentres, Vocabularies.WheelDomains])
        .Order(StringComparer.Ordinal)
        .Select(framework.Vocabulary).OfType<Vocabulary>();

    /// <summary>Writes the terms of a vocabulary, in its order.</summary>
    public static void Write(Utf8JsonWriter json, Vocabulary vocabulary)
    {
        json.WriteStartArray();
        foreach (var term in vocabulary.Terms)
        {
            Write(json, term);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Term term)
    {
        json.WriteStartObject();
        json.WriteString("id", term.Id);
        json.WriteString("label", term.PublicLabel);
        foreach (var (name, text) in new[] { ("description", term.Description), ("code", term.Code), ("parent", term.Parent) })
        {
            if (text is not null)
            {
                json.WriteString(name, text);
            }
        }

        foreach (var link in Links)
        {
            if (term.Facts.TryGetValue(link, out var ids))
            {
                json.WritePropertyName(link);
                JsonLists.Write(json, ids);
            }
        }

        json.WriteEndObject();
    }
}
