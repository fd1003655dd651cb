using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Size and time of every file a site is made from: comparing two says what has changed, whoever noticed it.</summary>
internal sealed class FileStamps
{
    private readonly Dictionary<string, (long Length, DateTime Written)> _files = new(StringComparer.Ordinal);

    private FileStamps()
    {
    }

    /// <summary>Looks at the folders of a site.</summary>
    public static FileStamps Of(SiteSettings settings)
    {
        var stamps = new FileStamps();
        stamps.Add(settings.Root, new FileInfo(Path.Combine(settings.Root, "statiq.json")));

        // Links are not followed: content reading refuses those that leave the site, and they could go round in circles.
        var every = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var folder in Folders(settings).Select(f => new DirectoryInfo(f)).Where(f => f.Exists))
        {
            try
            {
                foreach (var file in folder.EnumerateFiles("*", every))
                {
                    stamps.Add(settings.Root, file);
                }
            }
            catch (IOException)
            {
                // A folder that goes away while it is read is seen in full at the next look.
            }
        }

        return stamps;
    }

    /// <summary>The folders whose files a site is made from, each once.</summary>
    public static IEnumerable<string> Folders(SiteSettings settings) => settings.InputPaths
        .Append(settings.ProvidersPath)
        .Concat(settings.ThemePaths)
        .Select(p => Path.GetFullPath(Path.Combine(settings.Root, p)))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Paths that are new, gone or different, sorted.</summary>
    public IReadOnlyList<string> ChangedSince(FileStamps before) => _files
        .Where(f => !before._files.TryGetValue(f.Key, out var old) || old != f.Value)
        .Select(f => f.Key)
        .Concat(before._files.Keys.Where(k => !_files.ContainsKey(k)))
        .Order(StringComparer.Ordinal)
        .ToList();

    private void Add(string root, FileInfo file)
    {
        try
        {
            if (file.Exists)
            {
                _files[Path.GetRelativePath(root, file.FullName).Replace('\\', '/')] = (file.Length, file.LastWriteTimeUtc);
            }
        }
        catch (IOException)
        {
            // Gone between being listed and being looked at: so it is not there.
        }
    }
}
