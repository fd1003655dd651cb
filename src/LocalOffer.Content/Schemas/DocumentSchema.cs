using System.Text.Json.Nodes;

namespace LocalOffer.Content;

/// <summary>A JSON Schema and the files it is for.</summary>
/// <param name="Name">File name, <c>entry.schema.json</c>.</param>
/// <param name="Files">Patterns of files relative to the site's root, such as <c>input/strands/*/entries/*.yaml</c>.</param>
/// <param name="Json">The schema as text.</param>
public sealed record DocumentSchema(string Name, IReadOnlyList<string> Files, string Json);

/// <summary>Words and little pieces that all schemas share.</summary>
internal static class SchemaPieces
{
    /// <summary>The dialect all schemas are written in.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Stands in every schema, so that one no longer made can be told from a council's own file.</summary>
    public const string MadeBy = "Made by `localoffer schema` from the framework. Do not edit; run it again.";

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)JsonValue.Create(t))];

    /// <summary><c>{"required": […]}</c>.</summary>
    public static JsonObject Required(params IEnumerable<string> keys) => new() { ["required"] = Texts(keys) };

    /// <summary><c>{"not": …}</c>.</summary>
    public static JsonObject Not(JsonNode node) => new() { ["not"] = node };
}
