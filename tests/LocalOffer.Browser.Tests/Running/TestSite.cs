using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>
/// The built sample, a server for it and one browser, made once for the whole run and shared by every test class: xunit 2
/// has no fixture that is wider than a collection, and one collection would leave half of the machine idle.
/// </summary>
internal sealed class TestSite
{
    // Milliseconds. A machine that builds beside the tests may need long for what takes a moment; how fast a page is, is measured elsewhere.
    private const float Patience = 30_000;

    private static readonly Lazy<Task<TestSite>> Shared = new(MakeAsync);

    private TestSite(BuiltSite built, SiteServer server, IBrowser browser)
    {
        Built = built;
        Server = server;
        Browser = browser;
    }

    public BuiltSite Built { get; }

    public SiteServer Server { get; }

    public IBrowser Browser { get; }

    /// <summary>The site; whoever asks first makes it.</summary>
    public static Task<TestSite> GetAsync() => Shared.Value;

    /// <summary>Where a page is on the server.</summary>
    public string Address(string path) => new Uri(Server.Address, path).AbsoluteUri;

    /// <summary>Where a page is on the disk, as when the site was copied to a memory stick.</summary>
    public string FileAddress(string path) => $"{new Uri(Built.Folder).AbsoluteUri}/{path}";

    private static async Task<TestSite> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("localoffer-browser-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var built = await BuiltSite.MakeAsync(folder);
        var server = await SiteServer.StartAsync(built.Folder);
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        return new TestSite(built, server, await Chromium.LaunchAsync(playwright));
    }
}
