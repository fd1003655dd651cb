using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>A kind of page, and how to find its pages in the built site.</summary>
/// <param name="Name">What a failing test calls it.</param>
/// <param name="Find">Picks the pages that stand for it; an address may have a fragment.</param>
/// <param name="Arrange">Brings an open page into a state that only scripts make; null for pages as they arrive. It must not move the focus.</param>
internal sealed record PageType(string Name, Func<SitePages, IEnumerable<string>> Find, Func<IPage, Task>? Arrange = null)
{
    private const int Enough = 2;
    private const string KeyWorking = "coordinators/key-working/index.html";
    private const string Circle = "coordinators/circle-of-support/index.html";

    /// <summary>Every kind of page the site has. A new kind is added here and then meets every check.</summary>
    public static IReadOnlyList<PageType> All { get; } =
    [
        new("home", s => s.At("index.html")),
        new("strand", s => s.Like("strands/*/index.html").Take(Enough)),
        new("service with support blocks of its own", s => s.Services(@"^\s*assessment-criteria:\s*$").Take(Enough)),
        new("service that is a drop-in", s => s.Services(@"^referral-routes:.*drop-in").Take(Enough)),
        new("service outside the area", s => s.Services("^in-area: false").Take(Enough)),
        new("service that says little and is overdue", s => s.At($"services/{SampleFolder.OverdueService}/index.html")),
        new("service that has ended", s => s.At($"services/{SampleFolder.EndedService}/index.html")),
        new("nursery", s => s.Providers("^provider-type: early-years").Take(Enough)),
        new("school", s => s.Providers("^setting-kind: primary|^provider-type: maintained-school").Except(s.Providers("special-school")).Take(Enough)),
        new("special school", s => s.Providers("^setting-kind: special-school").Take(Enough)),
        new("college", s => s.Providers("^provider-type: post-16").Take(Enough)),
        new("provider that is not a school", s => s.Providers("^provider-type: (nhs|voluntary-community|la-service)").Take(Enough)),
        new("school known only from the register", s => s.At($"providers/{SampleFolder.RegisterOnlySchool}/index.html")),
        new("area hub", s => s.At("area/index.html")),
        new("area section", s => Few(s.Like("area/*/index.html"))),
        new("support hub", s => s.At("support/index.html")),
        new("support block of the area", s => Few(s.Like("support/*/index.html"))),
        new("support block of a strand", s => Few(s.Like("strands/*/*/index.html"))),
        new("what has changed", s => s.At("changes/index.html")),
        new("guides hub", s => s.At("guides/index.html")),
        new("guide", s => s.At($"guides/{SampleFolder.Guide}/index.html").Concat(s.Like("guides/*/index.html")).Distinct().Take(Enough)),
        new("guide part", s => s.At($"guides/{SampleFolder.Guide}/the-assessment/index.html").Concat(s.Like("guides/*/*/index.html")).Where(p => !p.EndsWith("/print/index.html", StringComparison.Ordinal)).Distinct().Take(Enough)),
        new("printable guide", s => s.At($"guides/{SampleFolder.Guide}/print/index.html").Concat(s.Like("guides/*/print/index.html")).Distinct().Take(Enough)),
        new("what to do next", s => s.At("what-next/index.html")),
        new("search", s => s.At("search/index.html")),
        new("my list", s => s.At("my-list/index.html")),
        new("compare", s => s.At("compare/index.html")),
        new("signpost", s => s.At("coordinators/signpost/index.html")),
        new("browse hub", s => s.At("browse/index.html")),
        new("way to browse", s => Few(s.Like("browse/*/index.html"))),
        new("list", s => Few(s.Like("browse/*/*/index.html").GroupBy(p => p.Split('/')[1]).Select(g => g.First()))),
        new("list with several pages", s => s.Like("browse/*/*/page-2/index.html").Take(1).SelectMany(p => new[] { p.Replace("page-2/", "", StringComparison.Ordinal), p })),
        new("letter of A to Z", s => s.Like("browse/a-to-z/*/index.html").Take(Enough)),
        new("glossary", s => s.At("glossary/index.html")),
        new("people", s => s.At("people/index.html")),
        new("accessibility statement", s => s.At("area/accessibility/index.html")),
        new("other ways", s => s.At("area/other-ways/index.html")),
        new("privacy on this device", s => s.At("privacy-on-this-device/index.html")),
        new("read with no internet", s => s.At("offline/index.html")),
        new("dates of the 20 weeks", s => s.At("coordinators/twenty-weeks/index.html")),
        new("stages and tasks", s => s.At("coordinators/stages/index.html")),
        new("open data", s => s.At("data/index.html")),
        new("page not found", s => s.At("404.html")),
        new("page of words", s => s.At("how-to-use-this-site/index.html")),
        new("pathway", s => s.At("coordinators/pathway/index.html")),
        new("form to fill in", s => s.At("coordinators/forms/integrated-assessment-plan/index.html").Concat(s.At("coordinators/forms/wheel/index.html"))),
        new("provision map", s => s.At("coordinators/forms/provision-map/index.html")),
        new("form on paper", s => s.At("coordinators/forms/integrated-assessment-plan/paper/index.html").Concat(s.At("coordinators/forms/provision-map/paper/index.html"))),

        new("coordinators’ hub", s => s.At("coordinators/index.html")),
        new("key working", s => s.At(KeyWorking)),
        new("circle of support", s => s.At(Circle)),

        // States of pages, made by scripts.
        new("search with results", s => s.At("search/index.html", "#q=salt+referal+for+6+yr+old&cost=free"), ShowsResultsAsync),
        new("search with pages of results", s => s.At("search/index.html", "#cost=free&sort=name&page=2"), ShowsResultsAsync),
        new("search without results", s => s.At("search/index.html", "#q=swimming&cost=paid&age=25&route=panel"), ShowsResultsAsync),
        new("search with its filters open", s => s.At("search/index.html", "#q=swimming"), OpensFiltersAsync),
        new("dates of the 20 weeks, worked out", s => s.At("coordinators/twenty-weeks/index.html"), WorksOutDatesAsync),
        new("dates of the 20 weeks, typed wrong", s => s.At("coordinators/twenty-weeks/index.html"), TypesNoDateAsync),
        new("stages and tasks, some ticked", s => s.At("coordinators/stages/index.html"), TicksTasksAsync),
        new("signpost with its filters open", s => s.At("coordinators/signpost/index.html", "#stage=plan"), OpensChoicesAsync),
        new("comparison of two", s => s.At("compare/index.html", "#with=providers/weirside-primary,providers/marsh-lane-school"), ComparesAsync),
        new("check of key working begun", s => s.At(KeyWorking), BeginsCheckAsync),
        new("circle with people in it", s => s.At(Circle), FillsCircleAsync),
    ];

    // Of a row of pages that are made alike, two that stand apart. Each page is opened a dozen times.
    private static IEnumerable<string> Few(IEnumerable<string> pages)
    {
        var row = pages.ToList();
        return new[] { row.Count / 4, row.Count * 3 / 4 }.Distinct().Where(i => i < row.Count).Select(i => row[i]);
    }

    // Where a search is drawn, and nothing comes after it.
    private static Task ShowsResultsAsync(IPage page) => page.Locator(".lo-results-count:not(:empty)").WaitForAsync();

    private static async Task ComparesAsync(IPage page)
    {
        await page.Locator(".lo-compare__card").First.WaitForAsync();
        await page.EvaluateAsync("() => { document.querySelector('.lo-compare__detail').open = true }");
    }

    private static async Task OpensChoicesAsync(IPage page)
    {
        await page.Locator(".lo-signpost__why").First.WaitForAsync();
        await page.EvaluateAsync("() => document.querySelectorAll('[data-signpost] details').forEach((part) => { part.open = true })");
    }

    private static async Task OpensFiltersAsync(IPage page)
    {
        await ShowsResultsAsync(page);
        await page.EvaluateAsync("() => document.querySelectorAll('[data-finder] details').forEach((part) => { part.open = true })");
    }

    private static Task WorksOutDatesAsync(IPage page) => AsksForDatesAsync(page, "4");

    private static Task TypesNoDateAsync(IPage page) => AsksForDatesAsync(page, "");

    // Everything there is to see is open, and the focus is where it was.
    private static async Task AsksForDatesAsync(IPage page, string day) => await page.EvaluateAsync("""
        (day) => {
          Object.entries({ 'request-day': day, 'request-month': '1', 'request-year': '2027' }).forEach(([id, typed]) => { document.getElementById(id).value = typed })
          const { focus } = HTMLElement.prototype
          HTMLElement.prototype.focus = () => {}
          document.querySelector('[data-weeks-form]').requestSubmit()
          HTMLElement.prototype.focus = focus
          document.querySelectorAll('[data-weeks] details').forEach((part) => { part.open = true })
        }
        """, day);

    private static async Task TicksTasksAsync(IPage page) => await page.EvaluateAsync("""
        () => {
          document.querySelectorAll('#listen-understand [data-task]').forEach((box) => { box.checked = true })
          document.querySelector('[data-stages-file]').open = true
        }
        """);

    // What was pressed has taken the focus: Tab begins at the top of the page again.
    private const string BackToTheTop = "document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')";

    private static async Task BeginsCheckAsync(IPage page) => await page.EvaluateAsync($$"""
        () => {
          document.querySelector('[data-key=start-check]').click()
          document.querySelectorAll('.lo-kw__ask input:nth-of-type(1)').forEach((radio, i) => { if (i % 5 < 3) radio.click() })
          {{BackToTheTop}}
        }
        """);

    private static async Task FillsCircleAsync(IPage page) => await page.EvaluateAsync($$"""
        () => {
          const field = (id) => document.getElementById('circle-' + id)
          const add = () => document.querySelector('[data-circle-submit]').click()
          field('who').value = 'Mum'
          field('name').value = 'Somebody with a long name that goes over more than one line'
          field('phone').value = '01632 960001'
          field('lead').checked = true
          add()
          field('who').value = 'Grandad'
          add()
          field('role').value = 'physiotherapist'
          field('role').dispatchEvent(new Event('change'))
          field('ring').selectedIndex = 2
          field('often').value = 'every Tuesday'
          add()
          {{BackToTheTop}}
        }
        """);

    public static PageType Named(string name) => All.Single(t => t.Name == name);

    /// <summary>Its pages. None is a failure: a check that looked at nothing has shown nothing.</summary>
    public IReadOnlyList<string> Paths(BuiltSite site)
    {
        var paths = Find(new SitePages(site)).ToList();
        Assert.True(paths.Count > 0, $"The built sample has no page of the type \"{Name}\". Mend the finder in PageTypes/PageType.cs, or the sample.");
        return paths;
    }
}
