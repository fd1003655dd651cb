using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// A support block as a part of another page. Its own words stand whole; inherited ones stand in short, with a link to the page
/// that has them all, so that thousands of pages do not repeat the same text.
/// </summary>
internal static class BlockParts
{
    // Shown in the block's own places, not in its stream of fields.
    internal static readonly IReadOnlySet<string> Taken = new HashSet<string>(StringComparer.Ordinal) { "summary", "not-applicable", "from" };

    private const int MostKeyFields = 3;

    public static BlockPart? Of(PageDrawing drawing, EffectiveBlock block, StrandSection? strand, string ownerName)
    {
        var definition = block.Definition;
        var own = block.Origin == Origin.Own;
        var there = drawing.For(block.SourcePath);
        if (block.Document is null && block.NotApplicable is null && block.Demand is not BlockDemand.Essential)
        {
            return null;
        }

        return new BlockPart(
            drawing.Id(definition.Key),
            definition.Label,
            block.Document?.Values.Line("summary"),
            block.NotApplicable,
            block.Document is null && block.NotApplicable is null ? $"We do not have this yet for {ownerName}." : null,
            block.Document is not { } document ? []
                : own ? FieldStream.Pieces(drawing, Shown(document), definition.Label)
                : FieldStream.Pieces(there, Key(document), definition.Label),
            own || block.Document is null ? null : block.Origin == Origin.Strand && strand is not null
                ? $"This is the same for everything in {strand.Label}."
                : "This is the same in the whole area.",
            own || block.SourcePath is not { } path ? null
                : new LinkView($"Read all of “{definition.Label}”", drawing.Page.To(path)));
    }

    private static IEnumerable<EffectiveField> Shown(EffectiveDocument document) =>
        document.Fields.Where(f => FieldStream.IsForReaders(f) && !Taken.Contains(f.Definition.Key));

    // Essential fields that are short to read: a role, a time, a way to reach someone.
    private static IEnumerable<EffectiveField> Key(EffectiveDocument document) =>
        Shown(document).Where(f => f.IsEssential && IsQuick(f.Definition)).Take(MostKeyFields);

    private static bool IsQuick(FieldDefinition field) => field.Type switch
    {
        FieldType.Line or FieldType.Short or FieldType.Enum or FieldType.Enums or FieldType.Ref or FieldType.Phone or FieldType.Email => true,
        FieldType.Object => field.Fields.All(f => f.Type is not (FieldType.Object or FieldType.List))
            && field.Fields.Count(f => f.Type == FieldType.Text) <= 1,
        _ => false,
    };
}
