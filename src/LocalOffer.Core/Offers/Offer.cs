namespace LocalOffer.Core;

/// <summary>All of it, checked and linked: what pages, search, signposting and open data are made from.</summary>
public sealed record Offer
{
    /// <summary>The settings of the site.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The framework it was checked against.</summary>
    public required Framework Framework { get; init; }

    /// <summary>The whole authority's section.</summary>
    public required AreaSection Area { get; init; }

    /// <summary>The strands, in the framework's order.</summary>
    public required IReadOnlyList<StrandSection> Strands { get; init; }

    /// <summary>Published entries, by name.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>Entries that have ended, by name; each keeps its address.</summary>
    public required IReadOnlyList<Entry> ArchivedEntries { get; init; }

    /// <summary>Entries, providers and guides that are checked but not yet published: known only so that a link to one can be explained.</summary>
    public IReadOnlyList<Document> Drafts { get; init; } = [];

    /// <summary>Published providers, by name.</summary>
    public required IReadOnlyList<Provider> Providers { get; init; }

    /// <summary>Providers whose answers can be compared, by name; none when fewer than two have answered.</summary>
    public IReadOnlyList<Provider> Comparable { get; init; } = [];

    /// <summary>Providers that have ended, by name; each keeps its address.</summary>
    public required IReadOnlyList<Provider> ArchivedProviders { get; init; }

    /// <summary>Published entries and education providers together, by name; stale ones are not moved here.</summary>
    public required IReadOnlyList<Listing> Listings { get; init; }

    /// <summary>Every way to browse the listings, with its lists.</summary>
    public required IReadOnlyList<BrowseAxis> Browse { get; init; }

    /// <summary>Words explained, A to Z.</summary>
    public required IReadOnlyList<Document> Glossary { get; init; }

    /// <summary>People around the child, in the order written.</summary>
    public required IReadOnlyList<Document> Roles { get; init; }

    /// <summary>Why families come, in the order written.</summary>
    public required IReadOnlyList<Document> Situations { get; init; }

    /// <summary>Published guides, in their order.</summary>
    public IReadOnlyList<Guide> Guides { get; init; } = [];

    /// <summary>Guides that have ended; each keeps its address.</summary>
    public IReadOnlyList<Guide> ArchivedGuides { get; init; } = [];

    /// <summary>"What should I do next?"; null when there is none that is published.</summary>
    public WhatNext? WhatNext { get; init; }

    /// <summary>What has changed, newest first.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The authority's own words that mean the same to those who search, in the order written.</summary>
    public IReadOnlyList<Document> Synonyms { get; init; } = [];

    /// <summary>Where postcodes are; empty when the authority supplies no table.</summary>
    public PostcodeTable Postcodes { get; init; } = PostcodeTable.Empty;

    /// <summary>Comment periods, newest first.</summary>
    public required IReadOnlyList<EffectiveDocument> CommentPeriods { get; init; }

    /// <summary>Reviews of the offer, newest first.</summary>
    public required IReadOnlyList<EffectiveDocument> Reviews { get; init; }

    /// <summary>Consultations, newest first.</summary>
    public required IReadOnlyList<EffectiveDocument> Consultations { get; init; }

    /// <summary>Pages of the authority's own words, by order then title.</summary>
    public required IReadOnlyList<PageDocument> Pages { get; init; }

    /// <summary>Files carried over unchanged.</summary>
    public required IReadOnlyList<AssetFile> Assets { get; init; }

    /// <summary>Every address of the site.</summary>
    public required UrlTable Urls { get; init; }

    /// <summary>Today, by the settings.</summary>
    public DateOnly Today => Settings.Today;
}
