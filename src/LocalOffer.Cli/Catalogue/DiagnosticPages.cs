using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>The pages of <c>docs/diagnostics/</c>, one for each code and an index, made from the catalogue.</summary>
public static class DiagnosticPages
{
    /// <summary>File name and text of every page.</summary>
    public static IReadOnlyDictionary<string, string> All()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = Index() };
        foreach (var code in Codes.All)
        {
            pages[code.Id + ".md"] = Page(code);
        }

        return pages;
    }

    private static string Index()
    {
        var text = new StringBuilder("# What the tool can find\n\n");
        text.Append("Every finding has a permanent code. `localoffer codes LO3001` explains one on the console. These pages are made from\n");
        text.Append("the catalogue (`src/LocalOffer.Core/Diagnostics`): run the tests of `LocalOffer.Cli.Tests` with `UPDATE_GOLDEN=1` after a change.\n");
        foreach (var range in Codes.All.GroupBy(CodeRange.Of))
        {
            text.Append($"\n## {range.Key.Title} ({range.Key.Digits})\n\n| code | level | what is wrong |\n| --- | --- | --- |\n");
            foreach (var code in range)
            {
                text.Append($"| [{code.Id}]({code.Id}.md) | {SeverityWords.Of(code.DefaultSeverity)} | {Cell(code.Title)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Page(DiagnosticCode code)
    {
        var text = new StringBuilder();
        text.Append($"# {code.Id}: {code.Title}\n\n");
        text.Append($"`{code.Name}` · {SeverityWords.Of(code.DefaultSeverity)} unless the settings say otherwise\n\n");
        text.Append($"## Why it matters\n\n{code.Why}\n\n## What to do\n\n{code.Remedy}\n\n## Settings\n\n");
        foreach (var note in CodeCatalogue.Notes(code))
        {
            text.Append($"- {note}\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
