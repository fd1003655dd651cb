using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The support blocks of the area and of strands that have their own, and the hub that leads to them.</summary>
internal sealed class SupportPageMaker(Workbench bench) : IPageMaker
{
    private static readonly (string, string)[] UnderSupport = [("Support and rights", Addresses.Support)];

    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.Support, "pages/support-hub", Hub);
        foreach (var block in bench.Offer.Area.Blocks)
        {
            yield return new(Addresses.AreaSupport(block.Definition.Key), "pages/support", d => Block(d, block, null));
        }

        foreach (var strand in bench.Offer.Strands)
        {
            foreach (var block in strand.Blocks.Where(b => b.Origin == Origin.Strand))
            {
                yield return new(Addresses.StrandSupport(strand.Key, block.Definition.Key), "pages/support", d => Block(d, block, strand));
            }
        }
    }

    private SupportHubPage Hub(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, "Support and rights", "Who can get help, who decides, travel, advice, and what to do if you are not happy.", []),
        Support = SupportCards.Of(drawing.Page, bench.Offer.Area),
        Strands = [.. bench.Offer.Strands.SelectMany(s => s.Blocks
            .Where(b => b.Origin == Origin.Strand)
            .Select(b => new LinkView($"{b.Definition.Label}: {s.Label}", drawing.Page.To(Addresses.StrandSupport(s.Key, b.Definition.Key)))))],
        WhatNext = WhatNextLink.Of(bench, drawing.Page),
        OnYourSide = drawing.Links(
            bench.Offer.Area.Document.Values.Refs("ias-service").Concat(bench.Offer.Area.Document.Values.Refs("parent-carer-forum"))),
    };

    private SupportPage Block(PageDrawing drawing, EffectiveBlock block, StrandSection? strand)
    {
        var definition = block.Definition;
        var lead = block.Document?.Values.Line("summary");
        (string, string)[] crumbs = strand is null ? UnderSupport : [(strand.Label, Addresses.Strand(strand.Key))];
        var unhappy = strand?.Blocks.FirstOrDefault(b => b.Definition.Key == "dispute-resolution")?.SourcePath;
        var frame = bench.Frames.Make(drawing, definition.Label, lead ?? definition.Question, crumbs, unhappy, strand is null ? null : $"{definition.Label}: {strand.Label}");

        var parts = Parts(drawing, block);
        IEnumerable<MissingItem> missing = block.Document?.Missing
            ?? (block.NotApplicable is null ? [new MissingItem(definition.Key, definition.Label, $"We do not yet answer this: {definition.Question}")] : []);
        return new()
        {
            Page = drawing.Page,
            Frame = frame,
            Caption = strand?.Label ?? "The whole area",
            Question = definition.Question,
            Lead = lead,
            AppliesTo = block.Document?.Values.Line("applies-to"),
            NotApplicable = block.NotApplicable,
            Fresh = block.Document is { } document ? FreshView.Of(document, bench.Offer.Today) : null,
            Missing = MissingPanel.Of(missing, frame.Help),
            Contents = [.. parts.Select(p => new LinkView(p.Title, PageContext.Part(p.Id)))],
            Parts = parts,
            Elsewhere = Elsewhere(drawing.Page, definition.Key, strand),
            Others = Others(drawing.Page, definition.Key, strand),
        };
    }

    private List<PagePart> Parts(PageDrawing drawing, EffectiveBlock block)
    {
        if (block.Document is not { } document)
        {
            return [];
        }

        List<PagePart> parts = [.. FieldStream.Sections(
            drawing, document, f => BlockParts.Taken.Contains(f.Definition.Key) || f.Definition.Key == "applies-to")];
        if (document.Values.Has("owner") || document.Values.Has("last-verified"))
        {
            parts.Add(new CheckedPart(
                drawing.Id("who-checks"), "Who checks this page, and when", document.Values.Line("owner"), null,
                FreshView.Of(document, bench.Offer.Today), document.Values.Line("source-note"), []));
        }

        return parts;
    }

    private List<LinkView> Elsewhere(PageContext page, string block, StrandSection? strand)
    {
        var links = bench.Offer.Strands
            .Where(s => s.Key != strand?.Key && s.Blocks.Any(b => b.Definition.Key == block && b.Origin == Origin.Strand))
            .Select(s => new LinkView(s.Label, page.To(Addresses.StrandSupport(s.Key, block))))
            .ToList();
        if (strand is not null)
        {
            links.Insert(0, new LinkView("The whole area", page.To(Addresses.AreaSupport(block))));
        }

        return links;
    }

    private LinkView[] Others(PageContext page, string block, StrandSection? strand) =>
        [.. (strand is null ? SupportCards.Of(page, bench.Offer.Area) : SupportCards.Of(page, strand))
            .Where(c => c.Key != block)
            .Select(c => new LinkView(c.Label, c.Href))];
}
