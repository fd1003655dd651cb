namespace LocalOffer.Cli.Tests;

public class OtherThemeTests
{
    [Fact]
    public async Task A_theme_laid_over_the_default_changes_what_it_holds_and_nothing_else()
    {
        using var site = SampleSite.Copy();
        var folder = Path.Combine(Repository.Root, "themes", "coastal");
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            site.With("themes/coastal/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), await File.ReadAllTextAsync(file));
        }

        var check = await Tool.RunAsync(site.Path, ["check", "--strict", "--format", "msbuild", "-s", "ThemePaths=themes/coastal", .. SampleSite.Today]);
        await Tool.RunAsync(site.Path, ["build", "--output", "plain", .. SampleSite.Today]);
        await Tool.RunAsync(site.Path, ["build", "--output", "coastal", "-s", "ThemePaths=themes/coastal", .. SampleSite.Today]);

        Assert.Equal(("", ExitCodes.Fine), (check.Output.Trim(), check.ExitCode));
        Assert.Contains("Start from where you are", site.Read("coastal/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Start from where you are", site.Read("plain/index.html"), StringComparison.Ordinal);
        const string service = "services/riverside-inclusive-play/index.html";
        const string link = "<link rel=\"stylesheet\" href=\"../../assets/coastal.css\">";
        Assert.Equal(Lines(site.Read("plain/" + service)), Lines(site.Read("coastal/" + service)).Where(l => l != link));
        Assert.Contains(link, Lines(site.Read("coastal/" + service)));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(folder, "images", "hero.svg")), site.Read("coastal/assets/images/hero.svg"));
        Assert.Equal(site.Read("plain/assets/site.css"), site.Read("coastal/assets/site.css"));
    }

    private static string[] Lines(string page) => [.. page.Split('\n').Where(l => l.Length > 0)];
}
