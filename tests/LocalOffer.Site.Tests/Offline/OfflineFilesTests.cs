using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public class OfflineFilesTests
{
    private static readonly RenderedSite Site = new PagesOffer()
        .Entry("swim", ("who-for", Text("Children who like <water>.")), ("referral-routes", Terms("drop-in")), ("phone", Line("01632 960 123")),
            ("locations", List(
                Object(("name", Line("The pool")), ("address", Line("The pool, 1 Pool Road")), ("postcode", Line("ZZ1 1ZZ"))),
                Object(("name", Line("The refuge")), ("address", Line("9 Secret Street")), ("postcode", Line("ZZ9 9ZZ")), ("hide-exact-address", Yes())))))
        .Render();

    [Fact]
    public void The_manifest_names_icons_that_exist_and_no_address_outside()
    {
        using var json = JsonDocument.Parse(Site.Html(Addresses.Manifest));
        var manifest = json.RootElement;
        Assert.Equal(("en-GB", "./", "./", "minimal-ui"), (Word("lang"), Word("id"), Word("scope"), Word("display")));
        Assert.NotEqual("", Word("name"));
        var icons = manifest.GetProperty("icons").EnumerateArray().ToList();
        Assert.Equal(["any", "any", "maskable"], icons.Select(i => i.GetProperty("purpose").GetString()));
        Assert.All(icons, i => Assert.NotNull(Site.Plan.Find(i.GetProperty("src").GetString()!)));
        Assert.Equal("site.webmanifest", Site.Page("index.html").QuerySelector("link[rel=manifest]")!.GetAttribute("href"));

        string Word(string key) => manifest.GetProperty(key).GetString()!;
    }

    [Fact]
    public void The_service_worker_keeps_only_files_that_exist_and_is_small()
    {
        var script = Site.Html(Addresses.ServiceWorker);
        var start = script.IndexOf("=[\"", StringComparison.Ordinal) + 1;
        var shell = JsonSerializer.Deserialize<string[]>(script[start..(script.IndexOf(']', start) + 1)])!;
        Assert.Contains(Addresses.Home, shell);
        Assert.Contains(Addresses.Offline, shell);
        Assert.Contains("assets/site.css", shell);
        Assert.All(shell, path => Assert.NotNull(Site.Plan.Find(path)));
        Assert.Matches("=\"[0-9a-f]{16}\"", script);
        Assert.DoesNotContain("__", script, StringComparison.Ordinal);
        Assert.InRange(script.Length - string.Join("\",\"", shell).Length, 500, 3072);
        Assert.Null(Site.Plan.Find("assets/sw.js"));
    }

    [Fact]
    public void A_booklet_is_one_file_whose_policy_allows_its_own_styles_and_nothing_else()
    {
        var path = Assert.Single(Site.Booklets);
        var page = Site.Page(path);
        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal($"default-src 'none'; style-src '{hash}'; img-src data:; base-uri 'none'; form-action 'none'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
        Assert.Contains($"style-src 'self' '{hash}'", SecurityHeaders.For(Site.Plan.InlineStyle)[0].Value, StringComparison.Ordinal);
        Assert.Contains(".contents", style, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, link, [src], [style]"));
        Assert.All(page.QuerySelectorAll("a:not([href^='tel:'])"), a => Assert.NotNull(page.QuerySelector("[id='" + a.GetAttribute("href")![1..] + "']")));
    }

    [Fact]
    public void A_booklet_says_how_to_reach_a_service_and_never_where_a_hidden_place_is()
    {
        var page = Site.Page(Site.Booklets.Single());
        var service = page.QuerySelector("#service-swim")!.TextContent;
        Assert.Contains("01632 960 123", service, StringComparison.Ordinal);
        Assert.Contains("Children who like <water>.", service, StringComparison.Ordinal);
        Assert.Contains("The pool, 1 Pool Road, ZZ1 1ZZ", service, StringComparison.Ordinal);
        Assert.Contains("The refuge", service, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("ZZ9", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_archive_holds_the_site_and_where_to_start_and_nothing_for_hosts()
    {
        using var zip = new ZipArchive(new MemoryStream(Site.Plan.Find(Addresses.Download)!.Content().ToArray()));
        var names = zip.Entries.Select(e => e.FullName).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Contains("START-HERE.html", names);
        Assert.Contains("local-offer/index.html", names);
        Assert.DoesNotContain(names, n => n.Contains("/packs/", StringComparison.Ordinal) || n.EndsWith(".zip", StringComparison.Ordinal) || n.EndsWith("sw.js", StringComparison.Ordinal)
            || n.EndsWith("404.html", StringComparison.Ordinal) || n.EndsWith("_headers", StringComparison.Ordinal));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(2026, 11, 22, 12, 0, 0), e.LastWriteTime.DateTime));
        using var reader = new StreamReader(zip.GetEntry("local-offer/offline/index.html")!.Open());
        var copy = new HtmlParser().ParseDocument(reader.ReadToEnd());
        Assert.Contains("You are reading a copy", copy.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(copy.QuerySelector("[data-offline], script[src$='offline.js'], a[download]"));
    }

    [Fact]
    public void Packs_hold_each_page_once_but_those_that_are_kept_anyway()
    {
        using var list = JsonDocument.Parse(Site.Html(Addresses.Packs));
        var pages = new List<string>();
        foreach (var pack in list.RootElement.GetProperty("packs").EnumerateArray())
        {
            var bytes = Site.Plan.Find(pack.GetProperty("path").GetString()!)!.Content();
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.Span)[..8]), pack.GetProperty("hash").GetString());
            using var json = JsonDocument.Parse(bytes);
            Assert.Equal(pack.GetProperty("pages").GetInt32(), json.RootElement.EnumerateObject().Count());
            Assert.All(json.RootElement.EnumerateObject(), p => Assert.Equal(Site.Html(p.Name), p.Value.GetString()));
            pages.AddRange(json.RootElement.EnumerateObject().Select(p => p.Name));
        }

        Assert.Contains("services/swim/index.html", pages);
        Assert.Equal(pages.Count, pages.Distinct().Count());
        Assert.DoesNotContain(pages, p => p is Addresses.Home or Addresses.Offline or Addresses.NotFound || p.StartsWith("booklets/", StringComparison.Ordinal));
        Assert.All(list.RootElement.GetProperty("files").EnumerateArray(), f => Assert.NotNull(Site.Plan.Find(f.GetString()!)));
    }

    [Fact]
    public void Without_any_of_it_there_is_no_page_about_it_and_no_link_to_one()
    {
        var offer = new PagesOffer().Entry("swim");
        var diagnostics = new DiagnosticBag();
        var built = offer.Build();
        var off = OfferWithout(built);
        var plan = SitePlanner.Plan(off, Theme.Load([], diagnostics), PagesOffer.NoData, diagnostics);
        foreach (var path in new[] { Addresses.Offline, Addresses.ServiceWorker, Addresses.Packs, Addresses.Download })
        {
            Assert.Null(plan.Find(path));
        }

        Assert.Null(plan.InlineStyle);
        var home = Encoding.UTF8.GetString(plan.Find("services/swim/index.html")!.Content().Span);
        Assert.DoesNotContain("data-save-page", home, StringComparison.Ordinal);
        Assert.DoesNotContain("offline/index.html", home, StringComparison.Ordinal);
    }

    private static Offer OfferWithout(Offer offer) => offer with { Settings = offer.Settings with { SaveOnDevice = false, Download = false, Booklets = false } };
}
