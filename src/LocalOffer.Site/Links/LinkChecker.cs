using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Resolves every link of the content against the table of addresses, before anything is written.</summary>
public sealed class LinkChecker
{
    private readonly Offer _offer;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, string> _drafts;
    private readonly Dictionary<string, HashSet<string>> _parts;
    private readonly Dictionary<string, HashSet<string>> _guides;

    private LinkChecker(Offer offer, DiagnosticBag diagnostics)
    {
        _offer = offer;
        _diagnostics = diagnostics;
        _drafts = new(StringComparer.Ordinal);
        foreach (var draft in offer.Drafts)
        {
            _drafts.TryAdd(draft.Id, draft.Name);
        }

        _parts = new(StringComparer.Ordinal);
        foreach (var page in offer.Pages)
        {
            _parts.TryAdd(page.Path, page.Body.Headings.Select(h => h.Id).ToHashSet(StringComparer.Ordinal));
        }

        _guides = new(StringComparer.Ordinal);
        foreach (var guide in offer.Guides)
        {
            _guides.TryAdd(Addresses.Guide(guide.Id), guide.Parts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal));
        }
    }

    /// <summary>Checks all links of all documents that readers see.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="diagnostics">Receives links that lead nowhere, each at its own place.</param>
    public static void Check(Offer offer, DiagnosticBag diagnostics)
    {
        var checker = new LinkChecker(offer, diagnostics);
        // Findings are put in order when they are read, so the order of looking does not matter.
        Parallel.ForEach(Documents(offer), document => checker.Check(document.Document, document.Path));
        Parallel.ForEach(offer.Providers.Concat(offer.ArchivedProviders), provider =>
        {
            foreach (var answer in provider.Answers.Select(a => a.Answer).OfType<Answer>())
            {
                checker.Check(answer, Addresses.Provider(provider.Id));
            }
        });

        foreach (var page in offer.Pages)
        {
            checker.Check(page.Body, page.Path);
        }
    }

    // Each document once, where it was written: what others inherit from it is not checked again.
    private static IEnumerable<(Document Document, string Path)> Documents(Offer offer)
    {
        yield return (offer.Area.Document.Document, Addresses.Area);
        foreach (var block in offer.Area.Blocks.Where(b => b.Document is not null && b.Origin == Origin.Area))
        {
            yield return (block.Document!.Document, Addresses.AreaSupport(block.Definition.Key));
        }

        foreach (var strand in offer.Strands)
        {
            yield return (strand.Document.Document, Addresses.Strand(strand.Key));
            foreach (var block in strand.Blocks.Where(b => b.Document is not null && b.Origin == Origin.Strand))
            {
                yield return (block.Document!.Document, Addresses.StrandSupport(strand.Key, block.Definition.Key));
            }
        }

        foreach (var entry in offer.Entries.Concat(offer.ArchivedEntries))
        {
            yield return (entry.Document.Document, Addresses.Entry(entry.Id));
            foreach (var block in entry.Document.Document.SupportBlocks)
            {
                yield return (block.Value, Addresses.Entry(entry.Id));
            }
        }

        foreach (var provider in offer.Providers.Concat(offer.ArchivedProviders))
        {
            yield return (provider.Document.Document, Addresses.Provider(provider.Id));
            if (provider.Questionnaire is { } questionnaire)
            {
                yield return (questionnaire.Document, Addresses.Provider(provider.Id));
            }
        }

        foreach (var guide in offer.Guides.Concat(offer.ArchivedGuides))
        {
            yield return (guide.Document.Document, Addresses.Guide(guide.Id));
        }

        if (offer.WhatNext is { } whatNext)
        {
            yield return (whatNext.Document.Document, Addresses.WhatNext);
        }

        foreach (var (documents, path) in new[] { (offer.Glossary, Addresses.Glossary), (offer.Roles, Addresses.Roles), (offer.Situations, Addresses.Home), (offer.Changes.Select(c => c.Document).ToList(), Addresses.Changes) })
        {
            foreach (var document in documents)
            {
                yield return (document, path);
            }
        }

        foreach (var document in offer.CommentPeriods.Concat(offer.Reviews).Concat(offer.Consultations))
        {
            yield return (document.Document, Addresses.Area);
        }
    }

    private void Check(Document document, string path)
    {
        foreach (var key in document.Values.Keys)
        {
            // Each section of the area has a page of its own.
            var section = document.Definition.Kind == DocumentKinds.Area ? document.Definition.Field(key)?.Section : null;
            Check(document.Values[key]!, string.IsNullOrEmpty(section) ? path : Addresses.AreaSection(section));
        }
    }

    private void Check(Value value, string path)
    {
        switch (value)
        {
            case TextValue text:
                Check(text.Text, path);
                break;
            case UrlValue url:
                Check(url.Url, url.Where, path);
                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Check(item, path);
                }

                break;
            case ObjectValue thing:
                foreach (var key in thing.Fields.Keys)
                {
                    Check(thing.Fields[key]!, path);
                }

                break;
        }
    }

    private void Check(Answer answer, string path)
    {
        foreach (var text in answer.Prompts.Select(p => p.Value).Prepend(answer.Text).OfType<RichText>())
        {
            Check(text, path);
        }

        foreach (var link in answer.EvidenceLinks)
        {
            Check(link.Url, link.Where, path);
        }
    }

    private void Check(RichText text, string path)
    {
        foreach (var link in text.Links)
        {
            Check(link.Target, link.Where, path);
        }
    }

    private void Check(SafeUrl url, SourceSpan where, string path)
    {
        if (_offer.Urls.Resolve(url, path) is not { } resolved)
        {
            LinkFindings.Report(url, where, _offer.Urls, _drafts, _diagnostics, _offer.Settings.IgnoreInvalidXrefs);
            return;
        }

        var hash = url.Value.IndexOf('#', StringComparison.Ordinal);
        if (url.Kind is LinkKind.Xref or LinkKind.Path or LinkKind.Fragment && hash >= 0)
        {
            CheckPart(url.Value[(hash + 1)..], resolved.Path ?? path, url.Kind, where);
        }
    }

    // Only guides and pages of the authority's own words have parts it can name; the tool's own pages are the theme's affair.
    private void CheckPart(string part, string path, LinkKind kind, SourceSpan where)
    {
        var parts = kind == LinkKind.Xref && _guides.ContainsKey(path) ? _guides : _parts;
        if (part.Length > 0 && parts.TryGetValue(path, out var known) && !known.Contains(part))
        {
            _diagnostics.Add(Codes.UnknownPart, where, $"The page {path} has no part \"{part}\".",
                Suggestion.Ask(part, known) ?? (known.Count == 0 ? "It has no headings: take # and what follows out." : $"Its parts are: {string.Join(", ", known.Order(StringComparer.Ordinal))}."));
        }
    }
}
