using System.IO.Compression;
using AngleSharp.Html.Parser;

namespace LocalOffer.Cli.Tests;

public class TakeAwayTests
{
    [Fact]
    public async Task The_archive_unpacks_to_a_site_in_which_every_link_leads_to_a_file()
    {
        using var site = SampleSite.Copy();
        var built = await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);
        Assert.True(built.ExitCode == 0, built.Output + built.Error);
        var copy = Path.Combine(site.Path, "stick");
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(site.Path, "output/download/local-offer.zip"), copy);

        var lost = new List<string>();
        var pages = Directory.GetFiles(copy, "*.html", SearchOption.AllDirectories);
        Assert.True(pages.Length > 200);
        foreach (var page in pages)
        {
            var document = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(page));
            foreach (var link in document.QuerySelectorAll("a[href], link:not([rel=canonical])[href], img[src], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
            {
                var path = Uri.UnescapeDataString(link.Split('#')[0]);
                if (path.Length > 0 && !path.Contains(':', StringComparison.Ordinal) && !File.Exists(Path.Combine(Path.GetDirectoryName(page)!, path)))
                {
                    lost.Add($"{Path.GetRelativePath(copy, page)}: {link}");
                }
            }
        }

        Assert.Empty(lost);
        Assert.Equal(["START-HERE.html", "local-offer"], Directory.GetFileSystemEntries(copy).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_day_alone_is_no_newer_version()
    {
        using var site = SampleSite.Copy();
        await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);
        var worker = site.Read("output/sw.js");
        await Tool.RunAsync(site.Path, "build", "-s", "CurrentDateTime=2026-11-23");

        // Otherwise readers would be told every day that there is a newer version.
        Assert.Equal(worker, site.Read("output/sw.js"));
    }
}
