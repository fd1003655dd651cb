using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Circle of support".</summary>
internal sealed class CirclePageMaker(Workbench bench) : IPageMaker
{
    // As many as one side of paper holds, with the names of the rings.
    private const int LinesOnPaper = 16;

    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.CircleOfSupport, "pages/coordinators/circle-of-support", Circle);
    }

    private CirclePage Circle(PageDrawing drawing)
    {
        var rings = CircleDrawing.Rings(bench.Offer.Framework.Terms(Vocabularies.CircleRings));
        return new()
        {
            Page = drawing.Page,
            Frame = CoordinatorFrame.Of(
                drawing, "Circle of support", "Everyone who helps one child, on one sheet. Fill it in with the child and family, and print it.", ["circle-of-support.js"]),
            Example = CoordinatorFrame.Example(
                drawing, "The list of people to choose from follows one made in Kent in 2012. It is an example: nobody has all of these people, and you may have others."),
            Rings = rings,
            Size = CircleDrawing.Size(rings.Count),
            Middle = CircleDrawing.Size(rings.Count) / 2,
            Me = CircleDrawing.Me,
            Groups = [.. RoleGroup.Of(bench.Offer).Select(g => Group(drawing, g))],
            Lines = [.. Enumerable.Repeat("", rings.Count == 0 ? 0 : LinesOnPaper / rings.Count)],
            People = new LinkView("what each of them does, and how to reach them", drawing.Page.To(Addresses.Roles)),
        };
    }

    private static CircleGroupView Group(PageDrawing drawing, RoleGroup group) =>
        new(group.Label, [.. group.Roles.Select(r => new CircleRoleView(r.Id, r.Name, drawing.Page.To(Addresses.Roles, Addresses.RoleAnchor(r.Id))))]);
}
