using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

public class FromDiskTests(Tab tab) : IClassFixture<Tab>
{
    [Theory, PageTypes]
    public async Task From_a_memory_stick_the_page_is_whole(string pageType)
    {
        var root = tab.Site.FileAddress("");
        using var heard = new Overheard(tab.Page, url => url.StartsWith(root, StringComparison.Ordinal) || url.StartsWith("data:image/", StringComparison.Ordinal));
        var findings = new List<string>();
        // A disk has no page for addresses that do not exist; that page is made for hosts only.
        var type = PageType.Named(pageType);
        foreach (var path in type.Paths(tab.Site.Built).Where(p => p != "404.html"))
        {
            await tab.OpenAsync(type, tab.Site.FileAddress(path));
            findings.AddRange((await tab.Page.FindingsAsync("from-disk")).Concat(await tab.Page.FindingsAsync("pictures")).Concat(heard.Take()).Select(f => $"{path}: {f}"));
        }

        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task From_a_memory_stick_links_lead_from_page_to_page()
    {
        await tab.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await tab.Page.GotoAsync(tab.Site.FileAddress("index.html"));
        foreach (var link in new[] { ".govuk-service-navigation__link >> nth=0", "main a[href$='index.html'] >> nth=0", ".govuk-generic-header__homepage-link" })
        {
            var leadsTo = await tab.Page.Locator(link).EvaluateAsync<string>("(link) => link.href");
            Assert.StartsWith("file://", leadsTo, StringComparison.Ordinal);
            await tab.Page.Locator(link).ClickAsync();
            await tab.Page.WaitForURLAsync(leadsTo);
            Assert.Equal(1, await tab.Page.Locator("h1").CountAsync());
        }
    }
}
