using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>The time limits of an assessment, as the tool brings them: what they are counted from, and how far, must be there.</summary>
public sealed class TimeLimitTests
{
    private static readonly Lazy<Core.Framework> BuiltIn = new(() => FrameworkReader.Read(new SourceTree(), new DiagnosticBag()));

    private static Vocabulary Limits => BuiltIn.Value.Vocabulary(Vocabularies.StatutoryLimits)!;

    [Fact]
    public void Every_limit_has_one_length_and_is_counted_from_a_day_that_has_words() => Assert.All(Limits.Terms, limit =>
    {
        Assert.Single(new[] { "weeks", "days", "months" }, unit => limit.Number(unit) is > 0);
        Assert.NotNull(BuiltIn.Value.Vocabulary(Vocabularies.AssessmentDays)!.Find(limit.Line("counted-from")!)!.Line("counted"));
    });

    [Theory]
    [InlineData("decision-to-assess", "request", "weeks", 6)]
    [InlineData("advice", "advice-asked", "weeks", 6)]
    [InlineData("no-plan", "request", "weeks", 16)]
    [InlineData("draft-comments", "draft", "days", 15)]
    [InlineData("final-plan", "request", "weeks", 20)]
    [InlineData("mediation-adviser", "decision", "months", 2)]
    [InlineData("appeal", "decision", "months", 2)]
    [InlineData("appeal-after-mediation", "certificate", "months", 1)]
    public void The_limits_are_those_of_the_law(string limit, string from, string unit, int length)
    {
        Assert.Equal(8, Limits.Terms.Count);
        Assert.Equal((from, (int?)length), (Limits.Find(limit)!.Line("counted-from"), Limits.Find(limit)!.Number(unit)));
    }

    [Fact]
    public void A_limit_that_is_the_later_of_two_names_the_other() =>
        Assert.All(Limits.Terms.Select(l => l.Line("later-of")).OfType<string>(), other => Assert.NotNull(Limits.Find(other)));

    [Fact]
    public void Every_stage_of_the_20_weeks_says_what_happens_for_families_and_professionals_and_what_rights_there_are() =>
        Assert.All(BuiltIn.Value.Vocabulary(Vocabularies.TimelineStages)!.Terms, stage =>
        {
            Assert.All(new[] { "families", "professionals", "rights" }, fact => Assert.NotEmpty(stage.Fact(fact)));
            Assert.True(stage.Number("from-week") < stage.Number("to-week"));
        });
}
