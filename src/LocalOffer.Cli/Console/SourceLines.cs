using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Lines of the files a build has read, for showing beside a finding. Files are looked at only when asked for.</summary>
public sealed class SourceLines
{
    // A file this large is not opened only to show one line of it.
    private const int LargestFile = 4 * 1024 * 1024;

    private readonly string _root;
    private readonly Func<string, ReadOnlyMemory<byte>?>? _made;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _bytes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>Knows the files that were read; settings files are looked up under the root.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="sources">What was read.</param>
    /// <param name="made">Gives a finished page by its path, for findings about pages; null where none are made.</param>
    public SourceLines(string root, SourceTree sources, Func<string, ReadOnlyMemory<byte>?>? made = null)
    {
        _root = root;
        _made = made;
        foreach (var file in sources.Input.Concat(sources.Providers).Concat(sources.Theme.Select(t => t.File)))
        {
            _bytes.TryAdd(file.Path, file.Bytes);
        }
    }

    /// <summary>Shows no line of any file.</summary>
    public static SourceLines None { get; } = new("", new SourceTree());

    /// <summary>True when the place is in a file of the authority, not in one inside the tool.</summary>
    public bool Knows(SourceSpan where) => !where.IsNone && (_bytes.ContainsKey(where.File) || OnDisk(where.File) is not null);

    /// <summary>The line of a place, or null when there is none to show.</summary>
    public string? Line(SourceSpan where)
    {
        if (where.IsNone || where.Line < 1)
        {
            return null;
        }

        if (!_lines.TryGetValue(where.File, out var lines))
        {
            _lines[where.File] = lines = Read(where.File);
        }

        return where.Line <= lines.Length ? lines[where.Line - 1] : null;
    }

    private string[] Read(string file)
    {
        try
        {
            var bytes = _bytes.TryGetValue(file, out var read) ? read
                : _made?.Invoke(file) is { } page ? page
                : OnDisk(file) is { Length: < LargestFile } found ? File.ReadAllBytes(found.FullName)
                : default;
            if (bytes.Length > LargestFile)
            {
                return [];
            }

            var text = Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF');
            return text.ReplaceLineEndings("\n").Split('\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The line is a kindness; the finding stands without it.
            return [];
        }
    }

    private FileInfo? OnDisk(string file)
    {
        if (_root.Length == 0 || Path.IsPathRooted(file) || file.Split('/').Contains(".."))
        {
            return null;
        }

        var found = new FileInfo(Path.Combine(_root, file));
        return found.Exists && found.LinkTarget is null ? found : null;
    }
}
