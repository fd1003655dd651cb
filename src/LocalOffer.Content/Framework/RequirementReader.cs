using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the lines of the law and of the Code that the offer must meet.</summary>
internal sealed class RequirementReader(FrameworkContext context)
{
    private static readonly string[] Known = ["reference", "summary", "verified", "duty", "met-by", "note"];

    /// <summary>Reads all requirements into the context.</summary>
    public void ReadAll()
    {
        foreach (var piece in context.Parts.Requirements.All)
        {
            if (Read(piece) is { } requirement)
            {
                context.Requirements.Add(requirement.Id, requirement);
            }
        }
    }

    private Requirement? Read(Layered piece)
    {
        var attributes = context.Of(piece);
        attributes.CheckKeys(Known, "requirement");
        var reference = attributes.Text("reference");
        var summary = attributes.Text("summary");
        if (reference is null || summary is null)
        {
            context.Faults.Missing(piece, "requirement", reference is null ? "reference" : "summary");
            return null;
        }

        CheckFixed(piece, "duty");
        CheckFixed(piece, "verified");
        var original = piece.IsChanged ? context.Of(piece.WithoutLocal()) : attributes;
        return new Requirement
        {
            Id = piece.Key,
            Reference = reference,
            Summary = summary,
            Must = Duty(original) == "must",
            Verified = original.Bool("verified") ?? false,
            MetBy = MetBy(piece),
        };
    }

    private string? Duty(Attributes attributes) => attributes.Read("duty", node =>
    {
        var duty = Attributes.TextOf(node, "duty", context.Faults);
        if (duty is null or "must" or "should")
        {
            return duty;
        }

        context.Faults.Unknown(Codes.WrongFrameworkValue, node.Where, duty, "a duty", ["must", "should"]);
        return null;
    });

    // What the law says is not for an authority to change.
    private void CheckFixed(Layered piece, string attribute)
    {
        if (piece.IsChanged && piece.Layers[^1].Map[attribute] is { } node)
        {
            context.Faults.Add(Codes.FixedByTheTool, node.Where, $"\"{attribute}\" of a built-in requirement cannot be changed.", "Take the line out.");
        }
    }

    // An authority adds what else meets a requirement; what meets it by the framework stays.
    private List<string> MetBy(Layered piece)
    {
        var all = new List<string>();
        foreach (var layer in piece.Layers)
        {
            if (layer.Map["met-by"] is { } node)
            {
                all.AddRange((Attributes.NamesOf(node, "met-by", context.Faults) ?? []).Select(n => n.Id).Where(p => !all.Contains(p)));
            }
        }

        return all;
    }
}
