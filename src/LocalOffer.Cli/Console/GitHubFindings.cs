using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>One workflow command per finding, which GitHub shows beside the changed lines of a pull request.</summary>
public static class GitHubFindings
{
    /// <summary><c>::error file=…,line=…,col=…,title=LO2104::message</c>.</summary>
    public static string Line(Diagnostic finding, string shownPath)
    {
        var level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var place = finding.Where.IsNone ? ""
            : finding.Where.Line == 0 ? $"file={Property(shownPath)},"
            : string.Create(CultureInfo.InvariantCulture, $"file={Property(shownPath)},line={finding.Where.Line},col={Math.Max(1, finding.Where.Column)},");
        var text = string.IsNullOrEmpty(finding.Hint) ? finding.Message : finding.Message + "\n" + finding.Hint;
        return Cells.Safe($"::{level} {place}title={finding.Code.Id} {Property(finding.Code.Name)}::{Escape(text)}");
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .ReplaceLineEndings("\n")
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
