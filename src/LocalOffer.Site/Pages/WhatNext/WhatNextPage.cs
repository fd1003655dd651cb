namespace LocalOffer.Site;

/// <summary>Questions that lead to what a family could do first. All of it is in the page: what is chosen is asked of no server.</summary>
public sealed record WhatNextPage : SitePage
{
    /// <summary>One sentence, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>How old the guide is, or null.</summary>
    public required FreshView? Fresh { get; init; }

    /// <summary>What is missing, or null.</summary>
    public required MissingPanel? Missing { get; init; }

    /// <summary>The first question: where a reader can begin again.</summary>
    public required Href Start { get; init; }

    /// <summary>The questions, the first first.</summary>
    public required IReadOnlyList<AskedQuestion> Questions { get; init; }

    /// <summary>Where paths end.</summary>
    public required IReadOnlyList<SuggestedOutcome> Outcomes { get; init; }

    /// <summary>What else the guide holds, and who checks it.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }
}

/// <summary>A question with its answers.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Number">Its number on paper, from 1.</param>
/// <param name="Title">The question.</param>
/// <param name="Help">What its words mean, or null.</param>
/// <param name="Answers">What can be chosen; the note says where it leads, for paper.</param>
/// <param name="Left">How many questions may still come, in words.</param>
/// <param name="IsFirst">True for the one everybody begins with.</param>
public sealed record AskedQuestion(string Id, int Number, string Title, SafeHtml? Help, IReadOnlyList<LinkView> Answers, string Left, bool IsFirst);

/// <summary>What a family could do.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Href">The same, for readers who go straight to it.</param>
/// <param name="Title">What is suggested.</param>
/// <param name="Text">Why, or null.</param>
/// <param name="Steps">What to do, the easiest first.</param>
/// <param name="Helpers">Whom to turn to; may be empty.</param>
public sealed record SuggestedOutcome(string Id, Href Href, string Title, SafeHtml? Text, DrawnSteps Steps, IReadOnlyList<Helper> Helpers);

/// <summary>A service or person to turn to.</summary>
/// <param name="Link">Its page, with one sentence about it.</param>
/// <param name="Phone">The number to ring, or null.</param>
/// <param name="How">How to reach a person who has no number of their own, or null.</param>
public sealed record Helper(LinkView Link, DrawnPhone? Phone, SafeHtml? How);
