namespace LocalOffer.Site;

/// <summary>All guides.</summary>
public sealed record GuidesPage : SitePage
{
    /// <summary>The guides, in their order.</summary>
    public required IReadOnlyList<GuideCard> Guides { get; init; }

    /// <summary>Questions that lead to what to do first, or null when there are none.</summary>
    public required LinkView? WhatNext { get; init; }
}

/// <summary>A guide to choose.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its first part.</param>
/// <param name="Summary">One sentence, or null.</param>
/// <param name="Count">How many parts, in words.</param>
/// <param name="Audience">Whom it is for.</param>
public sealed record GuideCard(string Title, Href Href, string? Summary, string Count, IReadOnlyList<string> Audience);

/// <summary>A part of a guide, with the way to the others.</summary>
public sealed record GuidePage : SitePage
{
    /// <summary>Title of the guide.</summary>
    public required string Guide { get; init; }

    /// <summary>Its one sentence on the first part; null on the others.</summary>
    public required string? Lead { get; init; }

    /// <summary>Whom the guide is for; empty on later parts.</summary>
    public required IReadOnlyList<string> Audience { get; init; }

    /// <summary>Where an example comes from, or null.</summary>
    public required string? ExampleNote { get; init; }

    /// <summary>How old the guide is, or null.</summary>
    public required FreshView? Fresh { get; init; }

    /// <summary>What is missing, or null.</summary>
    public required MissingPanel? Missing { get; init; }

    /// <summary>All parts, this one without a link; empty when there is only one.</summary>
    public required IReadOnlyList<GuideLine> Contents { get; init; }

    /// <summary>The part, or null when the guide has none yet.</summary>
    public required GuidePartView? Part { get; init; }

    /// <summary>The part before, or null.</summary>
    public required LinkView? Previous { get; init; }

    /// <summary>The part after, or null.</summary>
    public required LinkView? Next { get; init; }

    /// <summary>The whole guide on one page.</summary>
    public required LinkView Print { get; init; }

    /// <summary>What else the guide holds, and who checks it; empty on later parts.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }
}

/// <summary>A whole guide on one page, for paper.</summary>
public sealed record GuidePrintPage : SitePage
{
    /// <summary>Its one sentence, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>Whom the guide is for.</summary>
    public required IReadOnlyList<string> Audience { get; init; }

    /// <summary>Where an example comes from, or null.</summary>
    public required string? ExampleNote { get; init; }

    /// <summary>How old the guide is, or null.</summary>
    public required FreshView? Fresh { get; init; }

    /// <summary>The parts, each a link to its place on this page.</summary>
    public required IReadOnlyList<GuideLine> Contents { get; init; }

    /// <summary>The guide, part by part, to be read on screens.</summary>
    public required LinkView ByParts { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<GuidePartView> GuideParts { get; init; }

    /// <summary>What else the guide holds, and who checks it.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }
}

/// <summary>A line of a guide's contents.</summary>
/// <param name="Text">Title of the part.</param>
/// <param name="When">When it happens, or null.</param>
/// <param name="Href">Its page, or null for the page itself.</param>
public sealed record GuideLine(string Text, string? When, Href? Href);
