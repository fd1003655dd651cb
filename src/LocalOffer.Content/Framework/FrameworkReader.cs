using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Reads the framework inside the tool and layers the authority's own (<c>input/framework/*.yaml</c>) over it, as
/// <c>docs/framework-format.md</c> says. A fault is reported at its place and that piece is left out.
/// </summary>
public static class FrameworkReader
{
    private static readonly string[] DefaultInput = ["input"];

    /// <summary>The framework that holds for the site.</summary>
    /// <param name="sources">What was read from disk.</param>
    /// <param name="diagnostics">Receives faults of the framework.</param>
    /// <param name="inputPaths"><see cref="SiteSettings.InputPaths"/>; <c>input</c> when left out.</param>
    /// <param name="memory">What is known from the build before, and for the next; null to read everything.</param>
    public static Core.Framework Read(SourceTree sources, DiagnosticBag diagnostics, IReadOnlyList<string>? inputPaths = null, ContentMemory? memory = null)
    {
        var local = FrameworkFiles.Local(sources, inputPaths ?? DefaultInput);
        Core.Framework Make(DiagnosticBag found) => Read(FrameworkFiles.Embedded, FrameworkFiles.Parse(local), found);
        return memory is null ? Make(diagnostics) : memory.Framework.Of(local, diagnostics, Make);
    }

    internal static Core.Framework Read(ParsedFiles embedded, ParsedFiles local, DiagnosticBag diagnostics)
    {
        var faults = new FrameworkFaults(diagnostics);
        var parts = new FrameworkParts(faults);
        Add(parts, embedded, isLocal: false, diagnostics);
        Add(parts, local, isLocal: true, diagnostics);

        var context = new FrameworkContext(parts, faults);
        new VocabularyReader(context).ReadAll();
        new RequirementReader(context).ReadAll();
        var documents = new DocumentDefinitionReader(context).ReadAll();
        var blocks = new SupportBlockReader(context, documents).ReadAll();
        var questions = new QuestionReader(context).ReadAll();
        var framework = new Core.Framework(parts.Version, documents, context.Vocabularies.Values, context.Requirements.Values, blocks, questions);
        new MetByCheck(context, framework).Check();
        return framework;
    }

    private static void Add(FrameworkParts parts, ParsedFiles files, bool isLocal, DiagnosticBag diagnostics)
    {
        foreach (var finding in files.Found)
        {
            diagnostics.Add(finding);
        }

        foreach (var root in files.Roots)
        {
            parts.Add(root, isLocal);
        }
    }
}
