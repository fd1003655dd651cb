using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the support blocks and where they are essential.</summary>
internal sealed class SupportBlockReader(FrameworkContext context, IReadOnlyList<DocumentDefinition> documents)
{
    private static readonly string[] Known = ["label", "question", "essential-in", "out-of-area", "drop-in", "order", "after"];

    private static readonly Dictionary<string, BlockDemand> Demands = new(StringComparer.Ordinal)
    {
        ["essential"] = BlockDemand.Essential,
        ["desirable"] = BlockDemand.Desirable,
        ["inherits"] = BlockDemand.Inherits,
        ["not-applicable-allowed"] = BlockDemand.NotApplicableAllowed,
    };

    /// <summary>All blocks in order.</summary>
    public List<SupportBlockDefinition> ReadAll() =>
        [.. PieceOrder.Of(context.Parts.SupportBlocks.All, "support block", context).Select(Read).OfType<SupportBlockDefinition>()];

    private SupportBlockDefinition? Read(Layered piece)
    {
        var attributes = context.Of(piece);
        attributes.CheckKeys(Known, "support block");
        var label = attributes.Text("label");
        var question = attributes.Text("question");
        if (label is null || question is null)
        {
            context.Faults.Missing(piece, "support block", label is null ? "label" : "question");
            return null;
        }

        return new SupportBlockDefinition
        {
            Key = piece.Key,
            Label = label,
            Question = question,
            EssentialIn = EssentialIn(piece),
            OutOfArea = Demand(piece, "out-of-area"),
            DropIn = Demand(piece, "drop-in"),
            Document = documents.FirstOrDefault(d => d.Kind == DocumentKinds.SupportBlock && d.Variant == piece.Key)
                ?? documents.First(d => d.Kind == DocumentKinds.SupportBlock && d.Variant.Length == 0),
        };
    }

    private Dictionary<string, BlockDemand> EssentialIn(Layered piece)
    {
        var demands = new Dictionary<string, BlockDemand>(StringComparer.Ordinal);
        var strands = context.TermsOf(Vocabularies.Strands);
        foreach (var layer in piece.Layers)
        {
            if (layer.Map["essential-in"] is not { } node || context.Faults.Map(node, "such as {education: essential, health: desirable}") is not { } map)
            {
                continue;
            }

            foreach (var pair in map.Pairs)
            {
                if (!strands.Contains(pair.Key))
                {
                    context.Faults.Unknown(Codes.UnknownVocabulary, pair.KeyWhere, pair.Key, "a strand", strands);
                }
                else if (DemandOf(pair.Value, pair.Key) is { } demand)
                {
                    demands[pair.Key] = Demands[demand];
                }
            }
        }

        return demands;
    }

    private BlockDemand Demand(Layered piece, string attribute) =>
        context.Of(piece).Read(attribute, node => DemandOf(node, attribute)) is { } name ? Demands[name] : BlockDemand.Desirable;

    private string? DemandOf(YamlNode node, string attribute)
    {
        var name = Attributes.TextOf(node, attribute, context.Faults);
        if (name is null || Demands.ContainsKey(name))
        {
            return name;
        }

        context.Faults.Unknown(Codes.WrongFrameworkValue, node.Where, name, "a demand", Demands.Keys);
        return null;
    }
}
