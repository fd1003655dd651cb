using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>What is looked at in every state that a reader can bring a page into.</summary>
internal static class StateFindings
{
    private static readonly string[] Looks = ["sideways", "target-size"];

    /// <summary>
    /// Takes away what stands around the part a state is about: the tests of every page type look at it, and it takes most of the time.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="besides">A selector of more that is not the state's own.</param>
    public static Task StripAsync(this IPage page, string besides = "footer") => page.EvaluateAsync(
        "(besides) => { for (const one of document.querySelectorAll('.govuk-service-navigation, .lo-help-strip, footer, ' + besides)) one.remove() }", besides);

    /// <summary>What axe finds, what scrolls sideways and what is too small to press, at the size the page has.</summary>
    public static async Task<IReadOnlyList<string>> StateFindingsAsync(this IPage page, string state)
    {
        var findings = (await page.AxeFindingsAsync()).ToList();
        foreach (var look in Looks)
        {
            findings.AddRange(await page.FindingsAsync(look));
        }

        return [.. findings.Select(f => $"{state} at {page.ViewportSize!.Width} px: {f}")];
    }

    /// <summary>The same on a phone and on a desktop, for a state that another load of the page would lose.</summary>
    public static async Task<IReadOnlyList<string>> StateOnPhoneAndDesktopAsync(this IPage page, string state)
    {
        var findings = new List<string>();
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            findings.AddRange(await page.StateFindingsAsync(state));
        }

        return findings;
    }
}
