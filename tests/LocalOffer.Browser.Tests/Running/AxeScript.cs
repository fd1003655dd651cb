using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>axe-core, brought into a page.</summary>
internal static class AxeScript
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds wrong with the page as it stands, in light and in dark surroundings.</summary>
    public static async Task<IEnumerable<string>> AxeFindingsAsync(this IPage page)
    {
        var findings = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            findings.AddRange(await page.AxeFindingsAsync(scheme));
        }

        return findings;
    }

    /// <summary>What axe finds wrong in surroundings of one kind.</summary>
    public static async Task<IEnumerable<string>> AxeFindingsAsync(this IPage page, ColorScheme scheme)
    {
        // Without motion: colours half-way between light and dark are nobody's colours.
        await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        return (await page.FindingsAsync("axe")).Select(f => $"{scheme}: {f}");
    }

    /// <summary>The same at both sizes, for a state that another load of the page would lose.</summary>
    public static async Task<IEnumerable<string>> AxeOnPhoneAndDesktopAsync(this IPage page)
    {
        var findings = new List<string>();
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            findings.AddRange(await page.AxeFindingsAsync());
        }

        return findings;
    }
}
