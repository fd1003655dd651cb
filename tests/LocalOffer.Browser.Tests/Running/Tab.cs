using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>One tab of the shared browser, used by a test class for page after page.</summary>
public class Tab : IAsyncLifetime
{
    private IBrowserContext? _context;
    private IPage? _page;
    private TestSite? _site;

    /// <summary>The tab.</summary>
    public IPage Page => _page!;

    /// <summary>The site it shows.</summary>
    internal TestSite Site => _site!;

    /// <summary>What is special about this tab. British English, as the pages are.</summary>
    protected virtual BrowserNewContextOptions Options => new() { Locale = "en-GB", TimezoneId = "Europe/London" };

    public async Task InitializeAsync()
    {
        _site = await TestSite.GetAsync();
        _context = await _site.Browser.NewContextAsync(Options);
        _page = await _context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.CloseAsync();
        }
    }

    /// <summary>
    /// Opens each page of a type and looks at it at the first size; at the other sizes looks at the first page alone, for what they
    /// change is the same on all pages of a type. Fails with everything that was found.
    /// </summary>
    /// <param name="type">Name of the page type.</param>
    /// <param name="screens">Sizes; a page is loaded once and then resized.</param>
    /// <param name="look">Answers with sentences about what is wrong.</param>
    internal Task CheckAsync(string type, IReadOnlyList<Screen> screens, Func<IPage, Task<IEnumerable<string>>> look) =>
        CheckAsync(PageType.Named(type), int.MaxValue, screens, (page, _) => look(page));

    /// <summary>The same for a look that is closer at the first page of a type.</summary>
    /// <param name="type">Name of the page type.</param>
    /// <param name="screens">Sizes; a page is loaded once and then resized.</param>
    /// <param name="look">Told whether it looks at the first page; answers with sentences about what is wrong.</param>
    internal Task CheckAsync(string type, IReadOnlyList<Screen> screens, Func<IPage, bool, Task<IEnumerable<string>>> look) =>
        CheckAsync(PageType.Named(type), int.MaxValue, screens, look);

    /// <summary>Opens each page of a type and looks at it once.</summary>
    internal Task CheckAsync(string type, Screen screen, Func<IPage, Task<IEnumerable<string>>> look) => CheckAsync(type, [screen], look);

    /// <summary>Opens the first page of a type and looks at it at each size: for what is slow to look at.</summary>
    internal Task CheckFirstAsync(string type, IReadOnlyList<Screen> screens, Func<IPage, Task<IEnumerable<string>>> look) =>
        CheckAsync(PageType.Named(type), 1, screens, (page, _) => look(page));

    /// <summary>Opens a page at a full address and brings it into the state of its type.</summary>
    internal async Task OpenAsync(PageType type, string address)
    {
        // Another fragment alone would not load the page again.
        if (type.Arrange is not null)
        {
            await Page.GotoAsync("about:blank");
        }

        await Page.GotoAsync(address);
        await (type.Arrange?.Invoke(Page) ?? Task.CompletedTask);
    }

    /// <summary>Opens a page from the server.</summary>
    internal async Task OpenAsync(string path) => await Page.GotoAsync(Site.Address(path));

    private async Task CheckAsync(PageType type, int pages, IReadOnlyList<Screen> screens, Func<IPage, bool, Task<IEnumerable<string>>> look)
    {
        var findings = new List<string>();
        foreach (var (n, path) in type.Paths(Site.Built).Take(pages).Index())
        {
            await Page.SetViewportSizeAsync(screens[0].Width, screens[0].Height);
            await OpenAsync(type, Site.Address(path));
            foreach (var screen in n == 0 ? screens : screens.Take(1))
            {
                await Page.SetViewportSizeAsync(screen.Width, screen.Height);
                findings.AddRange((await look(Page, n == 0)).Select(f => $"{path} at {screen.Width} px: {f}"));
            }
        }

        Findings.AssertNone(findings);
    }
}

/// <summary>A tab in which scripts never run.</summary>
public sealed class TabWithoutScripts : Tab
{
    protected override BrowserNewContextOptions Options => new(base.Options) { JavaScriptEnabled = false };
}
