using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Every file of the site, planned before the first is written.</summary>
public sealed class SitePlan
{
    private readonly Dictionary<string, OutputFile> _byPath;

    private SitePlan(Dictionary<string, OutputFile> byPath, string? inlineStyle)
    {
        _byPath = byPath;
        InlineStyle = inlineStyle;
        Files = [.. byPath.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>All files, sorted by path.</summary>
    public IReadOnlyList<OutputFile> Files { get; }

    /// <summary>The hash of a style sheet that stands in some of its pages and that the content security policy must allow, or null.</summary>
    public string? InlineStyle { get; }

    /// <summary>The file at this path, or null.</summary>
    public OutputFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Puts the files together. A path that is not safe, or used twice, is reported and left out.</summary>
    /// <param name="files">The files, in any order; the first of two for one path is kept.</param>
    /// <param name="diagnostics">Receives findings.</param>
    /// <param name="inlineStyle">The hash of a style sheet that stands in some of its pages, or null.</param>
    public static SitePlan Of(IEnumerable<OutputFile> files, DiagnosticBag diagnostics, string? inlineStyle = null)
    {
        // On Windows and Macs capitals do not make another file; our own look-up stays exact, as hosts are.
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var byPath = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (OutputPath.Problem(file.Path) is { } problem)
            {
                diagnostics.Add(Codes.UnsafeOutputPath, SourceSpan.None, $"\"{file.Path}\" cannot be a file of the site: {problem}.", Codes.UnsafeOutputPath.Remedy);
            }
            else if (file.Path.Equals(OutputManifest.Name, StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(Codes.UnsafeOutputPath, SourceSpan.None, $"\"{file.Path}\" is the list of files the tool keeps for itself.", Codes.UnsafeOutputPath.Remedy);
            }
            else if (!taken.TryAdd(file.Path, file.Path))
            {
                // Two sources of one address have been named at their places already.
                if (diagnostics.HasErrors)
                {
                    continue;
                }

                diagnostics.Add(Codes.TwoFilesForOnePath, SourceSpan.None, $"Two parts of the site would write {file.Path}.", Codes.TwoFilesForOnePath.Remedy);
            }
            else
            {
                byPath[file.Path] = file;
            }
        }

        // A file cannot also be the folder of another.
        foreach (var path in byPath.Keys.Order(StringComparer.Ordinal).ToList())
        {
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                if (taken.TryGetValue(path[..slash], out var file))
                {
                    diagnostics.Add(Codes.TwoFilesForOnePath, SourceSpan.None, $"{file} is a file, and {path} needs it to be a folder.", Codes.TwoFilesForOnePath.Remedy);
                    byPath.Remove(path);
                    break;
                }
            }
        }

        return new(byPath, inlineStyle);
    }
}
