using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>What the terms of a vocabulary say beyond their labels.</summary>
public sealed class TermFactsTests
{
    private const string Holidays = """
        vocabularies:
          days-off:
            label: Days off
            facts: {first-day: date, days: number, notes: text}
            terms:
        """;

    [Fact]
    public void A_vocabulary_names_the_facts_of_its_terms()
    {
        var local = LocalFramework.Of(Holidays + "\n      autumn: {label: Autumn, first-day: 2026-10-26, days: 5, notes: [One, Two]}");
        Assert.Equal("", local.Found + local.Said);
        var autumn = local.Framework.Vocabulary("days-off")!.Find("autumn")!;
        Assert.Equal(["2026-10-26"], autumn.Facts["first-day"]);
        Assert.Equal(5, autumn.Number("days"));
        Assert.Equal(["One", "Two"], autumn.Facts["notes"]);
    }

    [Fact]
    public void A_fact_that_is_not_what_it_should_be_is_reported_and_left_out()
    {
        var local = LocalFramework.Of(Holidays + "\n      autumn: {label: Autumn, first-day: 2026-02-30, days: five, notes: [One]}");
        Assert.Equal("LO2202 6:42 LO2202 6:60", local.Found);
        Assert.Equal(["notes"], local.Framework.Vocabulary("days-off")!.Find("autumn")!.Facts.Keys);
    }

    [Fact]
    public void A_fact_that_is_one_of_a_few_words_is_no_other()
    {
        const string Sizes = "vocabularies:\n  boxes:\n    label: Boxes\n    facts: {size: [small, large]}\n    terms:\n";
        var local = LocalFramework.Of(Sizes + "      a: {label: A, size: large}\n      b: {label: B, size: larg}\n");
        Assert.Equal("LO2202 7:27", local.Found);
        Assert.Contains("Did you mean \"large\"?", local.Said, StringComparison.Ordinal);
        Assert.Equal("large", local.Framework.Vocabulary("boxes")!.Find("a")!.Line("size"));
        Assert.Null(local.Framework.Vocabulary("boxes")!.Find("b")!.Line("size"));
    }

    [Fact]
    public void A_question_of_a_form_is_of_a_kind_that_the_forms_can_draw()
    {
        var local = LocalFramework.Of("vocabularies:\n  form-fields:\n    terms:\n      pets: {label: Animals at home, form: [my-profile], kind: lnie}\n");
        Assert.Equal("LO2202 4:64", local.Found);
        Assert.Contains("line", local.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_names_terms_names_those_the_vocabulary_has_wherever_that_is_defined()
    {
        const string Boxes = """
            vocabularies:
              boxes:
                label: Boxes
                facts: {fits: {vocabulary: shelves}, lid: {vocabulary: boxes}}
                terms:
                  a: {label: A, fits: [low, hihg]}
                  b: {label: B, lid: a}
              shelves:
                label: Shelves
                terms:
                  low: {label: Low}
                  high: {label: High}
            """;
        var local = LocalFramework.Of(Boxes);
        Assert.Equal("LO2206 6:33", local.Found);
        Assert.Contains("Did you mean \"high\"?", local.Said, StringComparison.Ordinal);
        Assert.Equal("a", local.Framework.Vocabulary("boxes")!.Find("b")!.Line("lid"));
        Assert.Equal("LO2206 4:32", LocalFramework.Of(Boxes.Replace("vocabulary: shelves", "vocabulary: shelfs", StringComparison.Ordinal)).Found);
    }

    [Theory]
    [InlineData("form-fields:\n    terms:\n      pets: {label: Animals at home, form: [my-profil], kind: line}", "my-profile")]
    [InlineData("wheel-domains:\n    terms:\n      pets: {label: Animals, centre: [childs], topics: [leisure]}", "child")]
    [InlineData("statutory-limits:\n    terms:\n      early: {label: Early, counted-from: reqest, weeks: 2}", "request")]
    public void A_term_of_the_built_in_vocabularies_that_names_one_that_does_not_exist_is_reported(string added, string meant)
    {
        var local = LocalFramework.Of($"vocabularies:\n  {added}\n");
        Assert.StartsWith("LO2206 4:", local.Found, StringComparison.Ordinal);
        Assert.Contains($"Did you mean \"{meant}\"?", local.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_no_vocabulary_named_is_reported()
    {
        var local = LocalFramework.Of(Holidays + "\n      autumn: {label: Autumn, frist-day: 2026-10-26}");
        Assert.Equal("LO2201 6:31", local.Found);
        Assert.Contains("first-day", local.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_of_fact_that_does_not_exist_is_reported()
    {
        Assert.Equal("LO2202 5:15", LocalFramework.Of("vocabularies:\n  days-off:\n    label: Days off\n    facts:\n      day:    datum\n    terms: {}").Found);
    }
}
