using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Reads YAML into a tree in which every node knows its place. Made for files nobody vouches for: it never throws, never
/// recurses without limit, and after a mistake goes on with the rest of the file so that all mistakes show in one run.
/// </summary>
public static class YamlReader
{
    /// <summary>Reads a file; null when nothing of it can be used, which has been reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives everything that is wrong with it as YAML.</param>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics) =>
        SourceText.Read(file, diagnostics) is { } text ? Read(file.Path, text, 1, diagnostics) : null;

    /// <summary>Reads YAML that is part of a file, such as the front matter of a page.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="text">The YAML, with LF line ends.</param>
    /// <param name="firstLine">The line of the file its first line is on.</param>
    /// <param name="diagnostics">Receives everything that is wrong with it as YAML.</param>
    public static YamlNode? Read(string path, string text, int firstLine, DiagnosticBag diagnostics)
    {
        var builder = new YamlTreeBuilder(path, text, firstLine - 1, new YamlAnchors());
        var node = builder.Build();
        if (builder.SyntaxError is { } error)
        {
            return YamlRecovery.Read(path, text, firstLine - 1, error, diagnostics);
        }

        Report(builder, diagnostics);
        if (builder.IsBeyondLimits)
        {
            return null;
        }

        if (node is null or YamlScalar { Text: "", Style: ScalarStyle.Plain })
        {
            diagnostics.Add(Codes.EmptyFile, SourceSpan.OfFile(path), firstLine > 1 ? "The block is empty." : "The file is empty.",
                "Fill it in, or delete it.");
            return null;
        }

        return node;
    }

    /// <summary>Passes on what a builder has found.</summary>
    internal static void Report(YamlTreeBuilder builder, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in builder.Found)
        {
            diagnostics.Add(diagnostic);
        }
    }
}
