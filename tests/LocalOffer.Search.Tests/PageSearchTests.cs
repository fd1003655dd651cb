namespace LocalOffer.Search.Tests;

/// <summary>The tests of the search and of the other scripts of pages, which are written in the browser's own language.</summary>
public class PageSearchTests
{
    [Theory]
    [InlineData("search")]
    [InlineData("scripts")]
    public async Task The_scripts_of_the_pages_pass_their_own_tests(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "tests", folder), "*.test.mjs").Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);

        var (code, output) = await NodeProgram.RunAsync("", ["--test", .. files]);

        Assert.True(code == 0, output);
        Assert.Matches(@"# pass [1-9]\d", output);
    }
}
