using AngleSharp.Html.Parser;

namespace LocalOffer.Cli.Tests;

public class StandAloneTests
{
    [Fact]
    public async Task Every_page_of_the_sample_has_a_title_of_its_own_and_a_sentence_that_says_what_it_is_about()
    {
        using var site = SampleSite.Copy();
        site.With("input/guides/asking-for-a-plan.yaml", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/asking-for-a-plan.yaml")));
        await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today, "-s", "LocalOffer:PageSize=10"]);

        var output = Path.Combine(site.Path, "output");
        var titles = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var mute = new List<string>();
        foreach (var file in Directory.GetFiles(output, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(file));
            var path = Path.GetRelativePath(output, file);
            if (!titles.TryGetValue(page.Title!, out var paths))
            {
                titles.Add(page.Title!, paths = []);
            }

            paths.Add(path);
            var said = page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "";
            if (said.Length is < 20 or > 320)
            {
                mute.Add($"{path}: \"{said}\"");
            }
        }

        Assert.True(titles.Count > 100);
        Assert.Empty(titles.Where(t => t.Value.Count > 1).Select(t => $"{t.Key}: {string.Join(", ", t.Value)}"));
        Assert.Empty(mute);

        // "The whole of our area" would say nothing to a search engine.
        Assert.Contains("\"areaServed\":\"Ambershire Council\"", site.Read("output/services/adult-learning-disability-team/index.html"), StringComparison.Ordinal);
    }
}
