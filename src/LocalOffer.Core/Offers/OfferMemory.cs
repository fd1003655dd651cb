namespace LocalOffer.Core;

/// <summary>An entry or a provider with what there is to say about it alone.</summary>
/// <param name="Thing">The entry or provider.</param>
/// <param name="Found">Its findings, each at its code's own level.</param>
internal sealed record Made<T>(T Thing, IReadOnlyList<Diagnostic> Found);

/// <summary>
/// Entries and providers as they came out of the last build, while preview runs. One is taken over when the very documents
/// it was made from are there again. It only ever saves work: linking, checking and lists are done anew each time.
/// </summary>
public sealed class OfferMemory
{
    private Dictionary<Document, (QuestionnaireDocument? Questionnaire, Made<Provider> Made)> _providers = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Document, Made<Entry>> _entries = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<object?> _basis = [];
    private DateOnly _today;

    /// <summary>Says what everything else is made from: the framework, today, and the documents of the area and its strands.</summary>
    internal void Begin(SiteSettings settings, Framework framework, ContentRecords records)
    {
        IReadOnlyList<object?> basis =
        [
            framework, records.Area,
            .. records.Strands.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Value),
            .. records.AreaSupport.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Value),
            .. records.StrandSupport.OrderBy(s => s.Key).Select(s => s.Value),
        ];
        if (_today != settings.Today || !basis.SequenceEqual(_basis, ReferenceEqualityComparer.Instance))
        {
            _providers.Clear();
            _entries.Clear();
        }

        (_basis, _today) = (basis, settings.Today);
    }

    /// <summary>The provider made from these last time, or null. May be asked from several threads.</summary>
    internal Made<Provider>? Recall(Document document, QuestionnaireDocument? questionnaire) =>
        _providers.TryGetValue(document, out var known) && ReferenceEquals(known.Questionnaire, questionnaire) ? known.Made : null;

    /// <summary>The entry made from these last time, or null. May be asked from several threads.</summary>
    internal Made<Entry>? Recall(Document document, Provider? provider) =>
        _entries.TryGetValue(document, out var known) && ReferenceEquals(known.Thing.Provider, provider) ? known : null;

    /// <summary>Keeps the providers of this build, and nothing else.</summary>
    internal void Keep(IEnumerable<Made<Provider>> providers, IReadOnlyDictionary<string, QuestionnaireDocument> questionnaires)
    {
        _providers = new(ReferenceEqualityComparer.Instance);
        foreach (var made in providers)
        {
            _providers[made.Thing.Document.Document] = (questionnaires.GetValueOrDefault(made.Thing.Id), made);
        }
    }

    /// <summary>Keeps the entries of this build, and nothing else.</summary>
    internal void Keep(IEnumerable<Made<Entry>> entries)
    {
        _entries = new(ReferenceEqualityComparer.Instance);
        foreach (var made in entries)
        {
            _entries[made.Thing.Document.Document] = made;
        }
    }
}
