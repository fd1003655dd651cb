using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Reads everything a build needs from disk, in order of path; the only part of the road before the output that touches it.
/// Files and folders whose names begin with <c>_</c> or <c>.</c> are left out, as in Statiq.
/// </summary>
public static class SourceReader
{
    /// <summary>Larger images and documents are refused unread.</summary>
    public const int MaxAssetBytes = 10 * 1024 * 1024;

    /// <summary>Reads the folders the settings name.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="diagnostics">Receives missing folders, links that leave the site, names and kinds of file that cannot be, sizes.</param>
    /// <param name="memory">What is known from the build before, and for the next; null to read everything.</param>
    public static SourceTree Read(SiteSettings settings, DiagnosticBag diagnostics, ContentMemory? memory = null)
    {
        var root = RealPath.Of(settings.Root);
        if (root is null)
        {
            diagnostics.Add(Codes.FolderMissing, SourceSpan.None, $"There is no folder {settings.Root}.", "Give the folder of the site as the last word of the command.");
            return new SourceTree();
        }

        var providersPath = InputFolders.Clean(settings.ProvidersPath);
        var themePaths = settings.ThemePaths.Select(InputFolders.Clean).ToList();
        var outputPath = InputFolders.Clean(settings.OutputPath);
        var excluded = settings.ExcludedPaths.Select(InputFolders.Clean).Where(p => p.Length > 0).ToList();

        var input = new List<FoundFile>();
        foreach (var folder in settings.InputPaths.Select(InputFolders.Clean).Distinct())
        {
            input.AddRange(List(folder, "InputPaths", folder, path => IsPrivate(path.Name) || IsExcluded(path.Path, folder)
                || path.Path == providersPath || path.Path == outputPath || themePaths.Contains(path.Path)));
        }

        var providers = List(providersPath, "LocalOffer:ProvidersPath", providersPath, path => IsPrivate(path.Name) || IsExcluded(path.Path, providersPath));
        var sources = new SourceTree
        {
            Input = Load(input.Where(f => IsInputFile(f.Path)).DistinctBy(f => f.Path)),
            Providers = Load(providers.Where(f => IsProviderFile(f.Path))),
            Theme = [.. themePaths.Distinct().SelectMany(Theme)],
        };
        memory?.Files.Turn();
        return sources;

        bool IsExcluded(string path, string folder) => excluded.Exists(e => path == e || path == folder + "/" + e);

        IReadOnlyList<FoundFile> List(string folder, string key, string written, Func<(string Name, string Path), bool> skip)
        {
            var real = RealPath.Of(Path.Combine(settings.Root, folder));
            if (real is null || !Directory.Exists(real))
            {
                // An authority without providers yet has not made a mistake.
                var severity = key == "LocalOffer:ProvidersPath" && !settings.Places.ContainsKey(key) ? Severity.Information : Codes.FolderMissing.DefaultSeverity;
                diagnostics.Add(new Diagnostic(Codes.FolderMissing, severity, settings.WhereIs(key), $"There is no folder {(written.Length == 0 ? "." : written)}.",
                    $"Make the folder, or mend {key} in statiq.json."));
                return [];
            }

            if (!RealPath.IsInside(real, root))
            {
                diagnostics.Add(Codes.LinkLeavesSite, settings.WhereIs(key), $"The folder {written} leads out of the site's folder; it is not read.",
                    "Put the files into the site's folder.");
                return [];
            }

            return new FolderWalk(root, diagnostics, (name, path) => skip((name, path))).Read(folder, real);
        }

        IEnumerable<ThemeFile> Theme(string folder)
        {
            var prefix = folder.Length == 0 ? 0 : folder.Length + 1;
            var files = List(folder, "ThemePaths", folder, path => path.Name.StartsWith('.') || IsThemeSource(path.Path[prefix..]));
            return Load(files.Where(f => AssetTypes.IsThemeFile(f.Path[prefix..]))).Select(f => new ThemeFile(f.Path[prefix..], f));
        }

        bool IsInputFile(string path)
        {
            if (AssetTypes.IsYaml(path) || AssetTypes.IsMarkdown(path) || AssetTypes.MediaType(path) is not null)
            {
                return true;
            }

            diagnostics.Add(Codes.UnknownFileType, SourceSpan.OfFile(path), $"{Kind(path)} cannot be part of the site.", Remedy(path));
            return false;
        }

        bool IsProviderFile(string path)
        {
            if (AssetTypes.IsYaml(path))
            {
                return true;
            }

            diagnostics.Add(Codes.UnknownFileType, SourceSpan.OfFile(path), $"{Kind(path)} cannot stand in a provider's folder; only YAML is read there.",
                "Put files for readers under the input folder and link to them. A name that begins with _ is left out.");
            return false;
        }

        IReadOnlyList<SourceFile> Load(IEnumerable<FoundFile> found) => FileLoader.Load(found, diagnostics, memory?.Files);
    }

    private static bool IsPrivate(string name) => name[0] is '_' or '.';

    private static bool IsThemeSource(string name) =>
        name is "styles" or "scripts" or "package.json" or "package-lock.json" || name == "node_modules" || name.EndsWith("/node_modules", StringComparison.Ordinal);

    private static string Kind(string path) => Path.GetExtension(path) is { Length: > 1 } extension ? $"A {extension.ToLowerInvariant()} file" : "A file without an extension";

    private static string Remedy(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".doc" => "Save it as .docx, or better, put its words on a page.",
        ".xls" => "Save it as .xlsx or .csv.",
        ".ppt" => "Save it as .pptx or .pdf.",
        ".bmp" or ".tif" or ".tiff" or ".heic" or ".avif" => "Save it as .jpg, .png or .webp.",
        ".htm" or ".html" or ".cshtml" => "Write the page as Markdown (.md).",
        ".json" => "Write data as YAML; settings belong in statiq.json beside the input folder.",
        ".css" or ".scss" or ".js" or ".ts" or ".hbs" => "Put it into a theme: themes/<name>/, and name that in ThemePaths.",
        ".markdown" => "Rename it to .md.",
        ".zip" => "Publish the files in it one by one.",
        _ => $"Allowed are .yaml, .md and {Words.Join([.. AssetTypes.Extensions], "or")}. A name that begins with _ is left out.",
    };
}
