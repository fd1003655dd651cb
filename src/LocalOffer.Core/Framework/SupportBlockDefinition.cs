namespace LocalOffer.Core;

/// <summary>How much a support block is asked for somewhere.</summary>
public enum BlockDemand
{
    /// <summary>Asked for; a page without it says so.</summary>
    Essential,

    /// <summary>Good to have.</summary>
    Desirable,

    /// <summary>Taken from the strand or the area; not asked for here.</summary>
    Inherits,

    /// <summary>Asked for, but may be said not to apply without harm.</summary>
    NotApplicableAllowed,
}

/// <summary>One of the five support blocks and where it is essential (<c>framework.md</c> 6).</summary>
public sealed record SupportBlockDefinition
{
    /// <summary>Kebab-case key: <c>travel</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Public label.</summary>
    public required string Label { get; init; }

    /// <summary>The question a family asks.</summary>
    public required string Question { get; init; }

    /// <summary>By strand.</summary>
    public required IReadOnlyDictionary<string, BlockDemand> EssentialIn { get; init; }

    /// <summary>For an entry outside the area.</summary>
    public BlockDemand OutOfArea { get; init; }

    /// <summary>For an entry that needs no referral.</summary>
    public BlockDemand DropIn { get; init; }

    /// <summary>The block's fields.</summary>
    public required DocumentDefinition Document { get; init; }
}
