using System.Text.Json;
using System.Text.Json.Nodes;
using LocalOffer.Content;

namespace LocalOffer.Cli;

/// <summary>
/// The schemas of a site and what VS Code needs to find them. Only our own keys and items are set; whatever else a user has in
/// <c>.vscode/</c> stays as it is.
/// </summary>
internal static class EditorFiles
{
    /// <summary>Where schemas lie unless another folder is asked for.</summary>
    public const string DefaultFolder = ".vscode/schemas";

    private const string Settings = ".vscode/settings.json";
    private const string Extensions = ".vscode/extensions.json";
    private const string YamlExtension = "redhat.vscode-yaml";

    /// <summary>Every file to write, with its text, by its path relative to the site.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="folder">Folder of the schemas as the editor sees it from the site, forward slashes.</param>
    /// <param name="read">Gives the text of a file that is there already, or null.</param>
    /// <param name="withSettings">False for the schemas alone.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Make(IReadOnlyList<DocumentSchema> schemas, string folder, Func<string, string?> read, bool withSettings)
    {
        var files = schemas.Select(s => KeyValuePair.Create($"{folder}/{s.Name}", s.Json)).ToList();
        if (withSettings)
        {
            files.Add(KeyValuePair.Create(Settings, Change(Settings, read, text => SetSchemas(text, schemas, folder))));
            files.Add(KeyValuePair.Create(Extensions, Change(Extensions, read, Recommend)));
        }

        return files;
    }

    private static void SetSchemas(JsonText text, IReadOnlyList<DocumentSchema> schemas, string folder)
    {
        var own = $"./{folder}/";
        var yaml = new JsonObject((text["yaml.schemas"] as JsonObject ?? [])
            .Where(s => !IsOurs(s.Key, own)).Select(s => KeyValuePair.Create(s.Key, s.Value?.DeepClone())));
        var json = new JsonArray([.. (text["json.schemas"] as JsonArray ?? [])
            .Where(s => !IsOurs((s as JsonObject)?["url"]?.ToString() ?? "", own)).Select(s => s?.DeepClone())]);
        foreach (var schema in schemas)
        {
            var files = new JsonArray([.. schema.Files.Select(f => (JsonNode)JsonValue.Create(f))]);
            if (schema.Files.All(f => f.EndsWith(".yaml", StringComparison.Ordinal)))
            {
                yaml[own + schema.Name] = files;
            }
            else
            {
                json.Add(new JsonObject { ["fileMatch"] = files, ["url"] = own + schema.Name });
            }
        }

        text.Set("yaml.schemas", yaml);
        text.Set("json.schemas", json);

        // Without this the extension asks a server of its own for schemas, and may take one that merely has the name.
        if (text["yaml.schemaStore.enable"] is null)
        {
            text.Set("yaml.schemaStore.enable", JsonValue.Create(false));
        }
    }

    private static void Recommend(JsonText text)
    {
        var recommended = new JsonArray([.. (text["recommendations"] as JsonArray ?? []).Select(r => r?.DeepClone())]);
        if (!recommended.Any(r => r?.ToString() == YamlExtension))
        {
            recommended.Add(YamlExtension);
            text.Set("recommendations", recommended);
        }
    }

    private static bool IsOurs(string url, string own) => url.StartsWith(own, StringComparison.Ordinal) || ("./" + url).StartsWith(own, StringComparison.Ordinal);

    private static string Change(string file, Func<string, string?> read, Action<JsonText> change)
    {
        try
        {
            var text = new JsonText(read(file) ?? "");
            change(text);
            return text.ToString();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new WrongUse($"{file} cannot be read as JSON, so nothing was written: {e.Message.Split('\n')[0]}", "Mend it, or move it away; or write the schemas alone with --schemas-only.");
        }
    }
}
