namespace LocalOffer.Cli.Tests;

public class CodesCommandTests
{
    [Fact]
    public async Task Every_code_and_vocabulary_is_listed()
    {
        var result = await Tool.RunAsync(Path.GetTempPath(), "codes");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("  LO3001  error    Two documents have the same id.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nVocabularies\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n  topics  ", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LO3001")]
    [InlineData("lo3001")]
    [InlineData("DuplicateId")]
    public async Task One_code_is_explained(string name)
    {
        var result = await Tool.RunAsync(Path.GetTempPath(), "codes", name);
        Assert.StartsWith("LO3001 DuplicateId, error unless the settings say otherwise\n  Two documents have the same id.\n\nWhy it matters\n  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nWhat to do\n  ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vocabulary_is_listed_with_ids_and_other_words()
    {
        var result = await Tool.RunAsync(Path.GetTempPath(), "codes", "topics");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("topics  ", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  leisure +\S", result.Output);
    }

    [Fact]
    public async Task The_terms_of_the_authority_are_listed_with_the_others()
    {
        using var site = SmallSite.Make().With("input/framework/vocabularies.yaml", "vocabularies:\n  topics:\n    terms:\n      hedge-laying: {label: Hedge laying}\n");
        var result = await Tool.RunAsync(site.Path, "codes", "topics");
        Assert.Contains("  hedge-laying", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LO3O01", "LO3001")]
    [InlineData("topcs", "topics")]
    public async Task An_unknown_name_is_answered_with_the_nearest_one(string typed, string meant)
    {
        var result = await Tool.RunAsync(Path.GetTempPath(), "codes", typed);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"localoffer: \"{typed}\" is neither a code nor a vocabulary.\n  hint: Did you mean \"{meant}\"? `localoffer codes` lists them all.\n", result.Error);
    }
}
