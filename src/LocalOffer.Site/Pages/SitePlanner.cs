using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Plans every page of the site; none is made before it is asked for.</summary>
public static class SitePlanner
{
    /// <summary>The pages of an offer in a theme, with the files carried over unchanged.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="theme">A theme that <see cref="TemplateChecker"/> has found nothing wrong with.</param>
    /// <param name="diagnostics">Receives findings about paths.</param>
    public static SitePlan Plan(Offer offer, Theme theme, DiagnosticBag diagnostics)
    {
        var bench = new Workbench(offer, theme);
        var templates = new TemplateSet(theme);
        IPageMaker[] makers =
        [
            new HomePageMaker(bench), new StrandPageMaker(bench), new ServicePageMaker(bench), new ProviderPageMaker(bench),
            new SupportPageMaker(bench), new AreaPageMaker(bench), new BrowsePageMaker(bench), new WordsPageMaker(bench),
        ];
        var pages = makers.SelectMany(m => m.Pages()).Select(page => OutputFile.Rendered(
            page.Path,
            buffer => templates.Render(page.Template, page.Model(new PageDrawing(bench, new PageContext(page.Path, offer.Urls))), buffer)));
        return SitePlan.Of(
            [
                .. pages,
                .. theme.Assets.Select(a => new OutputFile(a.Path, () => a.Bytes)),
                .. offer.Assets.Select(a => new OutputFile(a.Path, () => a.Bytes)),
            ],
            diagnostics);
    }
}
