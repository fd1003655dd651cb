using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

public class AxeTests(Tab tab) : IClassFixture<Tab>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory, PageTypes]
    public Task Axe_finds_nothing_wrong_on_a_phone_and_a_desktop_in_light_and_in_dark(string pageType) =>
        tab.CheckAsync(pageType, [Screen.Phone, Screen.Desktop], async page =>
        {
            var findings = new List<string>();
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                // Without motion: colours half-way between light and dark are nobody's colours.
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
                {
                    await page.EvaluateAsync(Axe);
                }

                findings.AddRange((await page.FindingsAsync("axe")).Select(f => $"{scheme}: {f}"));
            }

            return findings;
        });
}
