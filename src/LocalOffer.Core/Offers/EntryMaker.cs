namespace LocalOffer.Core;

/// <summary>Makes entries with their effective values, support blocks and score.</summary>
internal static class EntryMaker
{
    public static Entry Make(Document document, Provider? provider, SupportBlocks supportBlocks, DateOnly today)
    {
        var values = EffectiveValues.Of(document, new EffectiveContext(
            Provider: provider?.Document,
            ProviderType: document.Values.Term("provider-type") ?? provider?.Listing.ProviderType,
            SettingKind: provider?.Document.Values.Term("setting-kind")));
        var listing = ListingMaker.OfEntry(values, today);
        var blocks = supportBlocks.OfEntry(values, listing.InArea ?? true, listing.NoAssessmentNeeded);
        var missing = new List<MissingItem>(values.Missing);
        var completeness = values.Completeness;
        foreach (var block in blocks)
        {
            // A block counts as one item, so that an entry is not drowned by blocks it only inherits.
            var complete = SupportBlocks.IsComplete(block);
            if (block.Demand is BlockDemand.Essential or BlockDemand.NotApplicableAllowed)
            {
                completeness += new Completeness(complete ? 1 : 0, 1, 0, 0);
                if (!complete)
                {
                    missing.AddRange(MissingOf(block));
                }
            }
            else if (block.Demand == BlockDemand.Desirable)
            {
                completeness += new Completeness(0, 0, complete ? 1 : 0, 1);
            }
        }

        return new Entry
        {
            Document = values,
            Provider = provider,
            Blocks = blocks,
            Missing = missing,
            Completeness = completeness,
            Listing = listing,
        };
    }

    private static IEnumerable<MissingItem> MissingOf(EffectiveBlock block)
    {
        var key = block.Definition.Key;
        return block is { Document: { } document, Origin: Origin.Own }
            ? document.Missing.Select(m => m with { Key = $"{key}.{m.Key}", Label = $"{block.Definition.Label}: {m.Label}" })
            : [new(key, block.Definition.Label, $"We do not yet fully answer: {block.Definition.Question}", IsInherited: true)];
    }
}
