namespace LocalOffer.Browser.Tests;

/// <summary>A theme of a few files laid over the default one is as good to use as the default itself.</summary>
public sealed class OtherThemeTests(Tab tab) : IClassFixture<Tab>, IDisposable
{
    private static readonly string[] Pages =
    [
        "index.html", "strands/health/index.html", "services/riverside-inclusive-play/index.html", "providers/millbourne-green-primary/index.html",
        "browse/index.html", "browse/a-to-z/index.html",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("localoffer-theme-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_coastal_theme_has_no_axe_violation_and_no_sideways_scroll()
    {
        await Tool.LocalOfferAsync(
            "build", tab.Site.Built.Source.Root, "--output", _folder, "-s", $"CurrentDateTime={SampleFolder.Today:yyyy-MM-dd}", "-s", "ThemePaths=themes/coastal");
        var findings = new List<string>();
        foreach (var path in Pages)
        {
            await tab.Page.GotoAsync(new Uri(Path.Combine(_folder, path)).AbsoluteUri);
            foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
            {
                await tab.Page.SetViewportSizeAsync(screen.Width, screen.Height);
                findings.AddRange((await tab.Page.AxeFindingsAsync()).Concat(await tab.Page.FindingsAsync("sideways")).Select(f => $"{path} at {screen.Width} px: {f}"));
            }
        }

        Assert.Contains("coastal.css", await File.ReadAllTextAsync(Path.Combine(_folder, "privacy-on-this-device/index.html")), StringComparison.Ordinal);
        Findings.AssertNone(findings);
    }
}
