namespace LocalOffer.Site;

/// <summary>What a file of a theme is, by its name.</summary>
internal static class ThemeNames
{
    public const string Manifest = "theme.json";

    // What hosts serve with the right type and browsers only show.
    private static readonly string[] AssetExtensions =
        [".avif", ".css", ".gif", ".ico", ".jpeg", ".jpg", ".js", ".png", ".svg", ".txt", ".webmanifest", ".webp", ".woff2"];

    private static readonly string[] SourceExtensions = [".scss", ".sass", ".ts", ".map", ".md", ".json", ".lock", ".mjs"];

    public static string AssetKinds => string.Join(", ", AssetExtensions);

    public static bool IsTemplate(string name) => name.EndsWith(".hbs", StringComparison.Ordinal);

    public static bool IsAsset(string name) => AssetExtensions.Contains(Extension(name), StringComparer.Ordinal);

    /// <summary>What assets are made from: left where it is, without a fuss.</summary>
    public static bool IsSource(string name) => SourceExtensions.Contains(Extension(name), StringComparer.Ordinal)
        || name.StartsWith("node_modules/", StringComparison.Ordinal) || name.StartsWith("licences/", StringComparison.Ordinal)
        || name.Split('/')[^1] is "LICENSE" or "LICENCE" or ".gitignore" or ".gitattributes" or ".editorconfig" or ".gitkeep";

    /// <summary><c>pages/service</c> and <c>layouts/page</c> keep their folder; every other template is called by its file's name alone.</summary>
    public static string TemplateName(string file)
    {
        var name = file[..^".hbs".Length];
        return name.StartsWith("pages/", StringComparison.Ordinal) || name.StartsWith("layouts/", StringComparison.Ordinal)
            ? name
            : name[(name.LastIndexOf('/') + 1)..];
    }

    /// <summary>A built file may stand in <c>assets/</c> in the theme; on the site all are there.</summary>
    public static string AssetName(string file) => file.StartsWith("assets/", StringComparison.Ordinal) ? file["assets/".Length..] : file;

    private static string Extension(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name[dot..];
    }
}
