using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The guides: the list of them, a page for each part, and each guide whole for paper.</summary>
internal sealed class GuidePageMaker(Workbench bench) : IPageMaker
{
    // In places of their own on the page.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal) { "title", "summary", "order", "audience", "example-note", "parts" };

    private static readonly (string Text, string Path)[] UnderGuides = [("Guides", Addresses.Guides)];

    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.Guides.Count > 0)
        {
            yield return new(Addresses.Guides, "pages/guides", Hub);
        }

        foreach (var guide in bench.Offer.Guides)
        {
            yield return new(Addresses.Guide(guide.Id), "pages/guide", d => Part(d, guide, 0));
            for (var number = 1; number < guide.Parts.Count; number++)
            {
                var index = number;
                yield return new(guide.PathOf(guide.Parts[index]), "pages/guide", d => Part(d, guide, index));
            }

            yield return new(Addresses.GuidePrint(guide.Id), "pages/guide-print", d => Whole(d, guide)) { IsForSearchEngines = false };
        }

        foreach (var guide in bench.Offer.ArchivedGuides)
        {
            yield return new(Addresses.Guide(guide.Id), "pages/ended", d => Ended(d, guide)) { IsForSearchEngines = false };
        }
    }

    /// <summary>The guides as cards: for their own list and the home page.</summary>
    public static IReadOnlyList<GuideCard> Cards(Workbench bench, PageContext page)
    {
        // A guide for everybody need not say so: only what tells guides apart.
        var everybody = bench.Offer.Guides.SelectMany(g => g.Audience).Distinct(StringComparer.Ordinal).Count();
        return [.. bench.Offer.Guides.Select(g => new GuideCard(
            g.Title, page.To(Addresses.Guide(g.Id)), g.Summary, Words.Count(g.Parts.Count, "part"),
            g.Audience.Count < everybody ? bench.Labels(Vocabularies.Audiences, g.Audience) : []))];
    }

    private GuidesPage Hub(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, "Guides", "Step by step: how things work, and what you can do.", []),
        Guides = Cards(bench, drawing.Page),
        WhatNext = WhatNextLink.Of(bench, drawing.Page),
    };

    private GuidePage Part(PageDrawing drawing, Guide guide, int index)
    {
        var page = drawing.Page;
        var part = guide.Parts.Count == 0 ? null : guide.Parts[index];
        var isFirst = index == 0;
        var frame = bench.Frames.Make(
            drawing,
            part?.Title ?? guide.Title,
            isFirst || part is null ? guide.Summary : Description(guide, part),
            [.. UnderGuides, .. isFirst ? [] : new[] { (guide.Title, Addresses.Guide(guide.Id)) }],
            title: part is null ? null : $"{part.Title}: {guide.Title}");
        var view = part is null ? null : GuideDrawing.Draw(drawing, guide, part, isOneOfMany: false);

        return new()
        {
            Page = page,
            Frame = frame with { Keep = part is null ? null : bench.Keep("guides/" + guide.Id) },
            Guide = guide.Title,
            Lead = isFirst ? guide.Summary : null,
            Audience = isFirst ? bench.Labels(Vocabularies.Audiences, guide.Audience) : [],
            ExampleNote = guide.Document.Values.Line("example-note"),
            Fresh = FreshView.Of(guide.Document, bench.Offer.Today),
            Missing = isFirst ? MissingPanel.Of(guide.Document.Missing, frame.Help) : null,
            Contents = guide.Parts.Count < 2 ? [] : [.. guide.Parts.Select(p => new GuideLine(p.Title, p.When, p == part ? null : page.To(guide.PathOf(p))))],
            Part = view,
            Previous = Neighbour(page, guide, index - 1),
            Next = Neighbour(page, guide, index + 1),
            Print = new LinkView("View a printable version of the whole guide", page.To(Addresses.GuidePrint(guide.Id))),
            Parts = isFirst ? About(drawing, guide) : [],
        };
    }

    private GuidePrintPage Whole(PageDrawing drawing, Guide guide)
    {
        // The words of all parts first: the links of the contents lead to their ids.
        List<GuidePartView> parts = [.. guide.Parts.Select(p => GuideDrawing.Draw(drawing, guide, p, isOneOfMany: true))];
        var frame = bench.Frames.Make(
            drawing, guide.Title, guide.Summary, [.. UnderGuides, (guide.Title, Addresses.Guide(guide.Id))], title: $"{guide.Title}: the whole guide", forSearchEngines: false);
        return new()
        {
            Page = drawing.Page,
            Frame = frame,
            Lead = guide.Summary,
            Audience = bench.Labels(Vocabularies.Audiences, guide.Audience),
            ExampleNote = guide.Document.Values.Line("example-note"),
            Fresh = FreshView.Of(guide.Document, bench.Offer.Today),
            Contents = parts.Count < 2 ? [] : [.. parts.Select(p => new GuideLine(p.Title, p.When, PageContext.Part(p.Id)))],
            ByParts = new LinkView("Read this guide part by part", drawing.Page.To(Addresses.Guide(guide.Id))),
            GuideParts = parts,
            Parts = About(drawing, guide),
        };
    }

    private static LinkView? Neighbour(PageContext page, Guide guide, int index) =>
        index < 0 || index >= guide.Parts.Count ? null : new LinkView(guide.Parts[index].Title, page.To(guide.PathOf(guide.Parts[index])));

    private static string Description(Guide guide, GuidePart part) =>
        part.When is { } when ? $"{part.Title} ({when}). {guide.Summary}" : $"{part.Title}. {guide.Summary}";

    private List<PagePart> About(PageDrawing drawing, Guide guide)
    {
        var document = guide.Document;
        List<PagePart> parts = [.. FieldStream.Sections(drawing.For(Addresses.Guide(guide.Id)), document, f => Taken.Contains(f.Definition.Key))];
        parts.Add(new CheckedPart(
            drawing.Id("who-checks"), "Who checks this guide, and when", document.Values.Line("owner"), null,
            FreshView.Of(document, bench.Offer.Today), document.Values.Line("source-note"), []));
        return parts;
    }

    private EndedPage Ended(PageDrawing drawing, Guide guide) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, guide.Title, "This guide has ended. " + guide.Summary, [], forSearchEngines: false),
        Noun = "guide",
        HasEnded = true,
        Lead = guide.Summary,
        Instead =
        [
            .. bench.Offer.Guides.Count > 0 ? [new LinkView("All guides", drawing.Page.To(Addresses.Guides))] : Array.Empty<LinkView>(),
            new LinkView("All ways to find help", drawing.Page.To(Addresses.Browse)),
        ],
    };
}
