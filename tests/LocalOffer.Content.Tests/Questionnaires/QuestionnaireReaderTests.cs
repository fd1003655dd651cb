using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public sealed class QuestionnaireReaderTests
{
    // 32 words.
    private const string Enough =
        "We look at how each child is doing every half term and talk to you as soon as we see that something is hard for them and agree with you what to do.";

    private static TestSite Read(string yaml) =>
        TestSite.With("providers/school/provider.yaml", "name: The school").And("providers/school/questionnaire.yaml", yaml).Read();

    [Theory]
    [InlineData("q15: We do.", "LO2301 1:1")]
    [InlineData("q1: We do.", "LO2301 1:1")]
    [InlineData("completed-bye-role: SENCO", "LO2001 1:1")]
    [InlineData("q01: {answr: We do.}", "LO2306 1:1 LO2001 1:7")]
    [InlineData("q01: {prompts: {z: We do.}}", "LO2302 1:17")]
    [InlineData("q03: {prompts: We do.}", "LO2002 1:16")]
    [InlineData("q01: We do.", "LO2303 1:6")]
    [InlineData("q01: {prompts: {a: We do.}}", "LO2303 1:1")]
    [InlineData("q01:", "LO2004 1:1")]
    [InlineData("q01: yes", "LO2005 1:6")]
    [InlineData("q01: {evidence-links: https://www.example.org/a}", "LO2306 1:1")]
    [InlineData("q01: {not-applicable: }", "LO2030 1:7")]
    [InlineData("q01: {not-applicable: yes}", "LO2030 1:7")]
    [InlineData("x03: {answer: See our policy on our website.}", "LO2303 1:1 LO2305 1:15")]
    [InlineData("p1: See our website.", "LO2305 1:5")]
    public void A_mistake_is_reported_at_its_place(string yaml, string found) => Assert.Equal(found, Read(yaml).Found);

    [Fact]
    public void An_answer_that_also_does_not_apply_is_reported() =>
        Assert.Equal("LO2307 3:3", Read($"q01:\n  answer: {Enough}\n  not-applicable: We have none.").Found);

    [Fact]
    public void A_copied_question_is_reported()
    {
        var site = Read($"q01:\n  answer: How do you identify children/young people with special educational needs? {Enough}");
        Assert.Equal("LO2304 2:11", site.Found);
    }

    [Fact]
    public void An_answer_of_more_than_400_words_is_reported() =>
        Assert.Equal("LO2303 1:6", Read("q01: " + string.Join(' ', Enumerable.Repeat("word", 401))).Found);

    [Fact]
    public void A_near_id_is_suggested()
    {
        Assert.Contains("Did you mean \"q01\"?", Read("q1: We do.").Said, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"q02\"?", Read("Q02: We do.").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_are_kept_in_the_order_of_the_questions_with_prompts_and_links()
    {
        var site = Read($$"""
            setting-kind: school
            x04: {not-applicable: We opened this month.}
            q02: |
              {{Enough}}
            q01:
              prompts:
                b: {{Enough}}
                a: {{Enough}}
              evidence-links: [https://www.example.org/policy]
            """);
        Assert.Equal("", site.Found + site.Said);
        var questionnaire = site.Records.Questionnaires["school"];
        Assert.Equal("school", questionnaire.Header.Values.Term("setting-kind"));
        Assert.Equal(["q01", "q02", "x04"], questionnaire.Answers.Select(a => a.Question));
        Assert.Equal(["a", "b"], questionnaire.Answers[0].Prompts.Select(p => p.Key));
        Assert.Null(questionnaire.Answers[0].Text);
        Assert.Equal("https://www.example.org/policy", questionnaire.Answers[0].EvidenceLinks.Single().Url.Value);
        Assert.Equal(Enough, questionnaire.Answers[1].Text!.Plain.Trim());
        Assert.Equal("We opened this month.", questionnaire.Answers[2].NotApplicable);
    }
}
