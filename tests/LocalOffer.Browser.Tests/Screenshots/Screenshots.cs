using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>Pictures of every page type at three widths, for people to look at: no check sees whether a page is ugly.</summary>
internal static class Screenshots
{
    /// <summary>Takes them.</summary>
    /// <param name="args">Words that the names of page types must contain, all types when there are none; <c>--dark</c> for the dark colours.</param>
    public static async Task<int> TakeAsync(string[] args)
    {
        var scheme = args.Contains("--dark") ? ColorScheme.Dark : ColorScheme.Light;
        var wanted = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
        var folder = Repository.At("artifacts/screenshots");
        Directory.CreateDirectory(folder);
        var site = await TestSite.GetAsync();
        await using var context = await site.Browser.NewContextAsync(new() { ColorScheme = scheme, Locale = "en-GB" });
        var page = await context.NewPageAsync();
        foreach (var type in PageType.All.Where(t => wanted.Count == 0 || wanted.Any(w => t.Name.Contains(w, StringComparison.OrdinalIgnoreCase))))
        {
            var path = type.Paths(site.Built)[0];
            await page.GotoAsync(site.Address(path));
            foreach (var screen in new[] { Screen.Phone, Screen.Tablet, Screen.Desktop })
            {
                await page.SetViewportSizeAsync(screen.Width, screen.Height);
                var name = $"{type.Name.Replace(' ', '-')}-{screen.Width}{(scheme == ColorScheme.Dark ? "-dark" : "")}.png";
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name), FullPage = true });
                Console.WriteLine($"{name}  {path}");
            }
        }

        await site.Browser.CloseAsync();
        return 0;
    }
}
