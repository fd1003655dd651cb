using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Whether findings fail a build, and which.</summary>
/// <param name="Findings">Every finding, in order.</param>
/// <param name="Failing">Those that fail it.</param>
/// <param name="Strict">Those among them that fail it only because of <c>--strict</c>.</param>
public sealed record Verdict(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<Diagnostic> Failing, IReadOnlyList<Diagnostic> Strict)
{
    /// <summary>True when nothing may be written.</summary>
    public bool Fails => Failing.Count > 0;

    /// <summary>
    /// Judges. Errors fail, so does whatever reaches <see cref="SiteSettings.FailureLevel"/>; with <c>--strict</c> also warnings of codes
    /// that the catalogue marks strict. No code about the passing of time is marked so: a site does not break because a day has gone by.
    /// </summary>
    public static Verdict Of(DiagnosticBag diagnostics, SiteSettings settings, bool strict)
    {
        var findings = diagnostics.Read(settings.Levels);
        // An error always fails: what the level may do is to lower the bar for the rest.
        var level = settings.FailureLevel == Severity.None ? Severity.Error : settings.FailureLevel;
        var plain = findings.Where(d => d.Severity >= level).ToList();
        var onlyStrict = findings.Where(d => strict && d.Severity < level && d.Severity == Severity.Warning && d.Code.Strict).ToList();
        return new Verdict(findings, [.. plain, .. onlyStrict], onlyStrict);
    }

    /// <summary>How many findings have a level.</summary>
    public int Count(Severity severity) => Findings.Count(f => f.Severity == severity);

    /// <summary><c>1 error, 2 warnings, 0 notes</c>.</summary>
    public string Counts =>
        $"{Words.Count(Count(Severity.Error), "error")}, {Words.Count(Count(Severity.Warning), "warning")}, {Words.Count(Count(Severity.Information), "note")}";
}
