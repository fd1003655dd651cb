using Microsoft.Playwright;

namespace LocalOffer.Benchmarks;

/// <summary>A cheap phone: the browser of this machine in a small window, its page slowed down.</summary>
/// <param name="browser">The browser.</param>
internal sealed class Phone(IBrowser browser)
{
    /// <summary>How much slower than this machine the page runs.</summary>
    public const int Slower = 4;

    private const string DebianPath = "/usr/bin/chromium";

    /// <summary>The browser's version.</summary>
    public string Version => browser.Version;

    /// <summary>Starts the browser of the machine. Playwright's own is never downloaded.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } set ? set : DebianPath,
        Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    /// <summary>A tab that has seen nothing before.</summary>
    public async Task<PhoneTab> NewTabAsync()
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 640 }, DeviceScaleFactor = 2, IsMobile = true, HasTouch = true, Locale = "en-GB" }).ConfigureAwait(false);
        await context.AddInitScriptAsync(Script("observe")).ConfigureAwait(false);
        var page = await context.NewPageAsync().ConfigureAwait(false);
        var session = await context.NewCDPSessionAsync(page).ConfigureAwait(false);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = Slower }).ConfigureAwait(false);
        return new PhoneTab(context, page, session);
    }

    /// <summary>A script of this program.</summary>
    public static string Script(string name)
    {
        using var reader = new StreamReader(typeof(Phone).Assembly.GetManifestResourceStream($"phone/{name}.js")!);
        return reader.ReadToEnd();
    }
}
