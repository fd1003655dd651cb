namespace LocalOffer.Site;

/// <summary>All ways to browse.</summary>
public sealed record BrowseHubPage : SitePage
{
    /// <summary>How many services there are, in words.</summary>
    public required string Count { get; init; }

    /// <summary>The ways, each with its lists.</summary>
    public required IReadOnlyList<AxisView> Axes { get; init; }

    /// <summary>Less usual ways, each with a few of its lists as an example.</summary>
    public required IReadOnlyList<LinkView> Further { get; init; }

    /// <summary>The letters.</summary>
    public required LetterRow Letters { get; init; }

    /// <summary>Questions that lead to what to do first, or null when there are none.</summary>
    public required LinkView? WhatNext { get; init; }
}

/// <summary>One way to browse.</summary>
public sealed record AxisPage : SitePage
{
    /// <summary>Its lists.</summary>
    public required AxisView Axis { get; init; }
}

/// <summary>The A to Z.</summary>
public sealed record LettersPage : SitePage
{
    /// <summary>How many services there are, in words.</summary>
    public required string Count { get; init; }

    /// <summary>The letters.</summary>
    public required LetterRow Letters { get; init; }

    /// <summary>Services under their letters, when they are few enough for one page; else empty.</summary>
    public required IReadOnlyList<LetterGroup> Groups { get; init; }
}

/// <summary>A page of a list of services.</summary>
public sealed record ListPage : SitePage
{
    /// <summary>What way to browse it belongs to.</summary>
    public required string Caption { get; init; }

    /// <summary>One sentence, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>How many, in words, and which of them are here.</summary>
    public required string Count { get; init; }

    /// <summary>The services.</summary>
    public required IReadOnlyList<ServiceItem> Services { get; init; }

    /// <summary>Ways this list is divided further, such as a need by ages; empty for most.</summary>
    public required IReadOnlyList<AxisView> Parts { get; init; }

    /// <summary>The other lists of the same way to browse; for the A to Z empty.</summary>
    public required AxisView? Axis { get; init; }

    /// <summary>The letters, for the A to Z only.</summary>
    public required LetterRow? Letters { get; init; }

    /// <summary>Links to the other pages of the list, or null when it has one page.</summary>
    public required PagesNav? Pages { get; init; }
}

/// <summary>A way to browse with its lists.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Title">The heading.</param>
/// <param name="Href">Its page.</param>
/// <param name="Lists">Its lists, the empty ones too.</param>
public sealed record AxisView(string Id, string Title, Href Href, IReadOnlyList<AxisList> Lists);

/// <summary>A list among others.</summary>
/// <param name="Label">What it holds.</param>
/// <param name="Description">One sentence, or null.</param>
/// <param name="Href">Its first page, or null when it is empty.</param>
/// <param name="Count">How many services.</param>
/// <param name="Noun">What is counted: "service" or "services".</param>
/// <param name="IsHere">True on the list's own pages.</param>
public sealed record AxisList(string Label, string? Description, Href? Href, string Count, string Noun, bool IsHere);

/// <summary>The letters of the A to Z.</summary>
/// <param name="Letters">All of them.</param>
public sealed record LetterRow(IReadOnlyList<LetterLink> Letters);

/// <summary>A letter.</summary>
/// <param name="Text">The letter.</param>
/// <param name="Href">Where its services are, or null when it has none.</param>
/// <param name="IsHere">True on its own page.</param>
public sealed record LetterLink(string Text, Href? Href, bool IsHere);

/// <summary>The services filed under a letter.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Links">The services.</param>
public sealed record LetterGroup(string Id, string Letter, IReadOnlyList<LinkView> Links);

/// <summary>Links to the other pages of a list.</summary>
/// <param name="Previous">The page before, or null.</param>
/// <param name="Next">The page after, or null.</param>
/// <param name="Numbers">The first, the last and those near this one.</param>
public sealed record PagesNav(Href? Previous, Href? Next, IReadOnlyList<PageNumber> Numbers);

/// <summary>A page in the row of numbers.</summary>
/// <param name="Text">The number, or null for a gap.</param>
/// <param name="Href">The page; null for a gap.</param>
/// <param name="IsHere">True for this page.</param>
public sealed record PageNumber(string? Text, Href? Href, bool IsHere);
