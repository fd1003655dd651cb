using System.Text.Json;
using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary><c>site.webmanifest</c>: name, colours and icons for a phone's home screen. Every address in it is relative to it.</summary>
internal static class WebManifest
{
    // The theme's own, where the authority has set none.
    private const string ThemeColour = "#0b5c63";

    private static readonly (string Name, string Sizes, string Purpose)[] Icons =
    [
        ("icons/icon-192.png", "192x192", "any"),
        ("icons/icon-512.png", "512x512", "any"),
        ("icons/icon-maskable-512.png", "512x512", "maskable"),
    ];

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The file.</summary>
    /// <param name="siteName">Name of the site.</param>
    /// <param name="settings">The settings, for the colours.</param>
    /// <param name="theme">The theme, for the icons it has.</param>
    public static OutputFile Plan(string siteName, SiteSettings settings, Theme theme) => OutputFile.OfText(Addresses.Manifest, () => new JsonObject
    {
        ["name"] = siteName,
        ["short_name"] = "Local Offer",
        ["lang"] = "en-GB",
        ["dir"] = "ltr",
        ["id"] = "./",
        ["start_url"] = "./" + Addresses.Home,
        ["scope"] = "./",
        ["display"] = "minimal-ui",
        ["theme_color"] = settings.Brand.GetValueOrDefault("Brand", ThemeColour),
        ["background_color"] = "#ffffff",
        ["icons"] = new JsonArray([.. Icons.Where(i => theme.Asset(i.Name) is not null).Select(i => (JsonNode)new JsonObject
        {
            ["src"] = ThemeAsset.PathOf(i.Name),
            ["sizes"] = i.Sizes,
            ["type"] = "image/png",
            ["purpose"] = i.Purpose,
        })]),
    }.ToJsonString(Options) + "\n");
}
