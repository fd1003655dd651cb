using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>A file found in a folder, not yet read.</summary>
/// <param name="Path">Relative to the site's root, forward slashes.</param>
/// <param name="RealPath">Where its bytes are, links resolved.</param>
/// <param name="Length">Its size.</param>
/// <param name="Written">When it was written last.</param>
internal sealed record FoundFile(string Path, string RealPath, long Length, DateTime Written);

/// <summary>
/// Lists the files of one folder and those below it. Links are followed only inside the site's folder and never in a
/// circle; names that would not survive elsewhere are reported and their files left out.
/// </summary>
internal sealed class FolderWalk
{
    private readonly string _root;
    private readonly DiagnosticBag _diagnostics;
    private readonly Func<string, string, bool> _skip;
    private readonly List<FoundFile> _found = [];
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <param name="root">Real path of the site's folder.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="skip">From an entry's name and path: whether it is left out without a word.</param>
    public FolderWalk(string root, DiagnosticBag diagnostics, Func<string, string, bool> skip)
    {
        _root = root;
        _diagnostics = diagnostics;
        _skip = skip;
    }

    /// <summary>The files of a folder, in no order.</summary>
    /// <param name="folder">Path relative to the root.</param>
    /// <param name="real">Its real path.</param>
    public IReadOnlyList<FoundFile> Read(string folder, string real)
    {
        // A link back to the folder's own parents would be a circle too.
        for (var parent = real; parent is not null && RealPath.IsInside(parent, _root); parent = Path.GetDirectoryName(parent))
        {
            _open.Add(parent);
        }

        Folder(folder, real);
        return _found;
    }

    // Recursion ends with the longest path FileNames allows.
    private void Folder(string folder, string real)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(real).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable(folder, "The folder cannot be read.");
            return;
        }

        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            var path = folder.Length == 0 ? entry.Name : folder + "/" + entry.Name;
            if (_skip(entry.Name, path))
            {
                continue;
            }

            if (FileNames.Problem(entry.Name, path) is { } problem)
            {
                _diagnostics.Add(Codes.UnsafeFileName, SourceSpan.OfFile(FileNames.Show(path)), $"The name \"{FileNames.Show(entry.Name)}\" {problem}.",
                    "Rename it: letters, digits, hyphens and full stops are safe.");
                continue;
            }

            if (!names.TryAdd(entry.Name, entry.Name))
            {
                _diagnostics.Add(Codes.NamesDifferOnlyInCase, SourceSpan.OfFile(path), $"\"{entry.Name}\" and \"{names[entry.Name]}\" differ only in capital letters.",
                    "Rename one of the two; on Windows and macOS they are one file.");
            }

            Entry(entry, path);
        }
    }

    private void Entry(FileSystemInfo entry, string path)
    {
        var real = entry.FullName;
        var isFolder = entry is DirectoryInfo;
        if (IsLink(entry))
        {
            if (RealPath.Of(real) is not { } target)
            {
                Unreadable(path, "The link leads nowhere.");
                return;
            }

            if (!RealPath.IsInside(target, _root))
            {
                _diagnostics.Add(Codes.LinkLeavesSite, SourceSpan.OfFile(path), "This link leads out of the site's folder; it is not followed.",
                    "Replace it by a copy of the file.");
                return;
            }

            real = target;
            isFolder = Directory.Exists(real);
        }

        if (isFolder)
        {
            if (!_open.Add(real))
            {
                _diagnostics.Add(Codes.LinkLeavesSite, SourceSpan.OfFile(path), "This link leads back to a folder it lies in; it is not followed.", "Delete the link.");
                return;
            }

            Folder(path, real);
            _open.Remove(real);
            return;
        }

        try
        {
            // Listing the folder has looked at the file already; only what a link leads to is looked at anew.
            var file = real == entry.FullName && entry is FileInfo listed ? listed : new FileInfo(real);
            _found.Add(new FoundFile(path, real, file.Length, file.LastWriteTimeUtc));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable(path, "The file cannot be read.");
        }
    }

    // Attributes come with one look at the file, the target of a link only with another.
    private static bool IsLink(FileSystemInfo entry)
    {
        try
        {
            return entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // Said when the file itself is looked at.
        }
    }

    private void Unreadable(string path, string message) =>
        _diagnostics.Add(Codes.Unreadable, SourceSpan.OfFile(path), message, "Check that it is there, its permissions, and whether another program holds it open.");
}
