using System.Collections.Frozen;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// The kinds of file that are carried to the site unchanged. A list of what is allowed, never of what is not: everything
/// else is refused (design decision 10).
/// </summary>
public static class AssetTypes
{
    private static readonly FrozenDictionary<string, string> ByExtension = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".brf"] = "application/x-brf",
        [".csv"] = "text/csv; charset=utf-8",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".epub"] = "application/epub+zip",
        [".gif"] = "image/gif",
        [".ico"] = "image/x-icon",
        [".ics"] = "text/calendar; charset=utf-8",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".vtt"] = "text/vtt; charset=utf-8",
        [".webp"] = "image/webp",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }.ToFrozenDictionary();

    private static readonly string[] ThemeAssets = [".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp", ".woff", ".woff2"];

    /// <summary>The extensions allowed, sorted, with their full stop.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. ByExtension.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The media type of a file an authority may publish, or null when its kind is not allowed.</summary>
    public static string? MediaType(string path) => ByExtension.GetValueOrDefault(ExtensionOf(path));

    /// <summary>True for YAML, however its extension is spelt.</summary>
    public static bool IsYaml(string path) => ExtensionOf(path) is ".yaml" or ".yml";

    /// <summary>True for a page of words.</summary>
    public static bool IsMarkdown(string path) => ExtensionOf(path) == ".md";

    /// <summary>True for files that are read as text and kept small.</summary>
    internal static bool IsText(string path) => ExtensionOf(path) is ".yaml" or ".yml" or ".md" or ".hbs" or ".css" or ".js" or ".json";

    /// <summary>True for the files of a theme that a build needs; sources of built assets are not among them.</summary>
    internal static bool IsThemeFile(string name)
    {
        var extension = ExtensionOf(name);
        return extension is ".hbs" or ".css" or ".js" || name == "theme.json" || ThemeAssets.Contains(extension);
    }

    private static string ExtensionOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}
