using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>The lists the forms, the wheel and the pathway are drawn from name one another; a name that leads nowhere would leave a gap on a page.</summary>
public sealed class PathwayVocabulariesTests
{
    private static readonly Core.Framework BuiltIn = LocalFramework.Of().Framework;

    [Theory]
    [InlineData(Vocabularies.WheelDomains, "topics", Vocabularies.Topics)]
    [InlineData(Vocabularies.WheelDomains, "centre", Vocabularies.WheelCentres)]
    [InlineData(Vocabularies.FormSections, "form", Vocabularies.Forms)]
    [InlineData(Vocabularies.FormFields, "form", Vocabularies.Forms)]
    [InlineData(Vocabularies.FormFields, "section", Vocabularies.FormSections)]
    [InlineData(Vocabularies.FormColumns, "rows", Vocabularies.FormFields)]
    [InlineData(Vocabularies.PathwaySteps, "forms", Vocabularies.Forms)]
    [InlineData(Vocabularies.PathwaySteps, "part", Vocabularies.PlanDoReview)]
    public void Every_name_leads_to_a_term(string vocabulary, string fact, string named)
    {
        var names = BuiltIn.Vocabulary(vocabulary)!.Terms.SelectMany(t => t.Facts.GetValueOrDefault(fact) ?? []).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, n => Assert.NotNull(BuiltIn.Vocabulary(named)!.Find(n)));
    }

    [Fact]
    public void Every_topic_belongs_to_a_part_of_the_wheel()
    {
        var reached = BuiltIn.Vocabulary(Vocabularies.WheelDomains)!.Terms.SelectMany(d => d.Facts["topics"]).ToHashSet();
        Assert.All(BuiltIn.Vocabulary(Vocabularies.Topics)!.Terms, t => Assert.Contains(t.Id, reached));
    }

    [Fact]
    public void A_field_stands_in_a_section_of_its_own_form()
    {
        var sections = BuiltIn.Vocabulary(Vocabularies.FormSections)!;
        Assert.All(
            BuiltIn.Vocabulary(Vocabularies.FormFields)!.Terms.Where(f => f.Facts.ContainsKey("section")),
            f => Assert.Equal(sections.Find(f.Facts["section"][0])!.Facts["form"], f.Facts["form"]));
    }

    [Fact]
    public void Numbers_that_identify_a_person_are_for_paper_only() =>
        Assert.Equal(
            ["nhs-number", "upn", "adult-number", "ics-number", "ni-number", "other-number"],
            BuiltIn.Vocabulary(Vocabularies.FormFields)!.Terms.Where(f => f.Facts["kind"][0] == "number" && f.Facts["paper-only"][0] == "true").Select(f => f.Id));
}
