using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Plans every page of the site; none is made before it is asked for.</summary>
public static class SitePlanner
{
    /// <summary>Every file of the site: pages, old addresses, the map for search engines, colours, and files carried over unchanged.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="theme">The theme; what its templates get wrong is reported here, where every address is known.</param>
    /// <param name="data">What other rooms have made of the offer.</param>
    /// <param name="diagnostics">Receives findings about templates, colours and paths.</param>
    public static SitePlan Plan(Offer offer, Theme theme, SiteData data, DiagnosticBag diagnostics)
    {
        TemplateChecker.Check(theme, PageTemplates.Shapes, offer.Urls, diagnostics);
        var bench = new Workbench(offer, theme, BrandLogo.Find(offer, diagnostics));
        var templates = theme.Drawing;
        IPageMaker[] makers =
        [
            new HomePageMaker(bench), new StrandPageMaker(bench), new ServicePageMaker(bench), new ProviderPageMaker(bench),
            new SupportPageMaker(bench), new GuidePageMaker(bench), new WhatNextPageMaker(bench), new ChangesPageMaker(bench), new AreaPageMaker(bench), new BrowsePageMaker(bench), new WordsPageMaker(bench),
            new SearchPageMaker(bench), new MyListPageMaker(bench), new ComparePageMaker(bench),
            .. offer.Settings.CoordinatorPages ? ForCoordinators(bench) : [], new OpenDataPageMaker(bench, data.OpenData),
        ];
        var planned = makers.SelectMany(m => m.Pages()).ToList();
        var pages = planned.Select(page => OutputFile.Rendered(
            page.Path,
            buffer => templates.Render(page.Template, page.Model(new PageDrawing(bench, new PageContext(page.Path, offer.Urls, RootOf(page.Path, offer.Settings)))), buffer))).ToList();
        string[] offlinePage = offer.Settings.HasOfflinePage ? [Addresses.Offline] : [];
        var sitemap = Sitemap.Plan(offer.Settings, planned.Where(p => p.IsForSearchEngines).Select(p => p.Path).Concat(offlinePage));
        var feed = ChangesFeed.Plan(bench, diagnostics);
        var offline = new OfflineFiles(bench);
        OutputFile[] others =
        [
            .. Redirects.Plan(offer),
            .. new[] { sitemap, feed }.OfType<OutputFile>(),
            BrandStyles.Plan(offer.Settings, diagnostics),
            .. data.Files,
            .. CompareFiles.Plan(bench),
            .. HostFiles.InTheSite(offer, offline.InlineStyle),
            .. theme.Assets.Where(a => a.Name is not (ServiceWorker.AssetName or BookletStyles.AssetName)).Select(a => new OutputFile(a.Path, () => a.Bytes)),
            .. offer.Assets.Select(a => new OutputFile(a.Path, () => a.Bytes)),
        ];
        OutputFile[] files = [.. pages, .. others, .. offline.Plan(pages, others)];
        return SitePlan.Of(offer.Settings.Compress ? [.. files, .. Precompressed.Of(files)] : files, diagnostics, offline.InlineStyle);
    }

    private static IPageMaker[] ForCoordinators(Workbench bench) =>
    [
        new CoordinatorsPageMaker(bench), new SignpostPageMaker(bench), new StagesPageMaker(bench), new TwentyWeeksPageMaker(bench),
        new KeyWorkingPageMaker(), new CirclePageMaker(bench), new PathwayPageMaker(bench), new FormPageMaker(bench),
    ];

    // Hosts show the page for lost readers at the address that was asked for, however deep: its own links must not depend on it.
    private static string? RootOf(string path, SiteSettings settings) => path == Addresses.NotFound && settings.Host.Length > 0 ? "/" : null;
}
