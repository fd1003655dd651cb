using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>The lists of coordination and key working are whole, and what they name exists.</summary>
public sealed class CoordinationVocabulariesTests
{
    private static readonly Core.Framework BuiltIn = LocalFramework.Of().Framework;

    private static IReadOnlyList<Term> Terms(string vocabulary) => BuiltIn.Vocabulary(vocabulary)!.Terms;

    [Theory]
    [InlineData(Vocabularies.Functions, 10)]
    [InlineData(Vocabularies.FunctionalAreas, 4)]
    [InlineData(Vocabularies.Stages, 5)]
    [InlineData(Vocabularies.CoordinatorKnowledge, 15)]
    [InlineData(Vocabularies.CoordinatorSkills, 24)]
    [InlineData(Vocabularies.CoordinatorQualities, 17)]
    [InlineData(Vocabularies.CoordinatorTools, 15)]
    [InlineData(Vocabularies.KeyWorkingModels, 2)]
    [InlineData(Vocabularies.KeyWorkingSteps, 5)]
    [InlineData(Vocabularies.KeyWorkingSkills, 20)]
    [InlineData(Vocabularies.EarlySupportPrinciples, 10)]
    [InlineData(Vocabularies.AssessmentCoordinatorSkills, 8)]
    [InlineData(Vocabularies.AssessmentCoordinatorPeople, 7)]
    public void A_list_has_as_many_lines_as_its_source(string vocabulary, int lines) => Assert.Equal(lines, Terms(vocabulary).Count);

    [Theory]
    [InlineData(Vocabularies.Functions, "area", Vocabularies.FunctionalAreas)]
    [InlineData(Vocabularies.Functions, "stages", Vocabularies.Stages)]
    [InlineData(Vocabularies.KeyWorkingSkills, "area", Vocabularies.FunctionalAreas)]
    public void Every_name_leads_to_a_term(string vocabulary, string fact, string named)
    {
        var names = Terms(vocabulary).SelectMany(t => t.Fact(fact)).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, n => Assert.NotNull(BuiltIn.Vocabulary(named)!.Find(n)));
    }

    [Theory]
    [InlineData("enter", "kw-4")]
    [InlineData("listen-understand", "kw-1", "kw-6", "kw-7", "kw-8", "kw-9")]
    [InlineData("agree-allocate", "kw-5", "kw-8")]
    [InlineData("plan", "kw-1", "kw-2", "kw-3", "kw-8", "kw-9")]
    [InlineData("review-learn", "kw-3", "kw-5", "kw-7", "kw-9")]
    public void A_stage_has_the_functions_the_booklet_suggests_there(string stage, params string[] functions) =>
        Assert.Equal(functions, Terms(Vocabularies.Functions).Where(f => f.Fact("stages").Contains(stage)).Select(f => f.Id));

    [Fact]
    public void Lines_of_the_check_have_ids_of_their_own_across_its_lists()
    {
        var ids = new[] { Vocabularies.CoordinatorKnowledge, Vocabularies.CoordinatorSkills, Vocabularies.CoordinatorQualities }.SelectMany(v => Terms(v).Select(t => t.Id)).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Each_level_says_which_families_which_functions_and_who() =>
        Assert.All(Terms(Vocabularies.KeyWorkingLevels), l => Assert.All(new[] { "families", "what", "who" }, fact => Assert.Single(l.Fact(fact))));
}
