using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>The vocabularies a schema uses, each once under <c>$defs</c>, with the words families see beside each term.</summary>
internal sealed class TermSchemas(Core.Framework framework)
{
    private readonly SortedSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The vocabulary of this name, or null.</summary>
    public Vocabulary? Vocabulary(string? name) => name is null ? null : framework.Vocabulary(name);

    /// <summary>A reference to a vocabulary's terms, or null when the framework has no such vocabulary.</summary>
    public JsonObject? Reference(string? vocabulary)
    {
        if (vocabulary is null || framework.Vocabulary(vocabulary) is null)
        {
            return null;
        }

        _used.Add(vocabulary);
        return new JsonObject { ["$ref"] = $"#/$defs/{vocabulary}" };
    }

    /// <summary>The vocabularies that were asked for.</summary>
    public JsonObject Definitions() => new(_used.Select(name => KeyValuePair.Create<string, JsonNode?>(name, Terms(framework.Vocabulary(name)!))));

    private static JsonObject Terms(Vocabulary vocabulary)
    {
        var explained = vocabulary.Terms.Select(Explained).ToList();
        return new JsonObject
        {
            ["title"] = vocabulary.Label,
            ["enum"] = SchemaPieces.Texts(vocabulary.Terms.Select(t => t.Id)),
            ["enumDescriptions"] = SchemaPieces.Texts(explained),
            ["markdownEnumDescriptions"] = SchemaPieces.Texts(explained),
        };
    }

    private static string Explained(Term term) =>
        term.PublicLabel + (string.IsNullOrEmpty(term.Description) ? "" : ": " + term.Description);
}
