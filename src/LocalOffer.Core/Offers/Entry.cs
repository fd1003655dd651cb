namespace LocalOffer.Core;

/// <summary>A support block as it holds for an entry, a strand or the area.</summary>
/// <param name="Definition">Which block.</param>
/// <param name="Document">What holds, or null when nobody has written it.</param>
/// <param name="Origin">Own, strand or area.</param>
/// <param name="Demand">How much it is asked for here.</param>
/// <param name="NotApplicable">Why it does not apply, or null.</param>
/// <param name="SourcePath">Path of the page the text belongs to when it is inherited, or null.</param>
public sealed record EffectiveBlock(
    SupportBlockDefinition Definition,
    EffectiveDocument? Document,
    Origin Origin,
    BlockDemand Demand,
    string? NotApplicable,
    string? SourcePath);

/// <summary>A service of the directory, checked, linked and with its effective values.</summary>
public sealed record Entry
{
    /// <summary>Its values after defaults from its provider.</summary>
    public required EffectiveDocument Document { get; init; }

    /// <summary>Its provider, or null when it only names an organisation.</summary>
    public Provider? Provider { get; init; }

    /// <summary>The support blocks in the framework's order, each looked up on the entry, its home strand, the area.</summary>
    public required IReadOnlyList<EffectiveBlock> Blocks { get; init; }

    /// <summary>Everything essential that is missing, blocks included.</summary>
    public required IReadOnlyList<MissingItem> Missing { get; init; }

    /// <summary>How complete it is, blocks included.</summary>
    public required Completeness Completeness { get; init; }

    /// <summary>The matching facts.</summary>
    public required Listing Listing { get; init; }

    /// <summary>Its id.</summary>
    public string Id => Document.Document.Id;

    /// <summary>Its home strand.</summary>
    public string HomeStrand => Document.Document.Strand;

    /// <summary>Draft, published or archived.</summary>
    public PublicationStatus Status => Document.Document.Status;
}
