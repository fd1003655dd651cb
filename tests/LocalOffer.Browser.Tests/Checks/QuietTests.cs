namespace LocalOffer.Browser.Tests;

public class QuietTests(Tab tab) : IClassFixture<Tab>
{
    [Theory, PageTypes]
    public async Task No_error_no_refusal_by_the_policy_no_other_host_and_nothing_kept(string pageType)
    {
        using var heard = new Overheard(tab.Page, url => url.StartsWith(tab.Site.Server.Address.AbsoluteUri, StringComparison.Ordinal)
            || url.StartsWith("data:image/", StringComparison.Ordinal));
        await tab.CheckAsync(pageType, [Screen.Phone, Screen.Desktop], async page => [.. await page.FindingsAsync("stored"), .. heard.Take()]);
    }

    [Fact]
    public async Task The_page_not_found_is_itself_whole_wherever_the_address_was()
    {
        using var heard = new Overheard(tab.Page, _ => true);
        foreach (var address in new[] { "gone.html", "services/gone/index.html", "a/b/c/d/gone" })
        {
            var response = await tab.Page.GotoAsync(tab.Site.Address(address));
            Assert.Equal(404, response!.Status);
            Findings.AssertNone([.. heard.Take().Where(h => !h.Contains(address, StringComparison.Ordinal) && !h.StartsWith("console: Failed to load resource", StringComparison.Ordinal)).Select(h => $"{address}: {h}")]);
        }
    }
}
