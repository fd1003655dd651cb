using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>One line per finding in the form that build tools and editors recognise.</summary>
public static class MsBuildFindings
{
    /// <summary><c>path(line,col): error LO2104: message hint</c>.</summary>
    public static string Line(Diagnostic finding, string shownPath)
    {
        var origin = finding.Where.IsNone ? "localoffer"
            : finding.Where.Line == 0 ? shownPath
            : string.Create(CultureInfo.InvariantCulture, $"{shownPath}({finding.Where.Line},{Math.Max(1, finding.Where.Column)})");
        var text = string.IsNullOrEmpty(finding.Hint) ? finding.Message : finding.Message + " " + finding.Hint;
        return Cells.Safe($"{origin}: {SeverityWords.Of(finding.Severity)} {finding.Code.Id}: {text.ReplaceLineEndings(" ")}");
    }
}
