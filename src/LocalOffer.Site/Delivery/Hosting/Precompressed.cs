using System.Buffers;
using System.IO.Compression;

namespace LocalOffer.Site;

/// <summary>Text files once more, compressed beforehand, for web servers that send them as they are. Same text, same bytes.</summary>
public static class Precompressed
{
    // Nearly as small as the slowest, in a tenth of its time.
    private const int BrotliQuality = 9;
    private const int BrotliWindow = 22;

    private static readonly HashSet<string> Endings = new([".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".webmanifest", ".atom", ".csv", ".ics"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The compressed forms of a site's files.</summary>
    public static IEnumerable<OutputFile> Of(IEnumerable<OutputFile> files)
    {
        foreach (var file in files.Where(f => Endings.Contains(Path.GetExtension(f.Path)) && !HostFiles.NamesInTheSite.Contains(f.Path)))
        {
            yield return OutputFile.MadeOf(file.Path + ".br", [file], (files, to) => Brotli(files.Read(file).Span, to));
            yield return OutputFile.MadeOf(file.Path + ".gz", [file], (files, to) => GZip(files.Read(file).Span, to));
        }
    }

    private static void Brotli(ReadOnlySpan<byte> bytes, Stream to)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            if (!BrotliEncoder.TryCompress(bytes, room, out var length, BrotliQuality, BrotliWindow))
            {
                throw new InvalidOperationException("There was no room for a compressed file.");
            }

            to.Write(room, 0, length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    // The format has room for a name and a time; none are written.
    private static void GZip(ReadOnlySpan<byte> bytes, Stream to)
    {
        using var zip = new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        zip.Write(bytes);
    }
}
