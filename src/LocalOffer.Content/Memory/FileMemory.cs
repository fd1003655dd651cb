using System.Collections.Concurrent;

namespace LocalOffer.Content;

/// <summary>The bytes of files read before, by their size and the time they were written.</summary>
internal sealed class FileMemory
{
    // A file saved twice within one tick of the file system's clock looks unchanged: bytes as fresh as that are read again.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private Dictionary<string, Known> _before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Known> _now = new(StringComparer.Ordinal);

    /// <summary>The bytes of a file that has not been written since, or null.</summary>
    public ReadOnlyMemory<byte>? Recall(FoundFile file)
    {
        if (_before.TryGetValue(file.RealPath, out var known) && known.Length == file.Length && known.Written == file.Written)
        {
            _now[file.RealPath] = known;
            return known.Bytes;
        }

        return null;
    }

    /// <summary>Keeps the bytes of a file, read after it was found as it is.</summary>
    public void Keep(FoundFile file, ReadOnlyMemory<byte> bytes)
    {
        if (DateTime.UtcNow - file.Written > Fresh)
        {
            _now[file.RealPath] = new(file.Length, file.Written, bytes);
        }
    }

    /// <summary>All files of this build have been asked for: those that were not are forgotten.</summary>
    public void Turn() => (_before, _now) = (new(_now, StringComparer.Ordinal), new(StringComparer.Ordinal));

    private readonly record struct Known(long Length, DateTime Written, ReadOnlyMemory<byte> Bytes);
}
