using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>The browser of the machine. Playwright's own is never downloaded.</summary>
internal static class Chromium
{
    private const string DebianPath = "/usr/bin/chromium";

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } set ? set : DebianPath;
        if (!File.Exists(path))
        {
            throw new FileNotFoundException(
                $"There is no browser at {path}. Install it (apt-get install chromium; ./test does) or name another in CHROMIUM_PATH. "
                + "These tests are never skipped.");
        }

        return playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,

            // A browser that is only tested with asks nobody for news.
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}
