using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The forms of the pathway, each to fill in on the page and on paper.</summary>
internal sealed class FormPageMaker(Workbench bench) : IPageMaker
{
    private const int ColumnsOfAnUprightSheet = 5;

    public IEnumerable<PlannedPage> Pages()
    {
        foreach (var form in bench.Offer.Framework.Terms(Vocabularies.Forms))
        {
            yield return new(Addresses.Form(form.Id), "pages/coordinators/form", d => Form(d, form, false));
            yield return new(Addresses.PaperForm(form.Id), "pages/coordinators/paper-form", d => Form(d, form, true));
        }
    }

    private static FormPage Form(PageDrawing drawing, Term form, bool onPaper)
    {
        var reader = new FormReader(drawing.Bench.Offer.Framework, form);
        var sections = reader.Sections(onPaper, topic => Services(drawing, topic));
        var title = form.PublicLabel;
        return new()
        {
            Page = drawing.Page,
            Frame = CoordinatorFrame.Of(
                drawing,
                onPaper ? $"{title}: on paper" : title,
                form.Description ?? title,
                onPaper ? [] : ["forms.js"],
                [("A pathway in seven steps", Addresses.Pathway), .. onPaper ? [(title, Addresses.Form(form.Id))] : Array.Empty<(string, string)>()]),
            Example = form.Line("from") is { } from ? CoordinatorFrame.Example(drawing, $"This form is an example from {from}.") : null,
            Id = form.Id,
            Title = title,
            FilledInBy = form.Line("filled-in-by"),
            Who = reader.Who,
            Weeks = form.Number("weeks")?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Sections = sections,
            OnPaperOnly = onPaper ? [] : reader.OnPaperOnly,
            IsWide = sections.SelectMany(s => s.Fields).OfType<FormRows>().Any(r => !r.IsRoomy && r.Columns.Count > ColumnsOfAnUprightSheet),
            Other = onPaper ? new("Fill this form in on the page", drawing.Page.To(Addresses.Form(form.Id))) : new("Print a blank form", drawing.Page.To(Addresses.PaperForm(form.Id))),
            Pathway = new("All forms, and the pathway they belong to", drawing.Page.To(Addresses.Pathway)),
        };
    }

    private static LinkView? Services(PageDrawing drawing, string topic)
    {
        var list = Addresses.BrowseList("topics", topic);
        return drawing.Bench.Exists(list) ? new(drawing.Bench.Offer.Framework.Label(Vocabularies.Topics, topic), drawing.Page.To(list)) : null;
    }
}
