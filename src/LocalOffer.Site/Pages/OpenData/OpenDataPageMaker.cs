using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page about the files for other programs.</summary>
internal sealed class OpenDataPageMaker(Workbench bench, Func<DataDescription> describe) : IPageMaker
{
    private const string ContactSection = "get-in-touch";

    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.SignpostingData)
        {
            yield return new(Addresses.OpenData, "pages/open-data", OpenData);
        }
    }

    private OpenDataPage OpenData(PageDrawing drawing)
    {
        var data = describe();
        var vocabularies = data.Fields.Select(f => f.Vocabulary).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(bench.Offer.Framework.Vocabulary).OfType<Vocabulary>()
            .Select(v => new OpenDataVocabulary(
                drawing.Id("vocabulary-" + v.Name), v.Name, v.Label, v.Source.Length > 0 ? v.Source : null,
                [.. v.Terms.Select(t => new FacetValue(t.Id, t.PublicLabel, t.Description))]))
            .ToDictionary(v => v.Name, StringComparer.Ordinal);
        var contact = Addresses.AreaSection(ContactSection);
        return new()
        {
            Page = drawing.Page,
            Frame = bench.Frames.Make(
                drawing, "Open data", "The facts of this Local Offer as files, for people who work with data and for other programs.", [("About this Local Offer", Addresses.Area)]),
            Authority = bench.Offer.Area.AuthorityName,
            Made = DayView.Of(bench.Offer.Today),
            Records = Words.Count(data.Records, "record"),
            Version = data.Version,
            Files = [.. data.Files.Select(f => new LinkView(f.Name, drawing.Page.To(f.Path), f.Text))],
            Browse = new("all ways to browse", drawing.Page.To(Addresses.Browse)),
            Ask = bench.Exists(contact) ? new("Talk to someone", drawing.Page.To(contact)) : null,
            Fields = [.. data.Fields.Select(f => new OpenDataField(
                f, f.Vocabulary is { } name && vocabularies.TryGetValue(name, out var v) ? new(v.Name, PageContext.Part(v.Id)) : null))],
            Vocabularies = [.. vocabularies.Values.OrderBy(v => v.Name, StringComparer.Ordinal)],
        };
    }
}
