using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>The browser of the machine. Playwright's own is never downloaded.</summary>
internal static class Chromium
{
    // The headless shell is the same engine without windows, and takes a third less time.
    private static readonly string[] DebianPaths = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        string[] paths = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } set ? [set] : DebianPaths;
        if (Array.Find(paths, File.Exists) is not { } path)
        {
            throw new FileNotFoundException(
                $"There is no browser at {string.Join(" nor ", paths)}. Install it (apt-get install chromium; ./test does) or name another in CHROMIUM_PATH. "
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
