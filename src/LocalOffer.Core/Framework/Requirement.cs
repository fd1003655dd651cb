namespace LocalOffer.Core;

/// <summary>A line of the law or of the Code of Practice that the offer must meet (<c>domain.md</c> 3).</summary>
public sealed record Requirement
{
    /// <summary>For example <c>sch2-5a</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Act or regulation and paragraph, as a lawyer would cite it.</summary>
    public required string Reference { get; init; }

    /// <summary>What it asks, in one plain sentence of our own.</summary>
    public required string Summary { get; init; }

    /// <summary>True for a legal must, false for a should.</summary>
    public bool Must { get; init; }

    /// <summary>True only when the paragraph was read word for word; others are never printed as law.</summary>
    public bool Verified { get; init; }

    /// <summary>Paths of what meets it (<c>docs/framework-format.md</c>).</summary>
    public IReadOnlyList<string> MetBy { get; init; } = [];
}
