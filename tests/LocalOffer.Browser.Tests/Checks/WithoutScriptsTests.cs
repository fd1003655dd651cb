namespace LocalOffer.Browser.Tests;

public class WithoutScriptsTests(TabWithoutScripts tab) : IClassFixture<TabWithoutScripts>
{
    [Theory, PageTypes(AsTheyArrive = true)]
    public Task Everything_that_matters_is_there_without_JavaScript(string pageType) =>
        tab.CheckAsync(pageType, [Screen.Phone, Screen.Desktop], async page =>
            [.. await page.FindingsAsync("without-scripts"), .. await page.FindingsAsync("sideways")]);

    [Fact]
    public Task The_skip_link_works_without_JavaScript() => tab.CheckAsync("home", Screen.Phone, KeyboardTests.SkipAsync);
}
