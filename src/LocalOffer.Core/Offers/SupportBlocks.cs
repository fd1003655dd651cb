namespace LocalOffer.Core;

/// <summary>Looks each support block up on the entry, then its home strand, then the area (<c>framework.md</c> 0.2).</summary>
internal sealed class SupportBlocks(Framework framework)
{
    private readonly Dictionary<string, EffectiveBlock> _area = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Strand, string Block), EffectiveBlock> _strand = [];

    public IReadOnlyList<EffectiveBlock> OfArea(EffectiveDocument area, IReadOnlyDictionary<string, Document> documents)
    {
        foreach (var definition in framework.SupportBlocks)
        {
            var own = documents.GetValueOrDefault(definition.Key);
            _area[definition.Key] = Make(definition, own, area, Origin.Area, BlockDemand.Essential, Addresses.AreaSupport(definition.Key));
        }

        return [.. framework.SupportBlocks.Select(b => _area[b.Key])];
    }

    public IReadOnlyList<EffectiveBlock> OfStrand(string strand, EffectiveDocument document, IReadOnlyDictionary<(string, string), Document> documents)
    {
        foreach (var definition in framework.SupportBlocks)
        {
            var demand = definition.EssentialIn.GetValueOrDefault(strand, BlockDemand.Desirable);
            _strand[(strand, definition.Key)] = documents.TryGetValue((strand, definition.Key), out var own)
                ? Make(definition, own, document, Origin.Strand, demand, Addresses.StrandSupport(strand, definition.Key))
                : _area[definition.Key] with { Demand = demand };
        }

        return [.. framework.SupportBlocks.Select(b => _strand[(strand, b.Key)])];
    }

    public IReadOnlyList<EffectiveBlock> OfEntry(EffectiveDocument entry, bool inArea, bool needsNoAssessment) =>
        [.. framework.SupportBlocks.Select(definition => OfEntry(definition, entry, inArea, needsNoAssessment))];

    /// <summary>True when a family finds what the block must tell them: complete, or said not to apply with a reason.</summary>
    public static bool IsComplete(EffectiveBlock block) => block.NotApplicable is not null || block.Document is { Missing.Count: 0 };

    private EffectiveBlock OfEntry(SupportBlockDefinition definition, EffectiveDocument entry, bool inArea, bool needsNoAssessment)
    {
        var strand = entry.Document.Strand;
        var demand = !inArea ? definition.OutOfArea
            : needsNoAssessment ? definition.DropIn
            : definition.EssentialIn.GetValueOrDefault(strand, BlockDemand.Desirable);
        var own = entry.Document.SupportBlocks.GetValueOrDefault(definition.Key);
        if (own is not null && own.Values.Line("from") != DocumentKinds.Area)
        {
            return Make(definition, own, entry, Origin.Own, demand, sourcePath: null);
        }

        var inherited = own is null && _strand.TryGetValue((strand, definition.Key), out var block) ? block : _area.GetValueOrDefault(definition.Key);
        return inherited is null ? new(definition, null, Origin.Area, demand, null, null) : inherited with { Demand = demand };
    }

    private static EffectiveBlock Make(
        SupportBlockDefinition definition, Document? document, EffectiveDocument parent, Origin origin, BlockDemand demand, string? sourcePath)
    {
        var reason = document?.Values.Line("not-applicable");
        var effective = document is null || reason is not null ? null : EffectiveValues.Of(document, new EffectiveContext(Parent: parent));
        return new(definition, effective, origin, demand, reason, document is null ? null : sourcePath);
    }
}
