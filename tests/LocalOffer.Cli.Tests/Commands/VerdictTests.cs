using LocalOffer.Core;

namespace LocalOffer.Cli.Tests;

public class VerdictTests
{
    private static readonly DiagnosticCode Error = new("LO2901", "AnError", "Wrong.", Severity.Error, "Why.", "Do.");
    private static readonly DiagnosticCode Missing = new("LO2902", "MissingThing", "Missing.", Severity.Warning, "Why.", "Do.", Strict: true);
    private static readonly DiagnosticCode Old = new("LO4901", "LongOverdue", "Old.", Severity.Warning, "Why.", "Do.");

    [Fact]
    public void An_error_fails() => Assert.True(Judge([Error]).Fails);

    [Fact]
    public void Warnings_do_not_fail() => Assert.False(Judge([Missing, Old]).Fails);

    [Fact]
    public void Strict_fails_for_what_the_catalogue_marks_and_not_because_time_has_passed()
    {
        var verdict = Judge([Missing, Old], strict: true);
        Assert.Equal(["LO2902"], verdict.Failing.Select(f => f.Code.Id));
        Assert.Equal("1 warning that --strict does not let pass (LO2902 × 1)", Reasons.Of(verdict));
    }

    [Fact]
    public void Strict_lets_pass_what_the_authority_has_made_information() =>
        Assert.False(Judge([Missing], strict: true, levels: new SeverityLevels([new("LO2902", Severity.Information)])).Fails);

    [Fact]
    public void The_settings_may_lower_the_bar()
    {
        var verdict = Judge([Old], level: Severity.Warning);
        Assert.True(verdict.Fails);
        Assert.Equal("1 finding at or above FailureLogLevel", Reasons.Of(verdict));
    }

    [Fact]
    public void An_error_fails_even_when_the_settings_name_no_level() => Assert.True(Judge([Error], level: Severity.None).Fails);

    [Fact]
    public void Both_reasons_are_given() =>
        Assert.Equal("1 error and 1 warning that --strict does not let pass (LO2902 × 1)", Reasons.Of(Judge([Error, Missing], strict: true)));

    private static Verdict Judge(DiagnosticCode[] found, bool strict = false, Severity level = Severity.Error, SeverityLevels? levels = null)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var code in found)
        {
            diagnostics.Add(code, SourceSpan.OfFile("a.yaml"), "Message.");
        }

        var settings = new SiteSettings { Root = "/", Today = new DateOnly(2026, 11, 22), FailureLevel = level, Levels = levels ?? SeverityLevels.Default };
        return Verdict.Of(diagnostics, settings, strict);
    }
}
