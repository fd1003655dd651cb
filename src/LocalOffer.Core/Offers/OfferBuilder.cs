namespace LocalOffer.Core;

/// <summary>Links the records into an offer: references, inheritance, effective values, completeness, freshness, addresses.</summary>
public static class OfferBuilder
{
    /// <summary>
    /// Builds the offer. Everything wrong is reported; the offer is always complete enough to render, so that one run reports
    /// every stage's findings.
    /// </summary>
    /// <param name="settings">The settings.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="records">What was read.</param>
    /// <param name="diagnostics">Receives findings.</param>
    /// <param name="memory">What is known from the build before, and for the next; null to make everything.</param>
    public static Offer Build(SiteSettings settings, Framework framework, ContentRecords records, DiagnosticBag diagnostics, OfferMemory? memory = null)
    {
        memory?.Begin(settings, framework, records);
        CheckReferences(records, diagnostics);
        var blocks = new SupportBlocks(framework);
        var area = Area(framework, records, blocks);
        var strands = Strands(framework, records, area, blocks);
        var guides = GuideMaker.All(records.Guides, area.Document, diagnostics);
        var whatNext = WhatNextMaker.Make(records.WhatNext, area.Document, settings.Today, diagnostics);
        var providers = Providers(settings, framework, records, memory, diagnostics);
        var entries = Entries(settings, records, providers, blocks, memory, diagnostics);
        foreach (var whole in records.Changes.Concat(records.Synonyms).Select(d => EffectiveValues.Of(d, new EffectiveContext())))
        {
            CompletenessReport.Add(whole, whole.Missing, Completeness.None, diagnostics);
        }

        Report(area, strands, guides, settings.Today, diagnostics);

        var listed = entries.Where(e => e.Status == PublicationStatus.Published && IsShown(e, settings.Today, diagnostics)).ToList();
        var isListed = new HashSet<Entry>(listed, ReferenceEqualityComparer.Instance);
        var publishedProviders = ByName(providers.Values.Where(p => p.Status == PublicationStatus.Published), p => p.Listing);
        var answering = publishedProviders.Where(p => p.Listing.HasAnswers).ToList();
        var listings = listed.Select(e => e.Listing)
            .Concat(publishedProviders.Where(p => p.IsEducationSetting).Select(p => p.Listing))
            .OrderBy(l => Folding.Fold(l.Name), StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal).ToList();
        var offer = new Offer
        {
            Settings = settings,
            Framework = framework,
            Area = area,
            Strands = strands,
            Entries = ByName(listed, e => e.Listing),
            ArchivedEntries = ByName(entries.Where(e => e.Status != PublicationStatus.Draft && !isListed.Contains(e)), e => e.Listing),
            Drafts = [.. records.Entries.Concat(records.Providers).Concat(records.Guides).Concat(records.WhatNext is null ? [] : [records.WhatNext])
                .Where(d => d.Status == PublicationStatus.Draft)],
            Providers = publishedProviders,
            Comparable = answering.Count > 1 ? answering : [],
            ArchivedProviders = ByName(providers.Values.Where(p => p.Status == PublicationStatus.Archived), p => p.Listing),
            Listings = listings,
            Browse = BrowseAxis.All(framework, listings),
            Glossary = [.. records.Glossary.OrderBy(t => Folding.Fold(t.Name), StringComparer.Ordinal).ThenBy(t => t.Id, StringComparer.Ordinal)],
            Roles = records.Roles,
            Situations = records.Situations,
            Changes = Change.All(records.Changes),
            Synonyms = records.Synonyms,
            Postcodes = records.Postcodes,
            Guides = [.. guides.Where(g => g.Status == PublicationStatus.Published)],
            ArchivedGuides = [.. guides.Where(g => g.Status == PublicationStatus.Archived)],
            WhatNext = whatNext is { Document.Document.Status: PublicationStatus.Published } ? whatNext : null,
            CommentPeriods = Dated(records.CommentPeriods, "to", area.Document),
            Reviews = Dated(records.Reviews, "date", area.Document),
            Consultations = Dated(records.Consultations, "when", area.Document),
            Pages = [.. records.Pages.OrderBy(p => p.Order).ThenBy(p => Folding.Fold(p.Title), StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)],
            Assets = records.Assets,
            Urls = new UrlTable(),
        };
        AddressBook.Make(offer, AllWithRedirects(records), diagnostics);
        return offer;
    }

    private static AreaSection Area(Framework framework, ContentRecords records, SupportBlocks blocks)
    {
        var document = records.Area ?? new Document
        {
            Definition = framework.Document(DocumentKinds.Area),
            Id = DocumentKinds.Area,
            Where = SourceSpan.OfFile("input/area.yaml"),
            Values = FieldValues.Empty,
        };
        var values = EffectiveValues.Of(document, new EffectiveContext());
        return new AreaSection(values, blocks.OfArea(values, records.AreaSupport));
    }

    private static List<StrandSection> Strands(Framework framework, ContentRecords records, AreaSection area, SupportBlocks blocks)
    {
        var strands = new List<StrandSection>();
        foreach (var term in framework.Terms(Vocabularies.Strands))
        {
            var document = records.Strands.GetValueOrDefault(term.Id) ?? new Document
            {
                Definition = framework.Document(DocumentKinds.Strand, term.Id),
                Id = term.Id,
                Strand = term.Id,
                Where = SourceSpan.OfFile($"input/strands/{term.Id}/strand.yaml"),
                Values = FieldValues.Empty,
            };
            var values = EffectiveValues.Of(document, new EffectiveContext(Parent: area.Document));
            strands.Add(new StrandSection(term.Id, term.PublicLabel, values, blocks.OfStrand(term.Id, values, records.StrandSupport)));
        }

        return strands;
    }

    private static SortedDictionary<string, Provider> Providers(
        SiteSettings settings, Framework framework, ContentRecords records, OfferMemory? memory, DiagnosticBag diagnostics)
    {
        var made = new Made<Provider>[records.Providers.Count];
        Parallel.For(0, made.Length, i =>
        {
            var (document, questionnaire) = (records.Providers[i], records.Questionnaires.GetValueOrDefault(records.Providers[i].Id));
            made[i] = memory?.Recall(document, questionnaire)
                ?? WithFindings(ProviderMaker.Make(document, questionnaire, framework, settings.Today), (p, found) => CompletenessReport.Add(p, settings.Today, found));
        });
        memory?.Keep(made, records.Questionnaires);
        var providers = new SortedDictionary<string, Provider>(StringComparer.Ordinal);
        foreach (var provider in made)
        {
            // A second provider of one id has been reported with the addresses; the first is kept.
            if (providers.TryAdd(provider.Thing.Id, provider.Thing))
            {
                diagnostics.AddRange(provider.Found);
            }
        }

        return providers;
    }

    private static Entry[] Entries(
        SiteSettings settings, ContentRecords records, SortedDictionary<string, Provider> providers, SupportBlocks blocks, OfferMemory? memory, DiagnosticBag diagnostics)
    {
        var made = new Made<Entry>[records.Entries.Count];
        Parallel.For(0, made.Length, i =>
        {
            var document = records.Entries[i];
            var provider = document.Values.Refs("provider") is [var named, ..] ? providers.GetValueOrDefault(named.Id) : null;
            made[i] = memory?.Recall(document, provider)
                ?? WithFindings(EntryMaker.Make(document, provider, blocks, settings.Today), (e, found) => CompletenessReport.Add(e, settings.Today, found));
        });
        memory?.Keep(made);
        foreach (var entry in made)
        {
            diagnostics.AddRange(entry.Found);
        }

        return [.. made.Select(m => m.Thing)];
    }

    private static Made<T> WithFindings<T>(T thing, Action<T, DiagnosticBag> report)
    {
        var found = new DiagnosticBag();
        report(thing, found);
        return new(thing, found.Found);
    }

    private static void CheckReferences(ContentRecords records, DiagnosticBag diagnostics)
    {
        static Target Of(Document d) => new(d.Definition.Kind, d.Id, d.Status);
        var checker = new ReferenceChecker(
            [
                .. records.Entries.Select(Of), .. records.Providers.Select(Of), .. records.Strands.Values.Select(Of),
                .. records.CommentPeriods.Select(Of), .. records.Reviews.Select(Of), .. records.Consultations.Select(Of),
                .. records.Situations.Select(Of), .. records.Glossary.Select(Of), .. records.Roles.Select(Of),
                .. records.Guides.Select(Of), .. records.WhatNext is null ? [] : new[] { Of(records.WhatNext) }, .. records.AreaSupport.Values.Select(Of),
                .. records.Pages.Select(p => new Target(DocumentKinds.Page, p.Id, PublicationStatus.Published)),
            ],
            diagnostics);
        Parallel.ForEach(records.AllDocuments, checker.Check);
    }

    private static void Report(AreaSection area, List<StrandSection> strands, List<Guide> guides, DateOnly today, DiagnosticBag diagnostics)
    {
        void Whole(EffectiveDocument document)
        {
            CompletenessReport.Add(document, document.Missing, document.Completeness, diagnostics);
            CompletenessReport.AddFreshness(document, today, diagnostics);
        }

        void Blocks(IReadOnlyList<EffectiveBlock> blocks, EffectiveDocument owner, Origin origin)
        {
            foreach (var block in blocks)
            {
                if (block.Document is { } document && block.Origin == origin)
                {
                    Whole(document);
                }
                else if (block.Document is null && block.NotApplicable is null && block.Demand == BlockDemand.Essential)
                {
                    CompletenessReport.Add(owner, [new(block.Definition.Key, block.Definition.Label, block.Definition.Question)], Completeness.None, diagnostics);
                }
            }
        }

        Whole(area.Document);
        Blocks(area.Blocks, area.Document, Origin.Area);
        foreach (var strand in strands)
        {
            Whole(strand.Document);
            Blocks(strand.Blocks, strand.Document, Origin.Strand);
        }

        foreach (var guide in guides)
        {
            Whole(guide.Document);
        }
    }

    // Outside its dates an entry keeps its page, so that no build breaks because time has passed.
    private static bool IsShown(Entry entry, DateOnly today, DiagnosticBag diagnostics)
    {
        var values = entry.Document.Values;
        var shown = !(values.Date("visible-from") > today) && !(values.Date("visible-to") < today);
        if (!shown)
        {
            diagnostics.Add(Codes.OutsideItsDates, entry.Document.Document.WhereIs(values.Date("visible-from") > today ? "visible-from" : "visible-to"),
                $"\"{entry.Listing.Name}\" is not shown in lists today ({PlainDate.Format(today)}).", null);
        }

        return shown;
    }

    private static List<T> ByName<T>(IEnumerable<T> items, Func<T, Listing> listing) =>
        [.. items.OrderBy(i => Folding.Fold(listing(i).Name), StringComparer.Ordinal).ThenBy(i => listing(i).Id, StringComparer.Ordinal)];

    private static List<EffectiveDocument> Dated(IEnumerable<Document> documents, string date, EffectiveDocument area) =>
        [.. documents.Where(d => d.Status == PublicationStatus.Published)
            .Select(d => EffectiveValues.Of(d, new EffectiveContext(Parent: area)))
            .OrderByDescending(d => d.Values.Date(date)).ThenBy(d => d.Document.Id, StringComparer.Ordinal)];

    private static IEnumerable<Document> AllWithRedirects(ContentRecords records) =>
        records.Entries.Concat(records.Providers).Concat(records.Strands.Values).Concat(records.Guides).Where(d => d.Status != PublicationStatus.Draft);
}
