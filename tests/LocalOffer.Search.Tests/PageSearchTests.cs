namespace LocalOffer.Search.Tests;

/// <summary>The tests of the search in the browser, which are written in its own language.</summary>
public class PageSearchTests
{
    [Fact]
    public async Task The_search_of_the_page_passes_its_own_tests()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "search"), "*.test.mjs").Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);

        var (code, output) = await NodeProgram.RunAsync("", ["--test", .. files]);

        Assert.True(code == 0, output);
        Assert.Matches(@"# pass [1-9]\d", output);
    }
}
