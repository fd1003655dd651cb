using System.Reflection;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>The files of the framework: those inside the tool, then the authority's own.</summary>
internal static class FrameworkFiles
{
    private const string Prefix = "framework/";

    // Parsed once in a process: preview reads the framework anew on every change, and these never change.
    private static readonly Lazy<ParsedFiles> EmbeddedOnce = new(() => Parse(EmbeddedFiles()));

    /// <summary>The tool's own files.</summary>
    public static ParsedFiles Embedded => EmbeddedOnce.Value;

    /// <summary>Reads files as YAML, side by side.</summary>
    public static ParsedFiles Parse(IReadOnlyList<SourceFile> files)
    {
        var roots = new YamlNode?[files.Count];
        var diagnostics = new DiagnosticBag();
        Parallel.For(0, roots.Length, i => roots[i] = YamlReader.Read(files[i], diagnostics));
        return new ParsedFiles([.. roots.OfType<YamlNode>()], diagnostics.Read(SeverityLevels.Default));
    }

    private static List<SourceFile> EmbeddedFiles()
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
    public static IReadOnlyList<SourceFile> Local(SourceTree sources, IReadOnlyList<string> inputPaths) =>
        [.. sources.Input.Where(f => IsFramework(InputFolders.Within(f.Path, inputPaths)))];

    /// <summary>True for a framework file, by its path within its input folder.</summary>
    public static bool IsFramework(string within) =>
        within.StartsWith(Prefix, StringComparison.Ordinal)
        && within.IndexOf('/', Prefix.Length) < 0
        && within.EndsWith(".yaml", StringComparison.Ordinal)
        && within[Prefix.Length] is not ('_' or '.');
}

/// <summary>Files of the framework as YAML.</summary>
/// <param name="Roots">What the files hold, in order.</param>
/// <param name="Found">What is wrong with them as YAML.</param>
internal sealed record ParsedFiles(IReadOnlyList<YamlNode> Roots, IReadOnlyList<Diagnostic> Found);
