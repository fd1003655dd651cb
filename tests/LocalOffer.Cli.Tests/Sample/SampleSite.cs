namespace LocalOffer.Cli.Tests;

/// <summary>A copy of the sample in a folder of its own, with no theme but the embedded one.</summary>
internal static class SampleSite
{
    /// <summary>Pins today, so that the pages are the same on every day the tests run.</summary>
    public static readonly string[] Today = ["-s", "CurrentDateTime=2026-11-22"];

    public static Folder Copy()
    {
        var folder = new Folder().With("statiq.json", """{ "SiteTitle": "Ambershire SEND Local Offer", "Host": "localoffer.example.org" }""");
        foreach (var part in new[] { "input", "providers" })
        {
            var from = Path.Combine(Repository.Root, part);
            foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(folder.Path, part, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }

        return folder;
    }

    /// <summary>Every file below a folder with its bytes as text, by path.</summary>
    public static SortedDictionary<string, string> Files(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);
}
