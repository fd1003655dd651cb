using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>What an editor sees in the browser while an entry is broken, and when it has been mended.</summary>
public class PreviewOverlayTests(Tab tab) : IClassFixture<Tab>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly PageWaitForSelectorOptions Patient = new() { Timeout = 60_000 };

    [Fact]
    public async Task A_mistake_shows_over_the_last_good_page_can_be_put_away_by_keyboard_and_goes_when_it_is_mended()
    {
        await using var preview = await PreviewRun.StartAsync();
        var page = tab.Page;
        await page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await page.GotoAsync(new Uri(preview.Address, "services/swim/").AbsoluteUri);
        await page.WaitForSelectorAsync("h1:text-is('Saturday swimming')");
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());

        preview.Save("Sunday swimming", "aquatic");
        await page.WaitForSelectorAsync("dialog[open]", Patient);
        Assert.Equal("Saturday swimming", await page.Locator("h1").InnerTextAsync());
        var finding = page.Locator("dialog .lo-preview-error");
        Assert.Equal(1, await finding.CountAsync());
        Assert.StartsWith("error LO2104: ", await finding.Locator("strong").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("input/strands/social-care/entries/swim.yaml:5:5", await finding.Locator("code").InnerTextAsync());
        Assert.Contains("- aquatic", await finding.Locator("pre").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('dialog').contains(document.activeElement)"));

        await page.EvaluateAsync(Axe);
        foreach (var screen in new[] { Screen.Desktop, Screen.Phone })
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            Findings.AssertNone([.. await page.FindingsAsync("axe")]);
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"Scrolls sideways at {screen.Width} px.");
        }

        // Put away, it stays away on the next page; the button in the corner brings it back.
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        await page.ReloadAsync();
        var badge = page.Locator(".lo-preview-badge-error");
        await badge.WaitForAsync();
        Assert.Contains("1 error", await badge.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        await badge.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await page.Locator("dialog[open]").CountAsync());
        await page.Locator("dialog .lo-preview-close").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        Assert.True(await badge.EvaluateAsync<bool>("element => element === document.activeElement"));

        await badge.PressAsync("Enter");
        preview.Save("Sunday swimming", "leisure");
        await page.WaitForSelectorAsync("h1:text-is('Sunday swimming')", Patient);
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        Assert.Equal(0, await page.Locator(".lo-preview-badge-error").CountAsync());
    }
}
