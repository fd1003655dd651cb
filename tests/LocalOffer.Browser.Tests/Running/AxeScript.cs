using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>axe-core, brought into a page.</summary>
internal static class AxeScript
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// What axe finds wrong with the page as it stands: in light surroundings, and on a phone in dark ones too. In the dark nothing changes
    /// but colours, and those are the same however wide the screen is.
    /// </summary>
    public static async Task<IEnumerable<string>> AxeFindingsAsync(this IPage page)
    {
        var findings = new List<string>();
        ColorScheme[] schemes = page.ViewportSize!.Width > Screen.Phone.Width ? [ColorScheme.Light] : [ColorScheme.Light, ColorScheme.Dark];
        foreach (var scheme in schemes)
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
