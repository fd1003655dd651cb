using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Circle of support".</summary>
internal sealed class CirclePageMaker(Workbench bench) : IPageMaker
{
    // As many as one side of paper holds, with the names of the rings.
    private const int LinesOnPaper = 16;

    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Settings.CoordinatorPages)
        {
            yield return new(Addresses.CircleOfSupport, "pages/coordinators/circle-of-support", Circle);
        }
    }

    private static CirclePage Circle(PageDrawing drawing)
    {
        var offer = drawing.Bench.Offer;
        var rings = CircleDrawing.Rings(offer.Framework.Vocabulary(Vocabularies.CircleRings)?.Terms ?? []);
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
            Groups = [.. Groups(drawing, offer)],
            Lines = [.. Enumerable.Repeat("", rings.Count == 0 ? 0 : LinesOnPaper / rings.Count)],
            People = new LinkView("what each of them does, and how to reach them", drawing.Page.To(Addresses.Roles)),
        };
    }

    // In the order of the page about them; a group the framework does not know comes last, under a name of its own.
    private static IEnumerable<CircleGroupView> Groups(PageDrawing drawing, Offer offer)
    {
        var byGroup = offer.Roles.ToLookup(r => r.Values.Term("group") ?? "");
        var known = offer.Framework.Vocabulary(Vocabularies.RoleGroups)?.Terms ?? [];
        var others = byGroup.Where(g => !known.Any(k => k.Id == g.Key)).SelectMany(g => g).ToList();
        return known
            .Where(k => byGroup.Contains(k.Id))
            .Select(k => new CircleGroupView(k.PublicLabel, [.. byGroup[k.Id].Select(Role)]))
            .Concat(others.Count == 0 ? [] : [new CircleGroupView("Others", [.. others.Select(Role)])]);

        CircleRoleView Role(Document role) => new(role.Id, role.Name, drawing.Page.To(Addresses.Roles, Addresses.RoleAnchor(role.Id)));
    }
}
