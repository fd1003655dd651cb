using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Says what is wrong with the framework itself, always in the same words.</summary>
internal sealed class FrameworkFaults(DiagnosticBag diagnostics)
{
    public void Add(DiagnosticCode code, SourceSpan where, string message, string? hint = null) => diagnostics.Add(code, where, message, hint);

    /// <summary>A name that is not among the known ones, with "did you mean".</summary>
    public void Unknown(DiagnosticCode code, SourceSpan where, string name, string isNot, IEnumerable<string> known)
    {
        var all = known.ToList();
        Add(code, where, $"{Shown.Quoted(name)} is not {isNot}.", Suggestion.Ask(name, all) ?? Some(all));
    }

    public void BadKey(string key, SourceSpan where, string what) =>
        Add(Codes.BadFrameworkKey, where, $"{Shown.Quoted(key)} cannot be the key of a {what}.",
            Slug.From(key) is { Length: > 0 } slug ? $"Write it as \"{slug}\"." : "Use lower-case letters, digits and hyphens.");

    public void Duplicate(string key, SourceSpan where, SourceSpan first, string what) =>
        Add(Codes.DuplicateFrameworkKey, where, $"The {what} \"{key}\" is already defined in {first}.", "Keep one of the two.");

    public void Missing(Layered piece, string what, string attribute) =>
        Add(Codes.FrameworkPartMissing, piece.Where, $"The {what} \"{piece.Key}\" has no {attribute}.", $"Add \"{attribute}:\".");

    public void Wrong(SourceSpan where, string wanted) => Add(Codes.WrongFrameworkValue, where, $"This must be {wanted}.");

    /// <summary>The node as a map, or null after saying so.</summary>
    public YamlMap? Map(YamlNode node, string wanted)
    {
        if (node is YamlMap map)
        {
            return map;
        }

        // A broken value has been reported by the reader of YAML.
        if (node is not YamlBroken)
        {
            Wrong(node.Where, wanted);
        }

        return null;
    }

    /// <summary>Reports keys that are not among the known ones.</summary>
    public void CheckKeys(YamlMap map, IReadOnlyList<string> known, string what)
    {
        foreach (var pair in map.Pairs)
        {
            if (!known.Contains(pair.Key))
            {
                Unknown(Codes.UnknownFrameworkKey, pair.KeyWhere, pair.Key, $"an attribute of a {what}", known);
            }
        }
    }

    private static string? Some(List<string> known) => known.Count is 0 or > 20 ? null : $"There {(known.Count == 1 ? "is" : "are")}: {Words.Join(known)}.";
}
