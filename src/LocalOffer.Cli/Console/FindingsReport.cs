using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Prints findings on standard output in one of the formats.</summary>
public sealed class FindingsReport
{
    /// <summary>How often one code is shown in full before the rest become a count.</summary>
    public const int ShownOfOneCode = 20;

    private readonly FindingsFormat _format;
    private readonly bool _all;
    private readonly string _root;

    /// <summary>Chooses the format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="all">True to show every finding, however often its code repeats. Only text leaves any out.</param>
    /// <param name="root">Root of the site; places are shown as seen from the current folder, so that they can be clicked.</param>
    public FindingsReport(FindingsFormat format, bool all, string root)
    {
        _format = format;
        _all = all;
        _root = root;
    }

    /// <summary>Prints the findings.</summary>
    public void Print(IReadOnlyList<Diagnostic> findings, SourceLines lines, Terminal output)
    {
        switch (_format)
        {
            case FindingsFormat.Json:
                JsonFindings.Write(findings, output.Writer);
                break;
            case FindingsFormat.Sarif:
                SarifFindings.Write(findings, where => Shown(where, lines), output.Writer);
                break;
            case FindingsFormat.MsBuild:
                output.Write(findings.Select(f => InkLine.Of(MsBuildFindings.Line(f, Shown(f.Where, lines)))));
                break;
            case FindingsFormat.GitHub:
                output.Write(findings.Select(f => InkLine.Of(GitHubFindings.Line(f, Shown(f.Where, lines)))));
                break;
            default:
                PrintFrames(findings, lines, output);
                break;
        }
    }

    private void PrintFrames(IReadOnlyList<Diagnostic> findings, SourceLines lines, Terminal output)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var count = seen[finding.Code.Id] = seen.GetValueOrDefault(finding.Code.Id) + 1;
            if (_all || count <= ShownOfOneCode)
            {
                output.Write(SourceFrame.Draw(finding, Shown(finding.Where, lines), lines.Line(finding.Where), output.Width));
                output.WriteLine();
            }
        }

        foreach (var (code, count) in seen.Where(s => !_all && s.Value > ShownOfOneCode).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var more = Words.Count(count - ShownOfOneCode, "more finding");
            output.Write(new InkLine(new Inked($"{code}: {more} like these. ", Ink.Strong), new Inked("--all shows every one.", Ink.Quiet)));
        }
    }

    // As seen from the current folder when the file is the authority's own; a path inside the tool stays as it is.
    private string Shown(SourceSpan where, SourceLines lines)
    {
        if (!lines.Knows(where))
        {
            return where.File ?? "";
        }

        var fromHere = Path.GetRelativePath(Environment.CurrentDirectory, _root).Replace('\\', '/');
        return fromHere == "." ? where.File : $"{fromHere}/{where.File}";
    }
}
