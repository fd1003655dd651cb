using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>A finding as the page shows it.</summary>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Code">Its code, or empty for a fault of ours.</param>
/// <param name="Message">What happened.</param>
/// <param name="Place">File, line and column.</param>
/// <param name="Source">The line with its underline, or empty.</param>
/// <param name="Hint">What to do, or empty.</param>
internal sealed record PreviewFinding(string Severity, string Code, string Message, string Place, string Source, string Hint)
{
    // Cells of a source line as a page shows it.
    private const int Width = 90;

    /// <summary>Errors first, then warnings, then the rest, each in the order of the files.</summary>
    public static IEnumerable<PreviewFinding> Of(PreviewState state)
    {
        if (state.Fault is { } fault)
        {
            yield return new PreviewFinding("error", "", $"A fault in localoffer itself: {fault}", "", "",
                $"It is not your content. The window where preview runs names a file to add to {Cli.Fault.ReportAt}.");
        }

        var lines = state.Latest?.Lines;
        foreach (var finding in state.Findings.OrderByDescending(f => f.Severity))
        {
            var source = lines?.Line(finding.Where) is { } line
                ? string.Join('\n', SourceFrame.Excerpt(finding, line, Width))
                : "";
            yield return new PreviewFinding(SeverityWords.Of(finding.Severity), finding.Code.Id, finding.Message, finding.Where.ToString(), source, finding.Hint ?? "");
        }
    }

    /// <summary>Writes it as an object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("severity", Severity);
        json.WriteString("code", Code);
        json.WriteString("message", Message);
        json.WriteString("place", Place);
        json.WriteString("source", Source);
        json.WriteString("hint", Hint);
        json.WriteEndObject();
    }
}
