namespace LocalOffer.Core;

/// <summary>One term of a vocabulary.</summary>
public sealed record Term
{
    /// <summary>Kebab-case id.</summary>
    public required string Id { get; init; }

    /// <summary>Public label.</summary>
    public required string Label { get; init; }

    /// <summary>The label in plainer words, where the label is a professional's.</summary>
    public string? PlainLabel { get; init; }

    /// <summary>One plain sentence, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Official code (SLCN), or null.</summary>
    public string? Code { get; init; }

    /// <summary>The term of the parent vocabulary this one refines, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Other words people use.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>First day the term is in use, or null.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day the term is in use, or null.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Further facts a vocabulary may carry (<c>stages</c>, <c>includes</c>, <c>area</c>, <c>from</c>, <c>to</c>…): lists of written values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facts { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Where the term is defined.</summary>
    public SourceSpan Where { get; init; }

    /// <summary>What families read.</summary>
    public string PublicLabel => PlainLabel ?? Label;

    /// <summary>What is written for a fact; empty when nothing is.</summary>
    public IReadOnlyList<string> Fact(string fact) => Facts.GetValueOrDefault(fact, []);

    /// <summary>The one thing written for a fact, or null.</summary>
    public string? Line(string fact) => Fact(fact) is [var only] ? only : null;

    /// <summary>The day written for a fact, or null.</summary>
    public DateOnly? Day(string fact) => Line(fact) is { } written && PlainDate.TryParse(written, out var day) ? day : null;

    /// <summary>The whole number written for a fact, or null.</summary>
    public int? Number(string fact) =>
        Facts.TryGetValue(fact, out var values) && values.Count == 1 && int.TryParse(values[0], System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A closed list.</summary>
public sealed record Vocabulary
{
    private Dictionary<string, Term>? _byId;

    /// <summary>Kebab-case name.</summary>
    public required string Name { get; init; }

    /// <summary>Public label.</summary>
    public required string Label { get; init; }

    /// <summary>Where the list comes from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Version of the list, as its source gives it.</summary>
    public string Version { get; init; } = "";

    /// <summary>Vocabulary whose terms these refine, or null.</summary>
    public string? ParentVocabulary { get; init; }

    /// <summary>The terms in order.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>The term with this id, or null.</summary>
    public Term? Find(string id) => (_byId ??= Terms.ToDictionary(t => t.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>Place of a term in the list; unknown terms last.</summary>
    public int IndexOf(string id)
    {
        for (var i = 0; i < Terms.Count; i++)
        {
            if (Terms[i].Id == id)
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
