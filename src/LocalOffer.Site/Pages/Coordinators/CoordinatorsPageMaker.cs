using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The way to all pages for coordinators.</summary>
internal sealed class CoordinatorsPageMaker(Workbench bench) : IPageMaker
{
    // Whom a guide must be for to stand here: a term of the audiences.
    private const string Professionals = "professionals";

    private static readonly (string Id, string Title, (string Path, string Text)[] Tools)[] Groups =
    [
        ("with-a-family", "With a family",
        [
            (Addresses.Signpost, "Choose services that fit, and leave the family with one sheet."),
            (Addresses.CircleOfSupport, "Put everyone who helps a child on one sheet, and print it."),
            (Addresses.WhatNext, "Go through a few questions together, and end with advice."),
        ]),
        ("assess-and-plan", "Assess and plan",
        [
            (Addresses.Stages, "See what to do at each stage, and tick it off."),
            (Addresses.TwentyWeeks, "Work out every date from the day an assessment was asked for."),
            (Addresses.Pathway, "Fill in the forms, the wheel and a map of provision."),
        ]),
        ("for-you", "For you and your team",
        [
            (Addresses.KeyWorking, "Look up the functions, levels and models, and check your own skills."),
            (Addresses.OpenData, "Take what is known of each service into a case management system or a spreadsheet."),
        ]),
    ];

    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.Coordinators, "pages/coordinators/hub", Hub);
    }

    private CoordinatorsPage Hub(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "For coordinators", "Tools for people who assess, plan and point families to services. They work with no internet, and keep nothing you write."),
        Groups = [.. Groups.Select(g => new CoordinatorGroup(g.Id, g.Title, [.. g.Tools.Select(t => Card(drawing, t.Path, t.Text)).OfType<CoordinatorCard>()]))],
        Guides = [.. bench.Offer.Guides.Where(g => g.Audience.Contains(Professionals)).Select(g => new LinkView(g.Title, drawing.Page.To(Addresses.Guide(g.Id))))],
        Privacy = new LinkView("Privacy on this device", drawing.Page.To(Addresses.PrivacyOnThisDevice)),
    };

    // A page is called here what it is called everywhere; one the site does not have has no card.
    private CoordinatorCard? Card(PageDrawing drawing, string path, string text) =>
        bench.Offer.Urls.FindPath(path) is { } address ? new(address.Title, drawing.Page.To(path), text) : null;
}
