using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page of each strand: what it aims for, what families can expect, its sections, its services, its support.</summary>
internal sealed class StrandPageMaker(Workbench bench) : IPageMaker
{
    // Enough to see what there is; the rest is in the list.
    private const int FirstServices = 12;

    public IEnumerable<PlannedPage> Pages() =>
        bench.Offer.Strands.Select(s => new PlannedPage(Addresses.Strand(s.Key), "pages/strand", d => Strand(d, s)));

    private StrandPage Strand(PageDrawing drawing, StrandSection strand)
    {
        var values = strand.Document.Values;
        var lead = values.Line("summary");
        var description = bench.Offer.Framework.Vocabulary(Vocabularies.Strands)?.Find(strand.Key)?.Description;
        var dispute = strand.Blocks.FirstOrDefault(b => b.Definition.Key == "dispute-resolution");
        var frame = bench.Frames.Make(drawing, strand.Label, lead ?? description, [], dispute?.SourcePath);
        var parts = Parts(drawing, strand);
        return new()
        {
            Page = drawing.Page,
            Frame = frame,
            Key = strand.Key,
            Scene = Pictures.Scene(drawing.Page, strand.Key),
            Lead = lead ?? description,
            Fresh = FreshView.Of(strand.Document, bench.Offer.Today),
            Missing = MissingPanel.Of(strand.Document.Missing, frame.Help),
            Services = All(drawing.Page, strand),
            Contents = [.. parts.Select(p => new LinkView(p.Title, PageContext.Part(p.Id))), new LinkView("Support and rights", PageContext.Part("support-and-rights"))],
            Parts = parts,
            Support = SupportCards.Of(drawing.Page, strand),
        };
    }

    private List<PagePart> Parts(PageDrawing drawing, StrandSection strand)
    {
        var document = strand.Document;
        var promises = new PromiseDrawing(bench, drawing);
        List<PagePart> parts = [.. FieldStream.Sections(drawing, document, f => f.Definition.Key is "title" or "summary", promises.Draw)];
        if (Services(drawing, strand) is { } services)
        {
            parts.Add(services);
        }

        parts.Add(new CheckedPart(
            drawing.Id("who-checks"), "Who checks this page, and when", document.Values.Line("owner"), null,
            FreshView.Of(document, bench.Offer.Today), document.Values.Line("source-note"), []));
        return parts;
    }

    private BrowseList? List(StrandSection strand) =>
        bench.Offer.Browse.FirstOrDefault(a => a.Key == "strands")?.Lists.FirstOrDefault(l => l.Value == strand.Key);

    private LinkView? All(PageContext page, StrandSection strand)
    {
        if (List(strand) is not { Listings.Count: > 0 } list)
        {
            return null;
        }

        var count = list.Listings.Count;
        return new LinkView(
            count == 1 ? "See the 1 service" : "See all " + count.ToString("#,##0", CultureInfo.InvariantCulture) + " services", page.To(list.Path(1)));
    }

    private ServicesPart? Services(PageDrawing drawing, StrandSection strand) => List(strand) is not { Listings.Count: > 0 } list ? null
        : new ServicesPart(
            drawing.Id("services-here"), "Services",
            [.. list.Listings.Take(FirstServices).Select(l => bench.Services.Make(l, drawing.Page))],
            list.Listings.Count > FirstServices ? All(drawing.Page, strand) : null);
}
