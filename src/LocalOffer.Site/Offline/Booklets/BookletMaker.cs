using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A booklet, and what its link says of it.</summary>
/// <param name="Label">Name of the strand.</param>
/// <param name="Services">How many services are in it.</param>
/// <param name="File">The file.</param>
internal sealed record Booklet(string Label, int Services, OutputFile File);

/// <summary>Makes the booklets: one for each strand that has services.</summary>
internal sealed class BookletMaker(Workbench bench, BookletStyles styles)
{
    private readonly BookletServices _services = new(bench);

    public IReadOnlyList<Booklet> Plan()
    {
        var lists = bench.Offer.Browse.FirstOrDefault(a => a.Key == "strands")?.Lists ?? [];
        return [.. bench.Offer.Strands
            .Select(s => (Strand: s, Listings: lists.FirstOrDefault(l => l.Value == s.Key)?.Listings ?? []))
            .Where(s => s.Listings.Count > 0)
            .Select(s => new Booklet(s.Strand.Label, s.Listings.Count, OutputFile.Rendered(
                Addresses.Booklet(s.Strand.Key), buffer => bench.Theme.Drawing.Render("pages/booklet", Page(s.Strand, s.Listings), buffer))))];
    }

    private BookletPage Page(StrandSection strand, IEnumerable<Listing> listings)
    {
        var page = new PageContext(Addresses.Booklet(strand.Key), bench.Offer.Urls);
        var area = bench.Offer.Area.Document.Values;
        var contact = area.Object("offer-contact") ?? FieldValues.Empty;
        var services = listings.OrderBy(l => Folding.Fold(l.Name), StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal).Select(l => _services.Make(l, page)).ToList();
        return new()
        {
            Page = page,
            Policy = styles.Policy,
            Styles = styles.Element,
            Title = strand.Label,
            Lead = strand.Document.Values.Line("summary"),
            SiteName = bench.Frames.SiteName,
            Authority = bench.Offer.Area.AuthorityName,
            Made = DayView.Of(bench.Offer.Today),
            Address = bench.Offer.Settings.Host.Length > 0 ? bench.Offer.Settings.Host : null,
            Count = Words.Count(services.Count, "service"),
            Phone = contact.Line("phone") is { } phone ? PageDrawing.Phone(phone) : null,
            OpeningTimes = contact.Text("opening-times")?.Plain.Trim(),
            Urgent = area.Text("urgent-help")?.Plain.Trim(),
            Services = services,
            Support = [.. strand.Blocks.Where(b => b.Document is not null).Select(b => new BookletBlock(
                b.Definition.Label, b.Definition.Question, b.NotApplicable ?? b.Document!.Values.Line("summary"))).Where(b => b.Answer is not null)],
        };
    }
}
