using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The way to all pages for coordinators.</summary>
internal sealed class CoordinatorsPageMaker(Workbench bench) : IPageMaker
{
    private static readonly (string Title, string Path, string Text)[] Tools =
    [
        ("Signpost a family", Addresses.Signpost, "Choose services that fit, put them in order and leave the family with one sheet."),
        ("Stages and tasks", Addresses.Stages, "What to do at each stage of assessment and planning, as lists to tick."),
        ("Dates of the 20 weeks", Addresses.TwentyWeeks, "Every date of an assessment, worked out from the day it was asked for."),
        ("Key working", Addresses.KeyWorking, "What a key worker does, how much of it, and two ways to organise it. Check your own skills."),
        ("Circle of support", Addresses.CircleOfSupport, "Write down the people around one child, and print the sheet."),
        ("A pathway in seven steps", Addresses.Pathway, "Plan, do and review, with forms to fill in, the wheel and a map of provision."),
    ];

    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.CoordinatorPages)
        {
            yield return new(Addresses.Coordinators, "pages/coordinators/hub", Hub);
        }
    }

    private CoordinatorsPage Hub(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "For coordinators", "Tools for people who assess, plan and point families to services. They work with no internet, and keep nothing you write."),
        Cards = [.. Tools.Select(t => new CoordinatorCard(t.Title, drawing.Page.To(t.Path), t.Text))],
        WhatNext = WhatNextLink.Of(bench, drawing.Page),
        OpenData = bench.Exists(Addresses.OpenData) ? new LinkView("Open data", drawing.Page.To(Addresses.OpenData)) : null,
        Privacy = new LinkView("Privacy on this device", drawing.Page.To(Addresses.PrivacyOnThisDevice)),
    };
}
