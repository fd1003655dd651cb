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

    /// <summary>Writes; false when the file already had these bytes.</summary>
    public static bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (IsSame(path, bytes))
        {
            return false;
        }

        var temporary = path + TemporaryEnd;
        try
        {
            // CreateNew: a plain Create truncates even a new file, which makes some file systems write it out at once.
            using (var handle = Create(temporary))
            {
                RandomAccess.Write(handle, bytes, 0);
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

    /// <summary>Writes what is made bit by bit and may be large; false when the file already had these bytes.</summary>
    public static bool Write(string path, Action<Stream> make)
    {
        var temporary = path + TemporaryEnd;
        try
        {
            using (var stream = new FileStream(Create(temporary), FileAccess.ReadWrite, 64 * 1024))
            {
                make(stream);
            }

            if (IsSame(path, temporary))
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

    private static bool IsSame(string path, string made)
    {
        var (there, now) = (new FileInfo(path), new FileInfo(made));
        if (!there.Exists || there.Length != now.Length || (there.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            return false;
        }

        // Memory-sized pieces: a long file is never held whole.
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            using var handle = File.OpenHandle(made);
            using var former = File.OpenHandle(path);
            var other = new byte[buffer.Length];
            for (long at = 0; at < now.Length;)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || RandomAccess.Read(former, other.AsSpan(0, read), at) != read || !buffer.AsSpan(0, read).SequenceEqual(other.AsSpan(0, read)))
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
            ArrayPool<byte>.Shared.Return(buffer);
        }
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

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        if (!info.Exists || info.Length != bytes.Length || (info.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            using var handle = File.OpenHandle(path);
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || read > bytes.Length - at || !buffer.AsSpan(0, read).SequenceEqual(bytes.Slice(at, read)))
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
            ArrayPool<byte>.Shared.Return(buffer);
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
