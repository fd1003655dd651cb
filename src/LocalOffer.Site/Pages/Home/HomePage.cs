namespace LocalOffer.Site;

/// <summary>The home page.</summary>
public sealed record HomePage : SitePage
{
    /// <summary>What this is, in plain words.</summary>
    public required string Subtitle { get; init; }

    /// <summary>How many services there are, in words.</summary>
    public required LinkView AllServices { get; init; }

    /// <summary>The strands.</summary>
    public required IReadOnlyList<StrandCard> Strands { get; init; }

    /// <summary>Why the strands' numbers add up to more than there are, or null when they do not.</summary>
    public required string? StrandsNote { get; init; }

    /// <summary>Why families come, with what to do; may be empty.</summary>
    public required IReadOnlyList<SituationView> Situations { get; init; }

    /// <summary>Questions that lead to what to do first, or null when there are none.</summary>
    public required LinkView? WhatNext { get; init; }

    /// <summary>The guides; may be empty.</summary>
    public required IReadOnlyList<GuideCard> Guides { get; init; }

    /// <summary>By age and need.</summary>
    public required IReadOnlyList<AxisView> Ways { get; init; }

    /// <summary>By topic.</summary>
    public required AxisView? Topics { get; init; }

    /// <summary>The support blocks.</summary>
    public required IReadOnlyList<SupportCard> Support { get; init; }

    /// <summary>Free, independent advice and the parent carer forum, where they are known.</summary>
    public required IReadOnlyList<LinkView> OnYourSide { get; init; }

    /// <summary>What families said and what came of it, whom we asked, and how to tell us; those that there are.</summary>
    public required IReadOnlyList<LinkView> HaveYourSay { get; init; }

    /// <summary>The newest changes of the site; may be empty.</summary>
    public required IReadOnlyList<ChangeView> Changes { get; init; }

    /// <summary>All changes, or null when there are none.</summary>
    public required LinkView? AllChanges { get; init; }

    /// <summary>The authority's own words, or null.</summary>
    public required SafeHtml? Words { get; init; }
}

/// <summary>A strand to choose.</summary>
/// <param name="Key">Id of the strand, which chooses its colour.</param>
/// <param name="Picture">Its picture.</param>
/// <param name="Label">Its name.</param>
/// <param name="Text">What it is about, or null.</param>
/// <param name="Href">Its page.</param>
/// <param name="Count">How many services, in words.</param>
public sealed record StrandCard(string Key, Href Picture, string Label, string? Text, Href Href, string Count);

/// <summary>A reason why families come.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Title">The reason.</param>
/// <param name="Summary">One sentence, or null.</param>
/// <param name="Steps">What to do.</param>
public sealed record SituationView(string Id, string Title, string? Summary, DrawnSteps Steps);
