using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Checks that what is said to meet a requirement exists.</summary>
internal sealed class MetByCheck(FrameworkContext context, Core.Framework framework)
{
    /// <summary>Checks every path of every requirement, in every layer.</summary>
    public void Check()
    {
        foreach (var piece in context.Parts.Requirements.All)
        {
            foreach (var layer in piece.Layers)
            {
                if (layer.Map["met-by"] is YamlList list)
                {
                    foreach (var path in list.Items.OfType<YamlScalar>())
                    {
                        Check(path);
                    }
                }
            }
        }
    }

    private void Check(YamlScalar node)
    {
        var path = node.Text.Trim();
        var parts = path.Split('.');
        if (parts.Length < 2 || !Exists(parts))
        {
            context.Faults.Add(Codes.UnknownMetByPath, node.Where, $"There is no {Shown.Quoted(path)} in the framework.", Suggestion.Ask(path, AllPaths()));
        }
    }

    private bool Exists(string[] parts) => parts[0] switch
    {
        // Names of checks in code; code that makes the law page knows which there are.
        "rule" => parts.Length == 2 && Slug.IsValid(parts[1]),
        DocumentParts.Envelope => parts.Length == 2 && context.Parts.Document(DocumentParts.Envelope, "")?.Fields[parts[1]] is not null,
        DocumentKinds.Questionnaire => parts.Length == 2
            && (framework.Questions.Any(q => q.Id == parts[1]) || framework.Document(DocumentKinds.Questionnaire).Field(parts[1]) is not null),
        DocumentKinds.SupportBlock => framework.SupportBlock(parts[1]) is { } block
            && (parts.Length == 2 || (parts.Length == 3 && block.Document.Field(parts[2]) is not null)),
        DocumentKinds.Strand => parts.Length == 3 && context.TermsOf(Vocabularies.Strands).Contains(parts[1])
            && framework.Document(DocumentKinds.Strand, parts[1]).Field(parts[2]) is not null,
        var kind => parts.Length == 2 && DocumentKinds.Defined.Contains(kind) && framework.Document(kind).Field(parts[1]) is not null,
    };

    private IEnumerable<string> AllPaths() => framework.Documents
        .Where(d => d.Kind is not (DocumentKinds.Strand or DocumentKinds.SupportBlock) || d.Variant.Length > 0)
        .SelectMany(d => d.Fields.Select(f => d.Variant.Length == 0 ? $"{d.Kind}.{f.Key}" : $"{d.Kind}.{d.Variant}.{f.Key}"))
        .Concat(framework.Questions.Select(q => $"questionnaire.{q.Id}"))
        .Concat(framework.SupportBlocks.Select(b => $"support-block.{b.Key}"));
}
