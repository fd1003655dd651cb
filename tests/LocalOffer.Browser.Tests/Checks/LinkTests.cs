namespace LocalOffer.Browser.Tests;

public class LinkTests
{
    private const string HasEnded = "We keep this page so that old links and leaflets still lead somewhere.";

    [Fact]
    public async Task Every_link_of_every_page_leads_to_a_file_and_a_part_that_exist()
    {
        var site = await TestSite.GetAsync();
        var pages = site.Built.Pages.ToDictionary(p => p, p => PageLinks.Read(site.Built.Read(p)), StringComparer.Ordinal);

        var findings = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (var link in page.Links)
            {
                if (Wrong(path, link, site.Built, pages) is { } wrong)
                {
                    findings.Add($"{path}: {link}: {wrong}");
                }
            }
        }

        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task No_page_loads_anything_from_elsewhere()
    {
        var site = await TestSite.GetAsync();

        Findings.AssertNone([.. site.Built.Pages.SelectMany(p => PageLinks.Read(site.Built.Read(p)).Loaded
            .Where(l => l.Contains("//", StringComparison.Ordinal))
            .Select(l => $"{p} loads {l}"))]);
    }

    [Fact]
    public async Task Every_page_can_be_reached_from_the_home_page()
    {
        var site = await TestSite.GetAsync();
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var path))
        {
            foreach (var link in PageLinks.Read(site.Built.Read(path)).Links)
            {
                if (Target(path, link) is { } target && target.Path.EndsWith(".html", StringComparison.Ordinal) && site.Built.Files.Contains(target.Path) && reached.Add(target.Path))
                {
                    next.Enqueue(target.Path);
                }
            }
        }

        // No list shows a service that has ended, and nothing leads to the page for lost readers or to an old address.
        Assert.Contains(HasEnded, site.Built.Read($"services/{SampleFolder.EndedService}/index.html"), StringComparison.Ordinal);
        var expected = site.Built.Pages.Where(p => p != "404.html" && !site.Built.Read(p).Contains(HasEnded, StringComparison.Ordinal)
            && !site.Built.Read(p).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));
        Findings.AssertNone([.. expected.Where(p => !reached.Contains(p)).Select(p => $"{p} is on no path from the home page")]);
    }

    private static string? Wrong(string from, string link, BuiltSite site, Dictionary<string, PageLinks> pages)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out var absolute) && !link.StartsWith('/'))
        {
            return absolute.Scheme is "https" or "http" or "mailto" or "tel" ? null : "is not a kind of link families can use";
        }

        if (Target(from, link) is not { } target)
        {
            return "leaves the site's folder or depends on where the site is hosted";
        }

        if (!site.Files.Contains(target.Path))
        {
            return $"there is no {target.Path}";
        }

        // "#with=providers/a" is no part but what the page's script is asked.
        return target.Part.Length == 0 || target.Part.Contains('=', StringComparison.Ordinal) || (pages.TryGetValue(target.Path, out var page) && page.Ids.Contains(target.Part))
            ? null
            : $"{target.Path} has no part #{target.Part}";
    }

    /// <summary>The file and the part a link leads to, by the rules of a memory stick: no server adds index.html.</summary>
    private static (string Path, string Part)? Target(string from, string link)
    {
        // The page for lost readers is shown at any depth, so its addresses start at the root of the host.
        if (from == "404.html" && link.StartsWith('/'))
        {
            return Target("index.html", link[1..]);
        }

        if (link.StartsWith('/') || link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal) || link.StartsWith("tel:", StringComparison.Ordinal))
        {
            return null;
        }

        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var part = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        var path = Uri.UnescapeDataString((hash < 0 ? link : link[..hash]).Split('?')[0]);
        if (path.Length == 0)
        {
            return (from, part);
        }

        var parts = new Stack<string>(from.Split('/')[..^1]);
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && !parts.TryPop(out _))
            {
                return null;
            }

            if (step is not (".." or "."))
            {
                parts.Push(step);
            }
        }

        return (string.Join('/', parts.Reverse()), part);
    }
}
