using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary><c>staticwebapp.config.json</c>, read by Azure Static Web Apps.</summary>
internal static class AzureConfig
{
    public const string Path = "staticwebapp.config.json";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(HostRules rules)
    {
        var routes = new JsonArray([.. rules.Redirects.Select(r => (JsonNode)new JsonObject
        {
            ["route"] = Addresses.Escape(r.Key),
            ["redirect"] = r.Value,
            ["statusCode"] = 301,
        })]);
        routes.Add(new JsonObject { ["route"] = "/assets/*", ["headers"] = new JsonObject { ["Cache-Control"] = HostRules.AssetCache } });
        foreach (var path in HostRules.AlwaysAsked)
        {
            routes.Add(new JsonObject { ["route"] = "/" + path, ["headers"] = new JsonObject { ["Cache-Control"] = HostRules.AskedCache } });
        }

        var headers = new JsonObject(rules.Headers.Select(h => KeyValuePair.Create<string, JsonNode?>(h.Key, h.Value)))
        {
            ["Cache-Control"] = HostRules.PageCache,
        };
        return new JsonObject
        {
            ["routes"] = routes,
            ["globalHeaders"] = headers,
            ["responseOverrides"] = new JsonObject { ["404"] = new JsonObject { ["rewrite"] = "/" + Addresses.NotFound } },
            ["mimeTypes"] = new JsonObject { [".webmanifest"] = "application/manifest+json" },
        }.ToJsonString(Options) + "\n";
    }
}
