using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What the readers of the framework's parts need to know of each other's parts.</summary>
internal sealed class FrameworkContext(FrameworkParts parts, FrameworkFaults faults)
{
    /// <summary>The pieces.</summary>
    public FrameworkParts Parts => parts;

    /// <summary>Says what is wrong.</summary>
    public FrameworkFaults Faults => faults;

    /// <summary>The vocabularies, once read.</summary>
    public Dictionary<string, Vocabulary> Vocabularies { get; } = new(StringComparer.Ordinal);

    /// <summary>The requirements, once read.</summary>
    public Dictionary<string, Requirement> Requirements { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of a vocabulary's terms; empty when there is none.</summary>
    public IReadOnlyList<string> TermsOf(string vocabulary) =>
        Vocabularies.TryGetValue(vocabulary, out var known) ? [.. known.Terms.Select(t => t.Id)] : [];

    /// <summary>The attributes of a piece.</summary>
    public Attributes Of(Layered piece) => new(piece, faults);

    /// <summary>True when there is a vocabulary of this name; another name is reported.</summary>
    public bool IsVocabulary(string name, SourceSpan where)
    {
        if (Vocabularies.ContainsKey(name))
        {
            return true;
        }

        faults.Unknown(Codes.UnknownVocabulary, where, name, "a vocabulary", Vocabularies.Keys);
        return false;
    }

    /// <summary>The names that are terms of the vocabulary; others are reported and left out.</summary>
    public IReadOnlyList<string> KnownTerms(IEnumerable<Named> names, string vocabulary)
    {
        var known = TermsOf(vocabulary);
        var kept = new List<string>();
        foreach (var name in names)
        {
            if (known.Contains(name.Id))
            {
                kept.Add(name.Id);
            }
            else
            {
                faults.Unknown(Codes.UnknownVocabulary, name.Where, name.Id, $"a term of the vocabulary {vocabulary}", known);
            }
        }

        return kept;
    }

    /// <summary>The ids that are requirements; others are reported and left out.</summary>
    public IReadOnlyList<string> KnownRequirements(IEnumerable<Named>? ids)
    {
        var kept = new List<string>();
        foreach (var id in ids ?? [])
        {
            if (Requirements.ContainsKey(id.Id))
            {
                kept.Add(id.Id);
            }
            else
            {
                faults.Unknown(Codes.UnknownRequirement, id.Where, id.Id, "a requirement", Requirements.Keys);
            }
        }

        return kept;
    }

    /// <summary>True when one of the requirements was read word for word.</summary>
    public bool ServesVerified(IEnumerable<string> requirements) => requirements.Any(r => Requirements.TryGetValue(r, out var known) && known.Verified);

    /// <summary>Essential or desirable, or null when not given.</summary>
    public Level? LevelOf(Layered piece) => Of(piece).Read("level", node =>
    {
        var text = Attributes.TextOf(node, "level", faults);
        if (text is null or "essential" or "desirable")
        {
            return text;
        }

        faults.Unknown(Codes.WrongFrameworkValue, node.Where, text, "a level", ["essential", "desirable"]);
        return null;
    }) switch
    {
        "essential" => Level.Essential,
        "desirable" => Level.Desirable,
        _ => null,
    };
}
