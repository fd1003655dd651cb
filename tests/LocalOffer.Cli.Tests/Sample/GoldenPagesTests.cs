using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace LocalOffer.Cli.Tests;

/// <summary>The main part of some pages of the sample, reviewed by people. <c>UPDATE_GOLDEN=1 ./test</c> rewrites them.</summary>
public sealed class GoldenPagesTests
{
    private static readonly string[] Pages =
    [
        "index.html", "strands/health/index.html", "services/speech-therapy-school-age/index.html", "services/riverside-inclusive-play/index.html",
        "services/seacliff-school/index.html", "providers/millbourne-green-primary/index.html", "support/travel/index.html", "browse/index.html",
        "browse/ages/5-10/index.html", "404.html", "guides/index.html", "guides/asking-for-a-plan/index.html", "guides/asking-for-a-plan/the-assessment/index.html",
        "guides/asking-for-a-plan/print/index.html",
    ];

    [Fact]
    public async Task The_main_part_of_each_kind_of_page_is_as_it_was_last_reviewed()
    {
        using var site = SampleSite.Copy();
        site.With("input/guides/asking-for-a-plan.yaml", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/asking-for-a-plan.yaml")));
        await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);
        var different = new List<string>();
        foreach (var page in Pages)
        {
            var golden = Path.Combine(Repository.Root, "tests/golden", page.Replace('/', '~').Replace("~index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal) + ".html");
            var main = MainOf(site.Read("output/" + page));
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
                await File.WriteAllTextAsync(golden, main);
            }
            else if (!File.Exists(golden) || await File.ReadAllTextAsync(golden) != main)
            {
                different.Add(page);
            }
        }

        Assert.True(different.Count == 0, $"Changed: {string.Join(", ", different)}. Look at the difference after UPDATE_GOLDEN=1 ./test; commit it if it is meant.");
    }

    // What stands outside <main> is the same on every page and would only be noise.
    private static string MainOf(string page)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new HtmlParser().ParseDocument(page).QuerySelector("main")!.ToHtml(text, new PrettyMarkupFormatter { NewLine = "\n", Indentation = " " });
        return text.ToString().TrimStart('\n') + "\n";
    }
}
