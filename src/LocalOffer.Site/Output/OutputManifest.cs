using System.Text;

namespace LocalOffer.Site;

/// <summary>The list of files a build has put into the output folder: only what stands in it may ever be removed.</summary>
internal static class OutputManifest
{
    public const string Name = ".localoffer-manifest";

    private const string Heading = "# Files written by localoffer, so that later builds can remove those the site no longer has.";
    private const int LargestManifest = 64 * 1024 * 1024;

    /// <summary>True when an earlier build has written to the folder.</summary>
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>The paths of an earlier build. Lines that are no safe path are passed over: the file may have been tampered with.</summary>
    public static IReadOnlyList<string> Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, Name));
        if (!file.Exists || file.LinkTarget is not null || file.Length > LargestManifest)
        {
            return [];
        }

        return [.. File.ReadLines(file.FullName, Encoding.UTF8).Where(l => l.Length > 0 && l[0] != '#' && l != Name && OutputPath.Problem(l) is null)];
    }

    /// <summary>The file's content: sorted and without dates, so that two builds agree.</summary>
    public static byte[] Content(IEnumerable<string> paths)
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            text.Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
