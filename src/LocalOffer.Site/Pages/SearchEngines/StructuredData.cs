using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// What a page is about, in the words of schema.org, for search engines (JSON-LD). It is data in the page, not a script: browsers
/// never run it, and the content security policy does not ask about it. Addresses in it are full ones, so it is made only
/// when the settings name the host.
/// </summary>
internal static class StructuredData
{
    private const string Context = "https://schema.org";

    /// <summary>The element for a page's head.</summary>
    /// <param name="things">What the page is about; each becomes a node.</param>
    public static SafeHtml Element(IEnumerable<JsonObject> things)
    {
        var graph = new JsonObject { ["@context"] = Context, ["@graph"] = new JsonArray([.. things]) };

        // The serialiser writes < > & ' and all that is not ASCII as \u escapes: nothing in it can end the element.
        return new SafeHtml("<script type=\"application/ld+json\">" + graph.ToJsonString() + "</script>");
    }

    /// <summary>The way from the home page to a page.</summary>
    /// <param name="settings">The settings, which name the host.</param>
    /// <param name="way">The pages with their paths, the page itself last.</param>
    public static JsonObject Breadcrumbs(SiteSettings settings, IEnumerable<(string Text, string Path)> way) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. way.Select((w, i) => (JsonNode)new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = i + 1,
            ["name"] = w.Text,
            ["item"] = PublicAddress.Of(settings, w.Path),
        })]),
    };

    /// <summary>The site and the council that answers for it.</summary>
    public static JsonObject Site(SiteSettings settings, string name, string? description, string authority) => new()
    {
        ["@type"] = "WebSite",
        ["name"] = name,
        ["description"] = description,
        ["url"] = PublicAddress.Of(settings, Addresses.Home),
        ["inLanguage"] = "en-GB",
        ["publisher"] = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = authority },
    };

    /// <summary>A list of words, one word alone, or nothing.</summary>
    public static JsonNode? Words(IReadOnlyList<string> words) => words.Count switch
    {
        0 => null,
        1 => words[0],
        _ => new JsonArray([.. words.Select(w => (JsonNode)w)]),
    };

    /// <summary>A copy without the parts that have no value.</summary>
    public static JsonObject Filled(JsonObject thing)
    {
        foreach (var key in thing.Where(p => p.Value is null).Select(p => p.Key).ToList())
        {
            thing.Remove(key);
        }

        return thing;
    }
}
