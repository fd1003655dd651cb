using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Paths inside the input folders, wherever an authority keeps them.</summary>
public static class InputFolders
{
    /// <summary>The path of a file within its input folder: <c>about/travel.md</c> for <c>input/about/travel.md</c>.</summary>
    /// <param name="path">Path relative to the site's root.</param>
    /// <param name="settings">The settings, which name the input folders.</param>
    public static string Within(string path, SiteSettings settings) => Within(path, settings.InputPaths);

    /// <summary>The path of a file within the folder of the settings that holds it; the path itself when none does.</summary>
    internal static string Within(string path, IReadOnlyList<string> folders)
    {
        // The longest wins, should one input folder lie inside another.
        var folder = folders
            .Select(Clean)
            .Where(f => f.Length == 0 || path.StartsWith(f + "/", StringComparison.Ordinal))
            .MaxBy(f => f.Length);
        return folder is null or "" ? path : path[(folder.Length + 1)..];
    }

    /// <summary>A folder's path as written in the settings, in the form paths of files begin with.</summary>
    internal static string Clean(string folder)
    {
        var parts = folder.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(p => p != ".");
        return string.Join('/', parts);
    }
}
