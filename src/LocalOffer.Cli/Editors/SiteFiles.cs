using LocalOffer.Content;

namespace LocalOffer.Cli;

/// <summary>Small files written into a site's own folder, whole or not at all.</summary>
internal static class SiteFiles
{
    /// <summary>The text of a file, or null when it is not there.</summary>
    /// <exception cref="WrongUse">It is there and cannot be read.</exception>
    public static string? Read(string root, string file) => Try(file, () =>
    {
        var path = Path.Combine(root, file);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    });

    /// <summary>Writes the files whose text differs; gives how many.</summary>
    /// <exception cref="WrongUse">The disk does not take them.</exception>
    public static int Write(string root, IEnumerable<KeyValuePair<string, string>> files)
    {
        var written = 0;
        foreach (var (file, text) in files)
        {
            if (Read(root, file) == text)
            {
                continue;
            }

            Try(file, () =>
            {
                var path = Path.GetFullPath(Path.Combine(root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var half = path + ".part";
                File.WriteAllText(half, text);
                File.Move(half, path, overwrite: true);
                return path;
            });
            written++;
        }

        return written;
    }

    /// <summary>Removes schemas of an earlier run that the framework no longer asks for; nobody else's files.</summary>
    public static void RemoveStale(string root, string folder, IReadOnlyCollection<string> names)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, folder), "*.schema.json").Order(StringComparer.Ordinal).ToList())
        {
            if (!names.Contains(Path.GetFileName(path)) && Read(root, path)!.Contains(SchemaMaker.Mark, StringComparison.Ordinal))
            {
                Try(path, () =>
                {
                    File.Delete(path);
                    return path;
                });
            }
        }
    }

    private static T Try<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUse($"{file} cannot be read or written: {e.Message}", "Close it in other programs, and look at its permissions.");
        }
    }
}
