using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace LocalOffer.Site;

/// <summary>
/// Writes a file so that nobody ever sees half of it: under a temporary name beside it, then renamed. A file that already has
/// the right bytes is left alone, which keeps its time for hosts that copy only what changed.
/// </summary>
internal static class WholeFile
{
    private const string TemporaryEnd = ".localoffer-tmp";

    // Pieces of this size: a long file is never held whole.
    private const int Piece = 64 * 1024;

    private delegate int ReadAt(long at, Span<byte> into);

    /// <summary>Writes; false when the file already had these bytes.</summary>
    public static bool Write(string path, ReadOnlyMemory<byte> bytes)
    {
        if (IsSame(path, bytes.Length, (at, into) => Copy(bytes.Span[(int)at..], into)))
        {
            return false;
        }

        return Replace(path, temporary =>
        {
            // CreateNew: a plain Create truncates even a new file, which makes some file systems write it out at once.
            using var handle = Create(temporary);
            RandomAccess.Write(handle, bytes.Span, 0);
            return true;
        });
    }

    /// <summary>Writes what is made bit by bit and may be large; false when the file already had these bytes.</summary>
    public static bool Write(string path, Action<Stream> make) => Replace(path, temporary =>
    {
        using (var stream = new FileStream(Create(temporary), FileAccess.ReadWrite, Piece))
        {
            make(stream);
        }

        using var made = File.OpenHandle(temporary);
        return !IsSame(path, RandomAccess.GetLength(made), (at, into) => RandomAccess.Read(made, into, at));
    });

    // Makes the new file beside the old one, and puts it in its place if it says that it is another.
    private static bool Replace(string path, Func<string, bool> make)
    {
        var temporary = path + TemporaryEnd;
        try
        {
            if (!make(temporary))
            {
                File.Delete(temporary);
                return false;
            }

            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    private static int Copy(ReadOnlySpan<byte> from, Span<byte> into)
    {
        var length = Math.Min(from.Length, into.Length);
        from[..length].CopyTo(into);
        return length;
    }

    private static SafeFileHandle Create(string temporary)
    {
        try
        {
            return File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(temporary) || new FileInfo(temporary).LinkTarget is not null)
        {
            // Left by a build that was killed.
            File.Delete(temporary);
            return File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        }
    }

    private static bool IsSame(string path, long length, ReadAt wanted)
    {
        var info = new FileInfo(path);
        if (!info.Exists || info.Length != length || (info.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            return false;
        }

        var (there, now) = (ArrayPool<byte>.Shared.Rent(Piece), ArrayPool<byte>.Shared.Rent(Piece));
        try
        {
            using var handle = File.OpenHandle(path);
            for (long at = 0; at < length;)
            {
                var read = RandomAccess.Read(handle, there, at);
                if (read == 0 || wanted(at, now.AsSpan(0, read)) != read || !there.AsSpan(0, read).SequenceEqual(now.AsSpan(0, read)))
                {
                    return false;
                }

                at += read;
            }

            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It can perhaps still be replaced.
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(there);
            ArrayPool<byte>.Shared.Return(now);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The problem that led here is the one to report.
        }
    }
}
