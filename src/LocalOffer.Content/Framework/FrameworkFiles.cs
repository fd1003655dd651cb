using System.Reflection;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>The files of the framework: those inside the tool, then the authority's own.</summary>
internal static class FrameworkFiles
{
    private const string Prefix = "framework/";

    /// <summary>The embedded files, sorted by name.</summary>
    public static IReadOnlyList<SourceFile> Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new List<SourceFile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(new SourceFile(name, bytes));
        }

        return files;
    }

    /// <summary>The authority's files, in order of path.</summary>
    public static IEnumerable<SourceFile> Local(SourceTree sources, IReadOnlyList<string> inputPaths) =>
        sources.Input.Where(f => IsFramework(InputFolders.Within(f.Path, inputPaths)));

    /// <summary>True for a framework file, by its path within its input folder.</summary>
    public static bool IsFramework(string within) =>
        within.StartsWith(Prefix, StringComparison.Ordinal)
        && within.IndexOf('/', Prefix.Length) < 0
        && within.EndsWith(".yaml", StringComparison.Ordinal)
        && within[Prefix.Length] is not ('_' or '.');
}
