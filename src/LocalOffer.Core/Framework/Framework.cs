namespace LocalOffer.Core;

/// <summary>The essential/desirable definition, as data: the embedded one with the authority's own layered over it.</summary>
public sealed class Framework
{
    private readonly Dictionary<(string Kind, string Variant), DocumentDefinition> _documents;
    private readonly Dictionary<string, Vocabulary> _vocabularies;
    private readonly Dictionary<string, Requirement> _requirements;
    private readonly Dictionary<string, SupportBlockDefinition> _blocks;

    /// <summary>Puts the parts together. Every kind of <see cref="DocumentKinds.Defined"/> must be among the documents.</summary>
    /// <param name="version">Version of the embedded framework.</param>
    /// <param name="documents">All kinds and variants.</param>
    /// <param name="vocabularies">All vocabularies.</param>
    /// <param name="requirements">All requirements.</param>
    /// <param name="supportBlocks">The support blocks in order.</param>
    /// <param name="questions">All questions in order.</param>
    public Framework(
        string version,
        IEnumerable<DocumentDefinition> documents,
        IEnumerable<Vocabulary> vocabularies,
        IEnumerable<Requirement> requirements,
        IEnumerable<SupportBlockDefinition> supportBlocks,
        IEnumerable<Question> questions)
    {
        Version = version;
        _documents = documents.ToDictionary(d => (d.Kind, d.Variant));
        _vocabularies = vocabularies.ToDictionary(v => v.Name, StringComparer.Ordinal);
        _requirements = requirements.ToDictionary(r => r.Id, StringComparer.Ordinal);
        SupportBlocks = [.. supportBlocks];
        _blocks = SupportBlocks.ToDictionary(b => b.Key, StringComparer.Ordinal);
        Questions = [.. questions];
    }

    /// <summary>Version of the embedded framework, for example <c>2026.1</c>.</summary>
    public string Version { get; }

    /// <summary>The support blocks in order.</summary>
    public IReadOnlyList<SupportBlockDefinition> SupportBlocks { get; }

    /// <summary>The questions in order: the SE7 fourteen, the extra ones, the short form, the authority's own.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Every document definition.</summary>
    public IEnumerable<DocumentDefinition> Documents => _documents.Values;

    /// <summary>Every vocabulary.</summary>
    public IEnumerable<Vocabulary> AllVocabularies => _vocabularies.Values;

    /// <summary>Every requirement.</summary>
    public IEnumerable<Requirement> Requirements => _requirements.Values;

    /// <summary>The definition of a kind (and strand or block), falling back to the kind without a variant.</summary>
    /// <exception cref="KeyNotFoundException">The framework lacks the kind: a fault of ours that a test catches.</exception>
    public DocumentDefinition Document(string kind, string variant = "") =>
        _documents.TryGetValue((kind, variant), out var exact) ? exact : _documents[(kind, "")];

    /// <summary>The vocabulary, or null.</summary>
    public Vocabulary? Vocabulary(string name) => _vocabularies.GetValueOrDefault(name);

    /// <summary>The terms of a vocabulary in order; none when there is no such vocabulary.</summary>
    public IReadOnlyList<Term> Terms(string vocabulary) => Vocabulary(vocabulary)?.Terms ?? [];

    /// <summary>The support block, or null.</summary>
    public SupportBlockDefinition? SupportBlock(string key) => _blocks.GetValueOrDefault(key);

    /// <summary>The requirement, or null.</summary>
    public Requirement? Requirement(string id) => _requirements.GetValueOrDefault(id);

    /// <summary>Public label of a term; the id itself when unknown (which the checks have reported).</summary>
    public string Label(string vocabulary, string term) => Vocabulary(vocabulary)?.Find(term)?.PublicLabel ?? term;

    /// <summary>The questions asked of a kind of setting, in order.</summary>
    public IEnumerable<Question> QuestionsFor(string settingKind, bool shortForm) =>
        Questions.Where(q => q.ShortForm == shortForm && q.IsAskedOf(settingKind));
}
