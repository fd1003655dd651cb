namespace LocalOffer.Browser.Tests;

/// <summary>The sample offer as the tool publishes it, in a temporary folder.</summary>
internal sealed class BuiltSite
{
    private readonly SortedSet<string> _files;

    private BuiltSite(SampleFolder source, string folder)
    {
        Source = source;
        Folder = folder;
        _files = new SortedSet<string>(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/')),
            StringComparer.Ordinal);
    }

    /// <summary>What it was made from.</summary>
    public SampleFolder Source { get; }

    /// <summary>Absolute path of the published files.</summary>
    public string Folder { get; }

    /// <summary>Every file, relative to the site's root.</summary>
    public IReadOnlySet<string> Files => _files;

    /// <summary>Every page.</summary>
    public IEnumerable<string> Pages => _files.Where(f => f.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Builds the sample under a folder. Short lists, so that some have a second page.</summary>
    public static async Task<BuiltSite> MakeAsync(string folder)
    {
        var source = new SampleFolder(Path.Combine(folder, "sample"));
        await source.MakeAsync();
        var output = Path.Combine(folder, "site");
        await Tool.LocalOfferAsync(
            "build", source.Root, "--output", output, "-s", $"CurrentDateTime={SampleFolder.Today:yyyy-MM-dd}", "-s", "LocalOffer:PageSize=10");
        return new BuiltSite(source, output);
    }

    /// <summary>The text of a page.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));
}
