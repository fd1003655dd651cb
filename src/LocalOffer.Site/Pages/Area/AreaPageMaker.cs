using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The area's own pages: one for each section of its definition, and the hub.</summary>
internal sealed class AreaPageMaker(Workbench bench) : IPageMaker
{
    // Fewer parts than this and a list of contents only gets in the way.
    private const int FewestForContents = 3;

    private const int MostInDescription = 4;

    // In the header of every page, or the heading of the page itself.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal) { "authority-name", "offer-name", "plain-subtitle", "summary", "consultation-log", "comments-period-current" };

    private static readonly (string, string)[] UnderArea = [("About this Local Offer", Addresses.Area)];

    private readonly EffectiveDocument _area = bench.Offer.Area.Document;

    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.Area, "pages/area", Hub);
        foreach (var section in bench.Offer.Area.Pages)
        {
            yield return new(Addresses.AreaSection(section.Key), "pages/area-section", d => Section(d, section));
        }
    }

    private AreaHubPage Hub(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, "About this Local Offer", "About this Local Offer, how it is made, and how to have your say.", []),
        Vision = _area.Values.Text("policy-vision-statement") is { } vision ? drawing.Html(vision) : null,
        Sections = Links(drawing.Page, null),
        Changes = bench.Offer.Changes.Count == 0 ? null : new LinkView("What has changed", drawing.Page.To(Addresses.Changes), "What is new, mended or gone on this site."),
        OpenData = bench.Exists(Addresses.OpenData) ? new LinkView("Open data", drawing.Page.To(Addresses.OpenData), "The facts of this site as files, for other programs.") : null,
        Pages = [.. bench.Offer.Pages.Where(p => p.Path != Addresses.Home).Select(p => new LinkView(p.Title, drawing.Page.To(p.Path), p.Description.Length > 0 ? p.Description : null))],
    };

    private AreaSectionPage Section(PageDrawing drawing, SectionDefinition section)
    {
        var fields = _area.Fields.Where(f => f.Definition.Section == section.Key).ToList();
        var shown = fields.Where(f => FieldStream.IsForReaders(f) && !Taken.Contains(f.Definition.Key)).ToList();
        var frame = bench.Frames.Make(drawing, section.Label, section.Intro ?? Description(section, shown), UnderArea);
        var promises = new PromiseDrawing(bench, drawing);
        var pieces = FieldStream.Pieces(
            drawing, shown, section.Label, promises.Draw);
        List<PagePart> parts = [.. pieces.OfType<FieldPiece>()
            .Where(p => p.Label is not null)
            .Select(p => new SectionPart(drawing.Id(p.Key), p.Label!, Intro(p.Key), [p with { Label = null }]))];
        parts.AddRange(Dated(drawing, section.Key));
        LinkView[] contents = [.. parts.Select(p => new LinkView(p.Title, PageContext.Part(p.Id)))];
        var missing = fields.Select(f => f.Definition.Key).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Page = drawing.Page,
            Frame = frame,
            Lead = section.Intro,
            Fresh = FreshView.Of(_area, bench.Offer.Today),
            Missing = MissingPanel.Of(_area.Missing.Where(m => missing.Contains(m.Key)), frame.Help),
            Contents = contents.Length < FewestForContents ? [] : contents,
            Pieces = [.. pieces.Where(p => p is not FieldPiece { Label: not null })],
            Parts = parts,
            Others = Links(drawing.Page, section.Key),
        };
    }

    // What a reader finds there, in the words of its headings.
    private static string? Description(SectionDefinition section, List<EffectiveField> shown) => shown.Count == 0 ? null
        : $"{section.Label}: {string.Join("; ", shown.Take(MostInDescription).Select(f => f.Definition.Label))}.";

    private static string? Intro(string key) => key == "comments-route"
        ? "Is it about one page? Tell us its name: it stands at the foot of each page, under “Something wrong on this page?”." : null;

    private IEnumerable<PagePart> Dated(PageDrawing drawing, string section) => section switch
    {
        "having-your-say" => [
            .. bench.Offer.Consultations.Select(d => DatedDrawing.Draw(bench, drawing, "Who we asked", d)),
            .. bench.Offer.Reviews.Select(d => DatedDrawing.Draw(bench, drawing, "Review", d))],
        "comments" => bench.Offer.CommentPeriods.Select(d => DatedDrawing.Draw(bench, drawing, "You said, we did", d)),
        _ => [],
    };

    private LinkView[] Links(PageContext page, string? but) =>
        [.. bench.Offer.Area.Pages
            .Where(s => s.Key != but)
            .Select(s => new LinkView(s.Label, page.To(Addresses.AreaSection(s.Key)), s.Intro))];
}
