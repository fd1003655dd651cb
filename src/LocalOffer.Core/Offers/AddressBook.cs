namespace LocalOffer.Core;

/// <summary>Enters every page of the offer into the URL table, so that links are known before anything is written.</summary>
internal static class AddressBook
{
    public static UrlTable Make(Offer offer, IEnumerable<Document> withRedirects, DiagnosticBag diagnostics)
    {
        var urls = offer.Urls;
        void Own(string path, string title, string? id = null) => urls.Add(path, title, SourceSpan.None, diagnostics, id);

        Own(Addresses.Home, offer.Area.OfferName, "home");
        Own(Addresses.NotFound, "Page not found");
        Own(Addresses.Glossary, "Words explained", "glossary");
        Own(Addresses.Roles, "People around the child", "people");
        Own(Addresses.Area, "About this Local Offer", "area");
        Own(Addresses.Support, "Support and rights", "support");
        Own(Addresses.PrivacyOnThisDevice, "Privacy on this device", "privacy-on-this-device");
        Own(Addresses.Browse, "All ways to browse", "browse");
        if (offer.Settings.GenerateSearchIndex)
        {
            Own(Addresses.Search, "Search", "search");
            Own(Addresses.MyList, "My list", "my-list");
        }

        if (offer.Settings.HasOfflinePage)
        {
            Own(Addresses.Offline, "Read this site with no internet", "offline");
        }

        if (offer.Comparable.Count > 0)
        {
            Own(Addresses.Compare, "Compare answers", "compare");
        }

        foreach (var section in offer.Area.Pages)
        {
            Own(Addresses.AreaSection(section.Key), section.Label, $"area-{section.Key}");
        }

        foreach (var block in offer.Area.Blocks)
        {
            Own(Addresses.AreaSupport(block.Definition.Key), block.Definition.Label, block.Definition.Key);
        }

        foreach (var strand in offer.Strands)
        {
            urls.Add(Addresses.Strand(strand.Key), strand.Label, strand.Document.Document.Where, diagnostics, strand.Key);
            foreach (var block in strand.Blocks.Where(b => b.Origin == Origin.Strand))
            {
                urls.Add(Addresses.StrandSupport(strand.Key, block.Definition.Key), $"{block.Definition.Label}: {strand.Label}",
                    block.Document?.Document.Where ?? SourceSpan.None, diagnostics, $"{strand.Key}-{block.Definition.Key}");
            }
        }

        foreach (var entry in offer.Entries.Concat(offer.ArchivedEntries))
        {
            urls.Add(Addresses.Entry(entry.Id), entry.Listing.Name, entry.Document.Document.Where, diagnostics, entry.Id);
        }

        foreach (var provider in offer.Providers.Concat(offer.ArchivedProviders))
        {
            urls.Add(Addresses.Provider(provider.Id), provider.Listing.Name, provider.Document.Document.Where, diagnostics, provider.Id);
        }

        if (offer.Changes.Count > 0)
        {
            Own(Addresses.Changes, "What has changed", "changes");
        }

        if (offer.WhatNext is { } whatNext)
        {
            urls.Add(Addresses.WhatNext, whatNext.Title, whatNext.Document.Document.Where, diagnostics, DocumentKinds.WhatNext);
        }

        if (offer.Settings.CoordinatorPages)
        {
            AddCoordinators(offer, Own);
        }

        if (offer.Settings.SignpostingData)
        {
            Own(Addresses.OpenData, "Open data", "open-data");
        }

        AddGuides(offer, diagnostics);
        AddLists(offer, Own);
        foreach (var page in offer.Pages.Where(p => p.Path != Addresses.Home))
        {
            urls.Add(page.Path, page.Title, page.Where, diagnostics, page.Id);
        }

        foreach (var asset in offer.Assets)
        {
            urls.Add(asset.Path, asset.Path, asset.Where, diagnostics);
        }

        AddRedirects(offer, withRedirects, diagnostics);
        return urls;
    }

    private static void AddCoordinators(Offer offer, Action<string, string, string?> own)
    {
        own(Addresses.Coordinators, "For coordinators", "coordinators");
        own(Addresses.Signpost, "Signpost a family", "signpost");
        own(Addresses.Stages, "Stages and tasks", "stages");
        own(Addresses.TwentyWeeks, "Dates of the 20 weeks", "twenty-weeks-dates");
        own(Addresses.KeyWorking, "Key working", "key-working");
        own(Addresses.CircleOfSupport, "Circle of support", "circle-of-support");
        own(Addresses.Pathway, "A pathway in seven steps", "pathway");
        foreach (var form in offer.Framework.Terms(Vocabularies.Forms))
        {
            own(Addresses.Form(form.Id), form.PublicLabel, $"form-{form.Id}");
            own(Addresses.PaperForm(form.Id), $"{form.PublicLabel}: on paper", $"paper-form-{form.Id}");
        }
    }

    // Parts have ids of their own, "twenty-weeks#the-assessment", so that a link can lead straight to one.
    private static void AddGuides(Offer offer, DiagnosticBag diagnostics)
    {
        var urls = offer.Urls;
        if (offer.Guides.Count > 0)
        {
            urls.Add(Addresses.Guides, "Guides", SourceSpan.None, diagnostics, "guides");
        }

        foreach (var guide in offer.Guides)
        {
            urls.Add(Addresses.Guide(guide.Id), guide.Title, guide.Document.Document.Where, diagnostics, guide.Id);
            urls.Add(Addresses.GuidePrint(guide.Id), $"{guide.Title}: the whole guide", SourceSpan.None, diagnostics);
            foreach (var part in guide.Parts)
            {
                if (part == guide.Parts[0])
                {
                    urls.Name($"{guide.Id}#{part.Id}", Addresses.Guide(guide.Id));
                }
                else
                {
                    urls.Add(Addresses.GuidePart(guide.Id, part.Id), $"{guide.Title}: {part.Title}", part.Where, diagnostics, $"{guide.Id}#{part.Id}");
                }
            }
        }

        foreach (var guide in offer.ArchivedGuides)
        {
            urls.Add(Addresses.Guide(guide.Id), guide.Title, guide.Document.Document.Where, diagnostics, guide.Id);
        }
    }

    private static void AddLists(Offer offer, Action<string, string, string?> own)
    {
        foreach (var axis in offer.Browse)
        {
            own(Addresses.BrowseBy(axis.Key), axis.Label, null);
            foreach (var list in axis.WithPages)
            {
                for (var page = 1; page <= list.PageCount(offer.Settings.PageSize); page++)
                {
                    own(list.Path(page), $"{axis.Label}: {(list.Whole is { } whole ? whole.Label + ", " : "")}{list.Label}", null);
                }
            }
        }
    }

    private static void AddRedirects(Offer offer, IEnumerable<Document> documents, DiagnosticBag diagnostics)
    {
        foreach (var document in documents)
        {
            var target = document.Definition.Kind switch
            {
                DocumentKinds.Entry => Addresses.Entry(document.Id),
                DocumentKinds.Provider => Addresses.Provider(document.Id),
                DocumentKinds.Strand => Addresses.Strand(document.Strand),
                DocumentKinds.Guide => Addresses.Guide(document.Id),
                _ => Addresses.Area,
            };
            foreach (var old in document.Values.Items("redirect-from").OfType<LineValue>())
            {
                offer.Urls.AddRedirect(old.Text, target, old.Where, diagnostics);
            }
        }

        foreach (var page in offer.Pages)
        {
            foreach (var old in page.RedirectFrom)
            {
                offer.Urls.AddRedirect(old.Id, page.Path, old.Where, diagnostics);
            }
        }
    }
}
