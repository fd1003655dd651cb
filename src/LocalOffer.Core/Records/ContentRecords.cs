namespace LocalOffer.Core;

/// <summary>Everything read from the authority's folders, checked one by one but not yet linked to each other.</summary>
public sealed record ContentRecords
{
    /// <summary>The area document, or null when there is none (which has been reported).</summary>
    public Document? Area { get; init; }

    /// <summary>Strand documents by strand.</summary>
    public IReadOnlyDictionary<string, Document> Strands { get; init; } = new Dictionary<string, Document>();

    /// <summary>Entries, in order of path.</summary>
    public IReadOnlyList<Document> Entries { get; init; } = [];

    /// <summary>Support blocks of the area, by block key.</summary>
    public IReadOnlyDictionary<string, Document> AreaSupport { get; init; } = new Dictionary<string, Document>();

    /// <summary>Support blocks of strands, by strand and block key.</summary>
    public IReadOnlyDictionary<(string Strand, string Block), Document> StrandSupport { get; init; } = new Dictionary<(string, string), Document>();

    /// <summary>Providers, in order of path.</summary>
    public IReadOnlyList<Document> Providers { get; init; } = [];

    /// <summary>Questionnaires by provider id.</summary>
    public IReadOnlyDictionary<string, QuestionnaireDocument> Questionnaires { get; init; } = new Dictionary<string, QuestionnaireDocument>();

    /// <summary>Comment periods, newest last.</summary>
    public IReadOnlyList<Document> CommentPeriods { get; init; } = [];

    /// <summary>Reviews, in order of path.</summary>
    public IReadOnlyList<Document> Reviews { get; init; } = [];

    /// <summary>Consultations, in order of path.</summary>
    public IReadOnlyList<Document> Consultations { get; init; } = [];

    /// <summary>Situations in the order of their file.</summary>
    public IReadOnlyList<Document> Situations { get; init; } = [];

    /// <summary>Words explained, in the order of their file.</summary>
    public IReadOnlyList<Document> Glossary { get; init; } = [];

    /// <summary>People around the child, in the order of their file.</summary>
    public IReadOnlyList<Document> Roles { get; init; } = [];

    /// <summary>Guides, in order of path.</summary>
    public IReadOnlyList<Document> Guides { get; init; } = [];

    /// <summary>What has changed, in the order of its file.</summary>
    public IReadOnlyList<Document> Changes { get; init; } = [];

    /// <summary>Words that mean the same to those who search, in the order of their file.</summary>
    public IReadOnlyList<Document> Synonyms { get; init; } = [];

    /// <summary>"What should I do next?", or null when the authority has not written it.</summary>
    public Document? WhatNext { get; init; }

    /// <summary>Where postcodes are; empty when the authority supplies no table.</summary>
    public PostcodeTable Postcodes { get; init; } = PostcodeTable.Empty;

    /// <summary>Pages of words.</summary>
    public IReadOnlyList<PageDocument> Pages { get; init; } = [];

    /// <summary>Files carried over unchanged.</summary>
    public IReadOnlyList<AssetFile> Assets { get; init; } = [];

    /// <summary>Every document with fields of the framework, questionnaires' headers included.</summary>
    public IEnumerable<Document> AllDocuments =>
        (Area is null ? Enumerable.Empty<Document>() : [Area])
            .Concat(Strands.Values).Concat(AreaSupport.Values).Concat(StrandSupport.Values)
            .Concat(Entries).Concat(Providers).Concat(Questionnaires.Values.Select(q => q.Header))
            .Concat(CommentPeriods).Concat(Reviews).Concat(Consultations).Concat(Situations).Concat(Glossary).Concat(Roles)
            .Concat(Guides).Concat(Changes).Concat(Synonyms).Concat(WhatNext is null ? [] : [WhatNext]);
}
