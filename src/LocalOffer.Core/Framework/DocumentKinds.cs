namespace LocalOffer.Core;

/// <summary>The kinds of document, as written in <c>document:</c> of the framework (<c>framework.md</c> 0.2).</summary>
public static class DocumentKinds
{
    /// <summary>The whole authority's section.</summary>
    public const string Area = "area";

    /// <summary>Education, health, social care, towards independence.</summary>
    public const string Strand = "strand";

    /// <summary>One service.</summary>
    public const string Entry = "entry";

    /// <summary>Assessment criteria, decision making, travel, support and advice, dispute resolution.</summary>
    public const string SupportBlock = "support-block";

    /// <summary>An organisation.</summary>
    public const string Provider = "provider";

    /// <summary>A provider's answers.</summary>
    public const string Questionnaire = "questionnaire";

    /// <summary>A year's comments and the authority's answers.</summary>
    public const string CommentPeriod = "comment-period";

    /// <summary>One review of the offer.</summary>
    public const string Review = "review";

    /// <summary>One consultation.</summary>
    public const string Consultation = "consultation";

    /// <summary>Why families come; items of <c>input/situations.yaml</c>.</summary>
    public const string Situation = "situation";

    /// <summary>A word explained; items of <c>input/glossary.yaml</c>.</summary>
    public const string Term = "term";

    /// <summary>A person around the child; items of <c>input/roles.yaml</c>.</summary>
    public const string Role = "role";

    /// <summary>A few pages that are read in order: <c>input/guides/</c>.</summary>
    public const string Guide = "guide";

    /// <summary>Something that has changed; items of <c>input/changes.yaml</c>.</summary>
    public const string Change = "change";

    /// <summary>Words that mean the same to those who search; items of <c>input/synonyms.yaml</c>.</summary>
    public const string Synonym = "synonym";

    /// <summary>Questions that lead a family to what it could do first: <c>input/what-next.yaml</c>.</summary>
    public const string WhatNext = "what-next";

    /// <summary>A page of words: <c>input/**/*.md</c>. It has no fields in the framework.</summary>
    public const string Page = "page";

    /// <summary>The kinds a framework file may define.</summary>
    public static IReadOnlyList<string> Defined { get; } =
        [Area, Strand, Entry, SupportBlock, Provider, Questionnaire, CommentPeriod, Review, Consultation, Situation, Term, Role, Guide, Change, Synonym, WhatNext];
}
