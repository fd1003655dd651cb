namespace LocalOffer.Site;

/// <summary>All that is made for coordinators.</summary>
public sealed record CoordinatorsPage : CoordinatorPage
{
    /// <summary>The pages, the one most used first.</summary>
    public required IReadOnlyList<CoordinatorCard> Cards { get; init; }

    /// <summary>The questions for families that lead to what to do first, or null when there are none.</summary>
    public required LinkView? WhatNext { get; init; }

    /// <summary>The same facts as files, or null when the site has none.</summary>
    public required LinkView? OpenData { get; init; }

    /// <summary>What the site keeps on the device, in full.</summary>
    public required LinkView Privacy { get; init; }
}

/// <summary>A page to choose.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its address.</param>
/// <param name="Text">What it is for, in one sentence.</param>
public sealed record CoordinatorCard(string Title, Href Href, string Text);
