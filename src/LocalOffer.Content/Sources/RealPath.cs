namespace LocalOffer.Content;

/// <summary>
/// Where a path really leads. .NET follows the last link only; a link through another link could otherwise leave the site's
/// folder unseen.
/// </summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The path without any link in it, or null when it leads nowhere or in a circle.</summary>
    public static string? Of(string path)
    {
        var links = 0;
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Parts(full[real.Length..]).Reverse());
        while (rest.TryPop(out var part))
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            string? target;
            try
            {
                var info = new FileInfo(next);
                if (!info.Exists && !Directory.Exists(next) && info.LinkTarget is null)
                {
                    return null;
                }

                target = info.LinkTarget;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }

            if (target is null)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target)!;
                target = target[real.Length..];
            }

            foreach (var step in Parts(target).Reverse())
            {
                rest.Push(step);
            }
        }

        return real;
    }

    /// <summary>True when a real path is a folder or lies in it.</summary>
    public static bool IsInside(string path, string folder)
    {
        var stem = folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar;
        return path == folder || path.StartsWith(stem, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(p => p != ".");
}
