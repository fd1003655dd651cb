using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>A real folder with a site in it, removed afterwards.</summary>
internal sealed class TemporarySite : IDisposable
{
    public TemporarySite()
    {
        Root = Directory.CreateTempSubdirectory("localoffer-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, "site", "input"));
    }

    /// <summary>The folder around the site, to see that nothing is written there.</summary>
    public string Root { get; }

    public string Output => Path.Combine(Root, "site", "output");

    public SiteSettings Settings => new() { Root = Path.Combine(Root, "site"), Today = new DateOnly(2026, 10, 1) };

    public DiagnosticBag Bag { get; } = new();

    public IReadOnlyList<string> Found => [.. Bag.Read(SeverityLevels.Default).Select(d => d.Code.Id)];

    public WriteResult Write(params (string Path, string Text)[] files) => Write(CancellationToken.None, files);

    public WriteResult Write(CancellationToken ct, params (string Path, string Text)[] files) =>
        Write(SitePlan.Of(files.Select(f => OutputFile.OfText(f.Path, () => f.Text)), Bag), ct);

    public WriteResult Write(SitePlan plan, CancellationToken ct = default)
    {
        var folder = OutputFolder.Of(Settings, Bag);
        return folder is null ? default : OutputWriter.Write(plan, folder, Bag, null, ct);
    }

    /// <summary>Every file under the root, relative to the output folder, with its text.</summary>
    public IReadOnlyDictionary<string, string> Files => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Output, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    public IReadOnlyList<string> Paths => [.. Files.Keys.Order(StringComparer.Ordinal)];

    public void Put(string path, string text)
    {
        var full = Path.Combine(Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
