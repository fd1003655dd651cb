using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>Makes documents of what is no service: guides, situations, support, words, people, pages.</summary>
internal static class PageDocuments
{
    // What a list of results has room for.
    private const int LongestSummary = 200;

    public static IEnumerable<SearchDocument> Guides(Offer offer) => offer.Guides.Where(g => g.Parts.Count > 0).Select(g => new SearchDocument
    {
        Id = "guides/" + g.Id,
        Kind = SearchKind.Guide,
        Path = Addresses.Guide(g.Id),
        Name = g.Title,
        Summary = g.Summary ?? "",
        Words = g.Parts.Select(p => p.Title),
        Text = g.Parts.SelectMany(p => BodyText.Of(p.Values)),
    });

    public static IEnumerable<SearchDocument> Situations(Offer offer) => offer.Situations.Select(s => new SearchDocument
    {
        Id = "situations/" + s.Id,
        Kind = SearchKind.Situation,
        Path = $"{Addresses.Home}#{Addresses.SituationAnchor(s.Id)}",
        Name = s.Name,
        Summary = s.Values.Line("summary") ?? "",
        Text = BodyText.Of(s.Values),
    });

    public static IEnumerable<SearchDocument> Support(Offer offer) =>
        offer.Area.Blocks.Select(b => Block(b, "support/" + b.Definition.Key, Addresses.AreaSupport(b.Definition.Key), b.Definition.Label, ""))
            .Concat(offer.Strands.SelectMany(s => s.Blocks.Where(b => b.Origin == Origin.Strand).Select(b => Block(
                b, $"support/{s.Key}-{b.Definition.Key}", Addresses.StrandSupport(s.Key, b.Definition.Key), $"{b.Definition.Label}: {s.Label}", s.Label))));

    public static IEnumerable<SearchDocument> Words(Offer offer) => offer.Glossary.Select(t => new SearchDocument
    {
        Id = "words/" + t.Id,
        Kind = SearchKind.Word,
        Path = $"{Addresses.Glossary}#{Addresses.TermAnchor(t.Id)}",
        Name = t.Name,
        Summary = Core.Words.Beginning(t.Values.Text("meaning")?.Plain ?? "", LongestSummary),
        Also = t.Values.Items("also").OfType<LineValue>().Select(l => l.Text).Prepend(t.Values.Line("expansion") ?? ""),
    });

    public static IEnumerable<SearchDocument> People(Offer offer) => offer.Roles.Select(r => new SearchDocument
    {
        Id = "people/" + r.Id,
        Kind = SearchKind.Person,
        Path = $"{Addresses.Roles}#{Addresses.RoleAnchor(r.Id)}",
        Name = r.Name,
        Summary = Core.Words.Beginning(r.Values.Text("what-they-do")?.Plain ?? "", LongestSummary),
        Text = BodyText.Of(r.Values),
    });

    public static IEnumerable<SearchDocument> Pages(Offer offer)
    {
        foreach (var page in offer.Pages.Where(p => p.Path != Addresses.Home))
        {
            yield return new()
            {
                Id = "pages/" + page.Id,
                Kind = SearchKind.Page,
                Path = page.Path,
                Name = page.Title,
                Summary = page.Description.Length > 0 ? page.Description : Core.Words.Beginning(page.Body.Plain, LongestSummary),
                Words = page.Body.Headings.Select(h => h.Text),
                Text = [page.Body.Plain],
            };
        }

        if (offer.WhatNext is { } whatNext)
        {
            yield return new()
            {
                Id = "pages/what-next",
                Kind = SearchKind.Page,
                Path = Addresses.WhatNext,
                Name = whatNext.Title,
                Summary = whatNext.Summary ?? "",
                Words = whatNext.Outcomes.Select(o => o.Title),
                Text = whatNext.Questions.Select(q => q.Title).Concat(whatNext.Outcomes.SelectMany(o => BodyText.Of(o.Values))),
            };
        }

        foreach (var strand in offer.Strands)
        {
            yield return new()
            {
                Id = "pages/strand-" + strand.Key,
                Kind = SearchKind.Page,
                Path = Addresses.Strand(strand.Key),
                Name = strand.Label,
                Summary = strand.Document.Values.Line("summary") ?? "",
                Text = BodyText.Of(strand.Document),
            };
        }

        foreach (var section in offer.Area.Pages)
        {
            yield return new()
            {
                Id = "pages/area-" + section.Key,
                Kind = SearchKind.Page,
                Path = Addresses.AreaSection(section.Key),
                Name = section.Label,
                Words = offer.Area.Document.Fields.Where(f => f.Definition.Section == section.Key && f.Definition.Published && f.Value is not null).Select(f => f.Definition.Label),
                Text = BodyText.Of(new FieldValues(offer.Area.Document.Fields
                    .Where(f => f.Definition.Section == section.Key && f.Definition.Published && f.Value is not null).Select(f => KeyValuePair.Create(f.Definition.Key, f.Value!)))),
            };
        }
    }

    private static SearchDocument Block(EffectiveBlock block, string id, string path, string name, string strand) => new()
    {
        Id = id,
        Kind = SearchKind.Support,
        Path = path,
        Name = name,
        Summary = block.Document?.Values.Line("summary") ?? "",
        Words = (block.Document?.Fields ?? []).Where(f => f.Value is not null && f.Definition.Published).Select(f => f.Definition.Label).Prepend(strand),
        Text = block.Document is null ? [] : BodyText.Of(block.Document),
    };
}
