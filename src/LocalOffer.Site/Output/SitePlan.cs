using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Every file of the site, planned before the first is written.</summary>
public sealed class SitePlan
{
    private readonly Dictionary<string, OutputFile> _byPath;

    private SitePlan(Dictionary<string, OutputFile> byPath)
    {
        _byPath = byPath;
        Files = [.. byPath.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>All files, sorted by path.</summary>
    public IReadOnlyList<OutputFile> Files { get; }

    /// <summary>The file at this path, or null.</summary>
    public OutputFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Puts the files together. A path that is not safe, or used twice, is reported and left out.</summary>
    /// <param name="files">The files, in any order; the first of two for one path is kept.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static SitePlan Of(IEnumerable<OutputFile> files, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
