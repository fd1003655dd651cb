namespace LocalOffer.Site;

/// <summary>A support block of the area or of a strand, whole.</summary>
public sealed record SupportPage : SitePage
{
    /// <summary>What it belongs to: the area's name, or the strand's.</summary>
    public required string Caption { get; init; }

    /// <summary>The question it answers.</summary>
    public required string Question { get; init; }

    /// <summary>One sentence, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>Who it is about, or null.</summary>
    public required string? AppliesTo { get; init; }

    /// <summary>Why it does not apply, or null.</summary>
    public required string? NotApplicable { get; init; }

    /// <summary>How old the page is, or null.</summary>
    public required FreshView? Fresh { get; init; }

    /// <summary>What is missing, or null.</summary>
    public required MissingPanel? Missing { get; init; }

    /// <summary>Links to the parts of the page.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    /// <summary>The parts, in order.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }

    /// <summary>The same block where it is different: of strands, or of the whole area.</summary>
    public required IReadOnlyList<LinkView> Elsewhere { get; init; }

    /// <summary>The other blocks.</summary>
    public required IReadOnlyList<LinkView> Others { get; init; }
}

/// <summary>The hub of the support blocks.</summary>
public sealed record SupportHubPage : SitePage
{
    /// <summary>The area's blocks.</summary>
    public required IReadOnlyList<SupportCard> Support { get; init; }

    /// <summary>Blocks of which a strand has a text of its own, each named with its strand.</summary>
    public required IReadOnlyList<LinkView> Strands { get; init; }

    /// <summary>Free, independent advice and the parent carer forum, where they are known.</summary>
    public required IReadOnlyList<LinkView> OnYourSide { get; init; }

    /// <summary>Questions that lead to what to do first, or null when there are none.</summary>
    public required LinkView? WhatNext { get; init; }
}
