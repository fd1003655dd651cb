using System.Globalization;
using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>
/// A finding as people read it: what is wrong, where, the line itself with the place underlined, and what to do.
/// </summary>
public static class SourceFrame
{
    // How much of a long line is kept to the left of the place that is underlined.
    private const int LeftOfPlace = 20;

    /// <summary>Draws a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="shownPath">Its file as shown to this reader.</param>
    /// <param name="sourceLine">The line it is about, or null when there is none to show.</param>
    /// <param name="width">Cells of a line of the terminal.</param>
    public static IEnumerable<InkLine> Draw(Diagnostic finding, string shownPath, string? sourceLine, int width)
    {
        var ink = InkOf(finding.Severity);
        yield return new InkLine(
            new Inked($"{SeverityWords.Of(finding.Severity)} {finding.Code.Id}", ink),
            new Inked(": " + Cells.Safe(finding.Message), Ink.Strong));

        if (!finding.Where.IsNone)
        {
            var place = finding.Where with { File = Cells.Safe(shownPath) };
            yield return InkLine.Of("  " + place, Ink.Quiet);
        }

        foreach (var line in sourceLine is null ? [] : Excerpt(finding, sourceLine, width))
        {
            yield return line;
        }

        if (!string.IsNullOrEmpty(finding.Hint))
        {
            yield return new InkLine(new Inked("  hint: ", Ink.Quiet), new Inked(Cells.Safe(finding.Hint), Ink.Plain));
        }
    }

    /// <summary>The line a finding is about, and the underline of its place.</summary>
    public static IEnumerable<InkLine> Excerpt(Diagnostic finding, string sourceLine, int width)
    {
        var number = finding.Where.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        var (text, indent, length) = Window(sourceLine, finding.Where.Column, finding.Where.Length, Math.Max(30, width - number.Length - 4));
        yield return new InkLine(new Inked($" {number} │ ", Ink.Quiet), new Inked(text, Ink.Plain));
        if (finding.Where.Column > 0)
        {
            yield return new InkLine(
                new Inked($" {new string(' ', number.Length)} │ ", Ink.Quiet),
                new Inked(new string(' ', indent) + new string('^', length), InkOf(finding.Severity)));
        }
    }

    /// <summary>The colour of a level.</summary>
    public static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Information,
    };

    // The part of the line to show, and where its underline starts and how long it is, in cells.
    private static (string Text, int Indent, int Length) Window(string line, int column, int length, int width)
    {
        var start = Math.Clamp(column - 1, 0, line.Length);
        var end = Math.Clamp(start + Math.Max(length, 1), start, Math.Max(line.Length, start));
        var before = Cells.Width(line[..start]);
        var marked = Math.Max(1, Cells.Width(line[start..end]));

        // All of the line when it fits; else from a little before the place, with … for what is left out.
        var skip = Cells.Width(line) <= width || before + marked < width - 1 ? 0 : before - LeftOfPlace + 1;
        var text = new StringBuilder(skip > 0 ? "…" : "");
        var at = 0;
        var used = text.Length;
        var shift = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var cells = Cells.Width(rune);
            if (at < skip)
            {
                // A wide letter cut in two moves all that follows by one cell.
                shift = Math.Max(0, at + cells - skip);
                at += cells;
                continue;
            }

            if (used + cells > width - 1 && at + cells < Cells.Width(line))
            {
                text.Append('…');
                break;
            }

            text.Append(Cells.Show(rune));
            used += cells;
            at += cells;
        }

        var indent = skip > 0 ? before - skip - shift + 1 : before;
        return (text.ToString(), indent, Math.Max(1, Math.Min(marked, width - indent)));
    }
}
