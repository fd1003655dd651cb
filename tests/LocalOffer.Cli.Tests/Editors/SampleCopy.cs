namespace LocalOffer.Cli.Tests;

/// <summary>The sample in a folder of its own, where it can be broken.</summary>
internal static class SampleCopy
{
    public static Folder Make()
    {
        var folder = new Folder();
        foreach (var top in new[] { "input", "providers" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, top), "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(folder.Path, Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }

        return folder.With("statiq.json", """{ "SiteTitle": "Ambershire SEND Local Offer" }""");
    }

    /// <summary>Changes one passage of a file, which must be there.</summary>
    public static Folder Change(this Folder folder, string file, string from, string to)
    {
        var text = folder.Read(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return folder.With(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}
