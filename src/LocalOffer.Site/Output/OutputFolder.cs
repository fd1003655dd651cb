using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// A folder the site may be written to: not the root of a disk, not one that holds or is inside the authority's own words,
/// not one with other people's files.
/// </summary>
public sealed class OutputFolder
{
    // What a folder that is published from may hold before the first build.
    private static readonly string[] Harmless = [".git", ".gitattributes", ".gitignore", ".gitkeep", ".nojekyll", "CNAME", ".DS_Store", "Thumbs.db", "desktop.ini"];

    private OutputFolder(string path) => Path = path;

    /// <summary>Absolute path, links followed.</summary>
    public string Path { get; }

    /// <summary>Checks where the settings say the site goes; null when it may not be written there, which is reported.</summary>
    /// <param name="settings">The settings: the output path, and the folders that are read.</param>
    /// <param name="diagnostics">Receives the finding.</param>
    public static OutputFolder? Of(SiteSettings settings, DiagnosticBag diagnostics)
    {
        var written = System.IO.Path.Combine(settings.Root, settings.OutputPath);
        try
        {
            var output = Real(written);
            if (Problem(output, settings) is { } problem)
            {
                diagnostics.Add(Codes.OutputFolderRefused, settings.WhereIs("OutputPath"), $"The site cannot be written to {written}: {problem}.", Codes.OutputFolderRefused.Remedy);
                return null;
            }

            return new(output);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Add(Codes.OutputFolderRefused, settings.WhereIs("OutputPath"),
                $"The site cannot be written to {written}: {WriteProblem.Words(problem)}.", Codes.OutputFolderRefused.Remedy);
            return null;
        }
    }

    private static string? Problem(string output, SiteSettings settings)
    {
        if (System.IO.Path.GetPathRoot(output) == output)
        {
            return "it is the root of a disk";
        }

        if (File.Exists(output))
        {
            return "it is a file";
        }

        var root = Real(settings.Root);
        if (IsSameOrInside(root, output))
        {
            return output == root ? "it is the folder of the whole site, sources and all" : "the site's own sources are inside it";
        }

        foreach (var read in settings.InputPaths.Append(settings.ProvidersPath).Concat(settings.ThemePaths))
        {
            var source = Real(System.IO.Path.Combine(settings.Root, read));
            if (IsSameOrInside(source, output))
            {
                return $"{read} is inside it";
            }

            if (IsSameOrInside(output, source))
            {
                return $"it is inside {read}, which is read";
            }
        }

        if (IsSameOrInside(output, System.IO.Path.Combine(root, ".git")))
        {
            return "it is inside .git";
        }

        if (!Directory.Exists(output) || OutputManifest.Exists(output))
        {
            return null;
        }

        var foreign = Directory.EnumerateFileSystemEntries(output).Select(e => System.IO.Path.GetFileName(e)!)
            .Where(n => !Harmless.Contains(n, StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault();
        return foreign is null ? null : $"it already holds files that no build of ours has written, such as {foreign}";
    }

    /// <summary>The absolute path with every link on the way followed, also where its last parts do not exist yet.</summary>
    internal static string Real(string path)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        var root = System.IO.Path.GetPathRoot(full)!;
        var real = root;
        var left = new Stack<string>(full[root.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse());
        for (var links = 0; left.TryPop(out var part);)
        {
            var next = System.IO.Path.Combine(real, part);
            if (new DirectoryInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > 40)
            {
                throw new IOException("Links lead in a circle.");
            }

            var followed = System.IO.Path.GetFullPath(System.IO.Path.Combine(real, target));
            real = System.IO.Path.GetPathRoot(followed)!;
            foreach (var again in followed[real.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                left.Push(again);
            }
        }

        return real;
    }

    private static bool IsSameOrInside(string inner, string outer) =>
        inner.Equals(outer, Comparison) || inner.StartsWith(outer.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar, Comparison);

    private static StringComparison Comparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}
