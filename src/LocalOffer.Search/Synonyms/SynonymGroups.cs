using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>
/// The words that lead to others: the authority's own (<c>input/synonyms.yaml</c>), conditions, words explained, and the synonyms
/// of the vocabularies. Of two groups with one phrase the first is shown; both are searched.
/// </summary>
internal static class SynonymGroups
{
    // A term of these is worth finding by its synonyms; the words of the others (days, units, statuses) tell nothing.
    private static readonly string[] Vocabularies =
        [Core.Vocabularies.Topics, Core.Vocabularies.NeedTypes, Core.Vocabularies.AreasOfNeed, Core.Vocabularies.ProviderTypes, Core.Vocabularies.Districts];

    public static IReadOnlyList<SynonymGroup> Of(Offer offer, SearchTerms terms)
    {
        List<SynonymGroup> groups = [.. Own(offer), .. Conditions(offer), .. Explained(offer), .. OfVocabularies(offer)];
        return [.. groups.Select(g => InTerms(g, terms)).Where(g => g.Same.Count + g.Leads.Count > 1)];
    }

    private static IEnumerable<SynonymGroup> Own(Offer offer) => offer.Synonyms.Select(s => new SynonymGroup(
        s.Values.Line("label") ?? s.Id, [s.Values.Line("label") ?? s.Id, .. Lines(s, "same")], Lines(s, "leads-to")));

    private static IEnumerable<SynonymGroup> Conditions(Offer offer) =>
        offer.Framework.Terms(Core.Vocabularies.ConditionSynonyms).Select(t => new SynonymGroup(
            t.PublicLabel, [t.Label, .. t.Synonyms],
            [.. t.Fact("includes").SelectMany(id => Named(offer.Framework, id))]));

    // Initials and what they stand for.
    private static IEnumerable<SynonymGroup> Explained(Offer offer) => offer.Glossary.Select(t => new SynonymGroup(
        t.Values.Line("expansion") ?? t.Name, [t.Name, .. Lines(t, "expansion"), .. Lines(t, "also")], []));

    // Typing a synonym finds what has the term; typing the term's name finds it anyway.
    private static IEnumerable<SynonymGroup> OfVocabularies(Offer offer) =>
        from name in Vocabularies
        from term in offer.Framework.Terms(name)
        from synonym in term.Synonyms
        select new SynonymGroup(term.PublicLabel, [synonym], [term.PublicLabel]);

    private static IEnumerable<string> Named(Framework framework, string id) =>
        new[] { Core.Vocabularies.NeedTypes, Core.Vocabularies.AreasOfNeed, Core.Vocabularies.Topics }
            .Select(v => framework.Vocabulary(v)?.Find(id)?.PublicLabel).OfType<string>();

    private static List<string> Lines(Document document, string key) => document.Values[key] switch
    {
        LineValue line => [line.Text],
        ListValue list => [.. list.Items.OfType<LineValue>().Select(l => l.Text)],
        _ => [],
    };

    private static SynonymGroup InTerms(SynonymGroup group, SearchTerms terms)
    {
        List<string> Phrases(IEnumerable<string> texts) => [.. texts.Select(terms.Line).Where(p => p.Length > 0).Distinct()];
        var same = Phrases(group.Same);
        return group with { Same = same, Leads = [.. Phrases(group.Leads).Except(same)] };
    }
}
