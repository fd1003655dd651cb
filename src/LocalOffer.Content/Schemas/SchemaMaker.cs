using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// JSON Schemas (2020-12) of every document, made from the framework with the authority's own layered over it. They never call
/// wrong what the tool takes for right; what a schema cannot say (references, days, words in Markdown) is left to <c>check</c>.
/// </summary>
public static class SchemaMaker
{
    /// <summary>Stands in every schema of a document, so that one no longer made can be told from somebody else's file.</summary>
    public const string Mark = SchemaPieces.MadeBy;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All schemas, by name; the one of <c>statiq.json</c> among them.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="settings">The settings, which name the folders.</param>
    public static IReadOnlyList<DocumentSchema> Make(Core.Framework framework, SiteSettings settings)
    {
        var schemas = new List<DocumentSchema> { new("statiq.schema.json", ["statiq.json"], SettingsSchema.Json()) };
        foreach (var group in SchemaPlaces.Of(framework, settings).GroupBy(p => p.Name, StringComparer.Ordinal))
        {
            schemas.AddRange(OfOneName(framework, group.Key, [.. group]));
        }

        return [.. schemas.OrderBy(s => s.Name, StringComparer.Ordinal)];
    }

    // A kind that asks for the same in every strand has one schema; where strands differ, each has its own.
    private static IEnumerable<DocumentSchema> OfOneName(Core.Framework framework, string name, IReadOnlyList<SchemaPlace> places)
    {
        var alike = places.GroupBy(p => Schema(framework, p), StringComparer.Ordinal).ToList();
        for (var i = 0; i < alike.Count; i++)
        {
            var own = i == 0 ? "" : "-" + alike[i].First().Strand;
            yield return new DocumentSchema($"{name}{own}.schema.json", [.. alike[i].SelectMany(p => p.Files)], alike[i].Key);
        }
    }

    private static string Schema(Core.Framework framework, SchemaPlace place)
    {
        var terms = new TermSchemas(framework);
        var body = ObjectSchemas.OfDocument(framework, place, terms);
        var schema = new JsonObject
        {
            ["$schema"] = SchemaPieces.Dialect,
            ["$comment"] = SchemaPieces.MadeBy,
            ["title"] = place.Title,
        };
        if (place.IsList)
        {
            schema["type"] = "object";
            schema["propertyNames"] = new JsonObject { ["pattern"] = FieldSchemas.Slug };
            schema["additionalProperties"] = body;
        }
        else
        {
            foreach (var (key, value) in body.Where(p => p.Key != "title").ToList())
            {
                body.Remove(key);
                schema[key] = value;
            }
        }

        schema["$defs"] = terms.Definitions();
        return schema.ToJsonString(Options) + "\n";
    }
}
