using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The forms of the pathway, each to fill in on the page and on paper.</summary>
internal sealed class FormPageMaker(Workbench bench) : IPageMaker
{
    public IEnumerable<PlannedPage> Pages()
    {
        if (!bench.Offer.Settings.CoordinatorPages)
        {
            yield break;
        }

        foreach (var form in bench.Offer.Framework.Vocabulary(Vocabularies.Forms)?.Terms ?? [])
        {
            yield return new(Addresses.Form(form.Id), "pages/coordinators/form", d => Form(d, form, ["forms.js"]));
            yield return new(Addresses.PaperForm(form.Id), "pages/coordinators/paper-form", d => Form(d, form, []));
        }
    }

    private static FormPage Form(PageDrawing drawing, Term form, IReadOnlyList<string> scripts) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, form.PublicLabel, form.Description ?? form.Label, scripts, ("A pathway in seven steps", Addresses.Pathway)),
    };
}
