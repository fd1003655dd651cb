using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Puts the field named by <c>like</c> below a field's own definitions.</summary>
internal sealed class LikeResolver(FrameworkContext context)
{
    private const int MaxSteps = 8;

    /// <summary>The field with everything it is like.</summary>
    public Layered Resolve(Layered field) => Resolve(field, MaxSteps);

    private Layered Resolve(Layered field, int steps)
    {
        if (field.Node("like") is not { } node || Attributes.TextOf(node, "like", context.Faults) is not { } path)
        {
            return field;
        }

        if (Find(path) is not { } target || ReferenceEquals(target, field))
        {
            context.Faults.Unknown(Codes.UnknownFieldName, node.Where, path, "a field of the framework, written as document.field", AllPaths());
            return field;
        }

        if (steps == 0)
        {
            context.Faults.Add(Codes.UnknownFieldName, node.Where, $"\"like: {Shown.Plain(path)}\" leads in a circle.", "Write the field's type and label instead.");
            return field;
        }

        return field.Over(Resolve(target, steps - 1));
    }

    private Layered? Find(string path)
    {
        var parts = path.Split('.');
        return parts.Length switch
        {
            2 => context.Parts.Document(parts[0], "")?.Fields[parts[1]],
            3 => context.Parts.Document(parts[0], parts[1])?.Fields[parts[2]],
            _ => null,
        };
    }

    private IEnumerable<string> AllPaths() => context.Parts.Documents.SelectMany(d => d.Fields.Keys.Select(k => $"{d.Path}.{k}"));
}
