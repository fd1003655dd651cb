using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// Pages by the hundred, each pack a JSON object from path to HTML: saving everything takes dozens of requests instead of
/// thousands, and what all pages share is sent once. Neighbours by path stand in one pack, and where a pack ends depends on a
/// page's own path: a new service changes one pack and moves none.
/// </summary>
internal static class Packs
{
    private const uint About = 100;
    private const int Most = 200;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The packs, and their list.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="files">What the pages need besides: styles, scripts, pictures, the search's data.</param>
    public static IReadOnlyList<OutputFile> Plan(IEnumerable<OutputFile> pages, IEnumerable<OutputFile> files)
    {
        var groups = Groups(pages);
        var packs = groups.Select((g, n) => OutputFile.MadeOf(Addresses.Pack(n), g, (finished, to) => Write(g, finished, to))).ToList();
        var needed = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        return [.. packs, OutputFile.MadeOf(Addresses.Packs, [.. packs, .. needed], (finished, to) => WriteList(groups, packs, needed, finished, to))];
    }

    private static List<List<OutputFile>> Groups(IEnumerable<OutputFile> pages)
    {
        var groups = new List<List<OutputFile>>();
        List<OutputFile>? open = null;
        foreach (var page in pages.OrderBy(p => p.Path, StringComparer.Ordinal))
        {
            if (open is null)
            {
                groups.Add(open = []);
            }

            open.Add(page);
            if (open.Count == Most || BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(page.Path))) % About == 0)
            {
                open = null;
            }
        }

        return groups;
    }

    private static void Write(List<OutputFile> pages, IFinishedFiles finished, Stream to)
    {
        using var json = new Utf8JsonWriter(to, Options);
        json.WriteStartObject();
        foreach (var page in pages)
        {
            json.WriteString(page.Path, finished.Read(page).Span);
            json.Flush();
        }

        json.WriteEndObject();
    }

    private static void WriteList(List<List<OutputFile>> groups, List<OutputFile> packs, List<OutputFile> files, IFinishedFiles finished, Stream to)
    {
        using var json = new Utf8JsonWriter(to, Options);
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteNumber("pages", groups.Sum(g => g.Count));
        json.WriteNumber("bytes", packs.Concat(files).Sum(f => finished.SizeOf(f) ?? finished.Read(f).Length));
        json.WriteStartArray("packs");
        foreach (var (pack, group) in packs.Zip(groups))
        {
            using var content = finished.Open(pack);
            json.WriteStartObject();
            json.WriteString("path", pack.Path);
            json.WriteNumber("pages", group.Count);
            json.WriteNumber("bytes", content.Length);
            json.WriteString("hash", ContentHash.Of(content));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("files");
        files.ForEach(f => json.WriteStringValue(f.Path));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>Names content by itself: the same bytes, the same name.</summary>
internal static class ContentHash
{
    /// <summary>16 hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes)[..8]);

    /// <summary>16 hexadecimal digits for what is read from here on; a pack is too large to be held for its name.</summary>
    public static string Of(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content)[..8]);

    /// <summary>16 hexadecimal digits for some files together, in their order.</summary>
    public static string Of(IEnumerable<OutputFile> files, IFinishedFiles finished)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            var bytes = finished.Read(file);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Path}\n{bytes.Length}\n")));
            hash.AppendData(bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset()[..8]);
    }
}
