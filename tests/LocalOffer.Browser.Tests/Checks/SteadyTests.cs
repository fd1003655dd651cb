using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>Nothing moves under a thumb while a page arrives.</summary>
public class SteadyTests(Tab tab) : IClassFixture<Tab>
{
    private const string Observe = """
        window.__shifts = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            window.__shifts.push(`${entry.value.toFixed(3)}: ${entry.sources.map((s) => s.node?.nodeName + '.' + (s.node?.className ?? '')).join(', ')}`)
          }
        }).observe({ type: 'layout-shift', buffered: true })
        """;

    [Theory]
    [InlineData("home")]
    [InlineData("strand")]
    [InlineData("school")]
    [InlineData("list")]
    [InlineData("search")]
    [InlineData("my list")]
    [InlineData("compare")]
    public async Task Nothing_moves_while_the_page_arrives_even_when_the_script_is_late(string pageType)
    {
        await using var context = await tab.Site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = Screen.Phone.Width, Height = Screen.Phone.Height } });
        await context.AddInitScriptAsync(Observe);
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/site.js", async route =>
        {
            await Task.Delay(700);
            await route.ContinueAsync();
        });
        await page.GotoAsync(tab.Site.Address(PageType.Named(pageType).Paths(tab.Site.Built)[0]));
        await page.WaitForFunctionAsync("() => document.body.classList.contains('js-enabled')");
        await page.WaitForTimeoutAsync(300);

        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.__shifts"));
        Assert.True(await page.Locator(".govuk-service-navigation__toggle").IsVisibleAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("#with=providers/weirside-primary,providers/marsh-lane-school")]
    public async Task On_the_page_that_compares_nothing_that_can_be_seen_moves_though_its_files_come_late(string fragment)
    {
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await using var context = await tab.Site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = screen.Width, Height = screen.Height } });
            await context.AddInitScriptAsync(Observe);
            var page = await context.NewPageAsync();
            foreach (var late in new[] { "**/assets/compare.js", "**/compare/providers.js", "**/compare/answers/*.js" })
            {
                await page.RouteAsync(late, async route =>
                {
                    await Task.Delay(300);
                    await route.ContinueAsync();
                });
            }

            await page.GotoAsync(tab.Site.Address("compare/index.html" + fragment));
            await page.Locator(fragment.Length == 0 ? "#first option:nth-child(2)" : ".lo-compare__card").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await page.WaitForTimeoutAsync(300);
            Assert.Empty(await page.EvaluateAsync<string[]>("() => window.__shifts"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("#q=speech+therapy")]
    public async Task On_the_search_page_nothing_that_can_be_seen_moves_though_its_files_come_late(string fragment)
    {
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await using var context = await tab.Site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = screen.Width, Height = screen.Height } });
            await context.AddInitScriptAsync(Observe);
            var page = await context.NewPageAsync();
            foreach (var late in new[] { "**/assets/search.js", "**/search/index.js", "**/search/cards/*.js" })
            {
                await page.RouteAsync(late, async route =>
                {
                    await Task.Delay(300);
                    await route.ContinueAsync();
                });
            }

            await page.GotoAsync(tab.Site.Address("search/index.html" + fragment));
            await page.Locator(fragment.Length == 0 ? "label[for=cost-free] [data-count]:not(:empty)" : ".lo-finder--answered").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await page.WaitForTimeoutAsync(300);
            Assert.Empty(await page.EvaluateAsync<string[]>("() => window.__shifts"));
        }
    }

    [Fact]
    public async Task When_the_script_never_comes_the_menu_shows_itself()
    {
        await using var context = await tab.Site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = Screen.Phone.Width, Height = Screen.Phone.Height }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/site.js", route => route.AbortAsync());
        await page.GotoAsync(tab.Site.Address("index.html"));
        await page.Locator(".govuk-service-navigation__link").First.WaitForAsync(new() { State = WaitForSelectorState.Visible });
    }
}
