using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The support blocks to choose from, each leading to the text that holds here.</summary>
internal static class SupportCards
{
    public static IReadOnlyList<SupportCard> Of(PageContext page, StrandSection strand) =>
        [.. strand.Blocks.Select(b => b.Origin == Origin.Strand
            ? Card(page, b, Addresses.StrandSupport(strand.Key, b.Definition.Key), null)
            : Card(page, b, Addresses.AreaSupport(b.Definition.Key), "The same in the whole area"))];

    public static IReadOnlyList<SupportCard> Of(PageContext page, AreaSection area) =>
        [.. area.Blocks.Select(b => Card(page, b, Addresses.AreaSupport(b.Definition.Key), null))];

    private static SupportCard Card(PageContext page, EffectiveBlock block, string path, string? note) =>
        new(block.Definition.Key, Pictures.Of(page, block.Definition.Key), block.Definition.Label, block.Definition.Question, page.To(path), note);
}
