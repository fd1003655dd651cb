using System.IO.Compression;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its path in the archive, forward slashes.</param>
/// <param name="Content">Opens its content, from the finished files of the site.</param>
internal sealed record ArchivedFile(string Name, Func<IFinishedFiles, Stream> Content);

/// <summary>
/// The whole site as a ZIP for memory sticks. The same site gives the same bytes: names come from the plan, sorted, and every
/// file bears the day of the build.
/// </summary>
internal static class SiteArchive
{
    // A ZIP knows no time zone; noon is the same day almost everywhere.
    private static readonly TimeOnly Noon = new(12, 0);

    // -rw-r--r--, where the system asks.
    private const int Readable = 0x81A4 << 16;

    /// <summary>The archive.</summary>
    /// <param name="path">Where it is on the site.</param>
    /// <param name="today">The day every file in it bears.</param>
    /// <param name="parts">The files of the site it needs.</param>
    /// <param name="files">What it holds, in any order.</param>
    public static OutputFile Plan(string path, DateOnly today, IReadOnlyList<OutputFile> parts, IReadOnlyList<ArchivedFile> files)
    {
        var sorted = files.OrderBy(f => f.Name, StringComparer.Ordinal).ToList();

        // The format begins in 1980 and ends in 2107.
        var day = today.Year is >= 1980 and <= 2107 ? today : new DateOnly(1980, 1, 1);
        var stamp = new DateTimeOffset(day.ToDateTime(Noon), TimeSpan.Zero);
        return OutputFile.MadeOf(path, parts, (finished, archive) =>
        {
            using var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var file in sorted)
            {
                // Larger by a third than the best, and made in a third of its time: it is the last thing a build waits for.
                var entry = zip.CreateEntry(file.Name, CompressionLevel.Fastest);
                entry.LastWriteTime = stamp;
                entry.ExternalAttributes = Readable;
                using var content = file.Content(finished);
                using var to = entry.Open();
                content.CopyTo(to);
            }
        });
    }
}
