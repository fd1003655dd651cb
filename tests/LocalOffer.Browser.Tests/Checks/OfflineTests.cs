using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>Saving, reading with the network off, renewing and deleting, as readers do it. A folder and a server of its own: the site changes on the way.</summary>
public sealed class OfflineTests : IAsyncLifetime
{
    private const string Service = "services/speech-therapy-school-age/index.html";
    private const string Other = "services/autism-outreach-service/index.html";
    private const string Offline = "offline/index.html";

    private readonly string _folder = Directory.CreateTempSubdirectory("localoffer-offline-").FullName;
    private TestSite _site = null!;
    private SiteServer _server = null!;
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.GetAsync();
        foreach (var file in _site.Built.Files)
        {
            var to = Path.Combine(_folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(Path.Combine(_site.Built.Folder, file), to);
        }

        _server = await SiteServer.StartAsync(_folder);
        _context = await _site.Browser.NewContextAsync(new() { Locale = "en-GB", TimezoneId = "Europe/London", ViewportSize = new() { Width = 320, Height = 640 } });
        _page = await _context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        await _context.CloseAsync();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task One_page_is_saved_read_with_no_internet_and_forgotten_again()
    {
        await OpenAsync(Service);
        await OpenAsync(Offline);
        Findings.AssertNone(await _page.FindingsAsync("stored"));

        await OpenAsync(Service);
        await _page.Locator("[data-save-page]").ClickAsync();
        await Assertions.Expect(_page.Locator("[data-save-status]")).ToContainTextAsync("Saved on this device on ");
        Findings.AssertNone([.. await _page.AxeOnPhoneAndDesktopAsync()]);

        await _context.SetOfflineAsync(true);
        await OpenAsync(Service);
        Assert.Contains("Speech and language therapy", await _page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await _page.EvaluateAsync<bool>("() => getComputedStyle(document.querySelector('.govuk-skip-link')).position === 'absolute'"));
        Findings.AssertNone(await _page.FindingsAsync("pictures"));
        await Assertions.Expect(_page.Locator("[data-save-status]")).ToContainTextAsync("Saved on this device on ");
        await OpenAsync("index.html");
        Assert.Equal(1, await _page.Locator("h1").CountAsync());

        // A page that was never opened leads to the page that says what can be read.
        await OpenAsync(Other);
        await Assertions.Expect(_page).ToHaveURLAsync(new Regex("/offline/index\\.html#not-saved="));
        await Assertions.Expect(_page.Locator("[data-offline-wanted]")).ToBeVisibleAsync();
        await Assertions.Expect(_page.Locator("[data-offline-saved] a").First).ToHaveAttributeAsync("href", Address(Service));
        Findings.AssertNone([.. await _page.AxeOnPhoneAndDesktopAsync()]);
        await _page.Locator("[data-offline-save]").ClickAsync();
        await Assertions.Expect(_page.Locator("[data-offline-status]")).ToContainTextAsync("no internet at the moment");

        await _context.SetOfflineAsync(false);
        await _page.Locator("[data-offline-again]").ClickAsync();
        await _page.WaitForURLAsync(Address(Other));

        await OpenAsync(Offline);
        await _page.EvaluateAsync("() => { localStorage.setItem('localoffer.list', '[]'); localStorage.setItem('other', '1') }");
        await _page.Locator("[data-offline-delete]").ClickAsync();
        await Assertions.Expect(_page.Locator("[data-offline-deleted]")).ToContainTextAsync("keeps nothing on this device");
        await Assertions.Expect(_page.Locator("[data-offline-saved]")).ToHaveTextAsync("Nothing is saved.");
        Assert.Equal("other", await _page.EvaluateAsync<string>("() => Object.keys(localStorage).join()"));
        await _page.EvaluateAsync("() => localStorage.clear()");
        await OpenAsync("index.html");
        Findings.AssertNone(await _page.FindingsAsync("stored"));
    }

    [Fact]
    public async Task Everything_is_saved_renewed_when_the_reader_says_so_and_only_what_changed_is_fetched_again()
    {
        await OpenAsync(Offline);
        await Assertions.Expect(_page.Locator("[data-offline-save]")).ToContainTextAsync("(about ");
        await _page.Locator("[data-offline-save]").ClickAsync();
        await Assertions.Expect(_page.Locator("[data-offline-status]")).ToContainTextAsync("Everything is saved");
        await Assertions.Expect(_page.Locator("[data-offline-saved]")).ToContainTextAsync("all ");
        Findings.AssertNone([.. await _page.AxeOnPhoneAndDesktopAsync()]);

        await _context.SetOfflineAsync(true);
        foreach (var path in _site.Built.Pages.Where(p => p.StartsWith("services/", StringComparison.Ordinal)).Where((_, i) => i % 20 == 0).Append("guides/index.html").Append("browse/index.html"))
        {
            await OpenAsync(path);
            await Assertions.Expect(_page).ToHaveURLAsync(Address(path));
        }

        await OpenAsync("search/index.html#q=speech+therapy");
        await Assertions.Expect(_page.Locator(".lo-services__title a").First).ToHaveAttributeAsync("href", "../" + Service);

        // Coordinators are on the road: their pages have all they need, data and scripts.
        await OpenAsync("coordinators/signpost/index.html#stage=plan");
        await Assertions.Expect(_page.Locator(".lo-signpost__chosen")).ToContainTextAsync("You chose: Plan.");
        await OpenAsync("coordinators/forms/provision-map/index.html");
        await Assertions.Expect(_page.Locator(".lo-form--awake")).ToHaveCountAsync(1);
        foreach (var path in _site.Built.Pages.Where(p => p.StartsWith("coordinators/", StringComparison.Ordinal)))
        {
            await OpenAsync(path);
            await Assertions.Expect(_page).ToHaveURLAsync(Address(path));
        }

        // A release: the style sheet changed, and one page.
        await _context.SetOfflineAsync(false);
        await ReplaceAsync("sw.js", s => Regex.Replace(s, "=\"[0-9a-f]{16}\"", "=\"0123456789abcdef\""));
        await ReplaceAsync("assets/site.css", s => s + "/* newer */");
        await OpenAsync("index.html");
        await Assertions.Expect(_page.Locator("[data-news]")).ToContainTextAsync("There is a newer version of this site.");
        Assert.DoesNotContain("newer", await CssAsync(), StringComparison.Ordinal);
        Findings.AssertNone([.. await _page.AxeOnPhoneAndDesktopAsync()]);
        await _page.Locator("[data-news] button").ClickAsync();
        await Assertions.Expect(_page.Locator("[data-news]")).ToHaveCountAsync(0);
        await _page.WaitForLoadStateAsync();
        Assert.Contains("newer", await CssAsync(), StringComparison.Ordinal);

        await OpenAsync(Offline);
        var asked = new List<string>();
        _page.Request += (_, request) => asked.Add(request.Url);
        await _page.Locator("[data-offline-save]").ClickAsync();
        await Assertions.Expect(_page.Locator("[data-offline-status]")).ToContainTextAsync("Everything is saved");
        Assert.DoesNotContain(asked, u => u.Contains("/packs/", StringComparison.Ordinal) && !u.EndsWith("/packs/index.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_unpacked_archive_opens_from_a_memory_stick_and_is_searched()
    {
        var stick = Path.Combine(_folder, "stick");
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(_folder, "download/local-offer.zip"), stick);
        using var heard = new Overheard(_page, url => url.StartsWith("file://", StringComparison.Ordinal) || url.StartsWith("data:image/", StringComparison.Ordinal));
        await _page.GotoAsync(new Uri(Path.Combine(stick, "START-HERE.html")).AbsoluteUri);
        Findings.AssertNone(heard.Take());
        Findings.AssertNone([.. await _page.AxeOnPhoneAndDesktopAsync()]);

        // axe itself asks for style sheets, which a disk refuses.
        heard.Take();
        await _page.Locator("main a.govuk-button").ClickAsync();
        await Assertions.Expect(_page.Locator("h1")).ToHaveCountAsync(1);
        Findings.AssertNone(await _page.FindingsAsync("from-disk"));

        // Searched as on the internet, and what is found opens.
        await _page.GetByLabel("What are you looking for?").FillAsync("salt referal for 6 yr old");
        await _page.Keyboard.PressAsync("Enter");
        var found = _page.Locator(".lo-services__title a").First;
        await Assertions.Expect(found).ToHaveAttributeAsync("href", "../" + Service);
        await found.ClickAsync();
        await Assertions.Expect(_page.Locator("h1")).ToContainTextAsync("Speech and language therapy");
        await _page.WaitForLoadStateAsync();
        Findings.AssertNone(await _page.FindingsAsync("from-disk"));

        await _page.Locator("footer a[href$='offline/index.html']").ClickAsync();
        await Assertions.Expect(_page.Locator("main")).ToContainTextAsync("You are reading a copy of this site.");
        await Assertions.Expect(_page.Locator("main button")).ToHaveCountAsync(0);
        Findings.AssertNone(heard.Take());
    }

    [Fact]
    public async Task A_booklet_opens_with_no_scripts_and_asks_for_nothing()
    {
        await using var context = await _site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        foreach (var address in new[] { Address("booklets/health.html"), new Uri(Path.Combine(_folder, "booklets/health.html")).AbsoluteUri })
        {
            using var heard = new Overheard(page, url => url == address);
            await page.GotoAsync(address);
            Assert.True(await page.Locator("article").CountAsync() > 5);

            // The policy of the page and that of the host both allow its styles.
            Assert.Equal("rgb(238, 245, 244)", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.help')).backgroundColor"));
            Findings.AssertNone(heard.Take());
        }

        await _page.GotoAsync(Address("booklets/health.html"));
        Findings.AssertNone([.. await _page.AxeOnPhoneAndDesktopAsync()]);
        Findings.AssertNone(await _page.FindingsAsync("sideways"));
    }

    private string Address(string path) => new Uri(_server.Address, path).AbsoluteUri;

    private async Task OpenAsync(string path)
    {
        try
        {
            await _page.GotoAsync(Address(path));
        }
        catch (PlaywrightException problem) when (problem.Message.Contains("interrupted by another navigation", StringComparison.Ordinal))
        {
            await _page.WaitForLoadStateAsync();
        }
    }

    private Task<string> CssAsync() => _page.EvaluateAsync<string>("() => fetch(document.querySelector('link[rel=stylesheet]').href).then(r => r.text())");

    private async Task ReplaceAsync(string path, Func<string, string> change)
    {
        var file = Path.Combine(_folder, path);
        await File.WriteAllTextAsync(file, change(await File.ReadAllTextAsync(file)));
    }
}
