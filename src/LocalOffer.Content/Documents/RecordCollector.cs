using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Puts what was read into its place among the records, in the order of the files, and reports what is missing.</summary>
internal sealed class RecordCollector(Core.Framework framework, SiteSettings settings, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Document> _strands = new(StringComparer.Ordinal);
    private readonly List<Document> _entries = [];
    private readonly Dictionary<string, Document> _areaSupport = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Strand, string Block), Document> _strandSupport = [];
    private readonly List<Document> _providers = [];
    private readonly Dictionary<string, QuestionnaireDocument> _questionnaires = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Document>> _others = new(StringComparer.Ordinal);
    private readonly List<PageDocument> _pages = [];
    private readonly List<AssetFile> _assets = [];

    // Files that are there, even when nothing came of them: they are not missing.
    private readonly HashSet<(string Kind, string Id)> _there = [];
    private readonly SortedDictionary<string, SourceSpan> _providerFolders = new(StringComparer.Ordinal);
    private Document? _area;
    private Document? _whatNext;
    private PostcodeTable _postcodes = PostcodeTable.Empty;

    /// <summary>Adds what came of a file.</summary>
    public void Add(FilePlace place, object? read)
    {
        if (place.Role == FileRole.Document)
        {
            _there.Add((place.Kind, place.Id));
        }

        if (place is { Kind: DocumentKinds.Questionnaire, Role: FileRole.Document })
        {
            _providerFolders.TryAdd(place.Id, place.File.Where);
        }

        switch (read)
        {
            case QuestionnaireDocument questionnaire:
                _questionnaires.TryAdd(place.Id, questionnaire);
                break;
            case Document document:
                Add(place, document);
                break;
            case List<Document> list:
                Others(place.Kind).AddRange(list);
                break;
            case PageDocument page:
                _pages.Add(page);
                break;
            case PostcodeTable postcodes:
                _postcodes = postcodes;
                break;
            case AssetFile asset:
                _assets.Add(asset);
                break;
        }
    }

    /// <summary>The records; reports what should be there and is not.</summary>
    public ContentRecords Finish()
    {
        var input = settings.InputPaths.Count > 0 ? InputFolders.Clean(settings.InputPaths[0]) : "input";
        if (!_there.Contains((DocumentKinds.Area, DocumentKinds.Area)))
        {
            diagnostics.Add(Codes.AreaMissing, SourceSpan.OfFile($"{input}/area.yaml"), $"There is no {input}/area.yaml.",
                "Create it: it holds what the whole authority must publish, and the phone number families can ring.");
        }

        foreach (var strand in framework.Terms(Vocabularies.Strands))
        {
            if (!_there.Contains((DocumentKinds.Strand, strand.Id)))
            {
                diagnostics.Add(Codes.StrandMissing, SourceSpan.OfFile($"{input}/strands/{strand.Id}/strand.yaml"), $"There is no {input}/strands/{strand.Id}/strand.yaml.",
                    $"Create it: it says what families can expect under \"{strand.Label}\".");
            }
        }

        foreach (var (id, where) in _providerFolders)
        {
            if (!_there.Contains((DocumentKinds.Provider, id)))
            {
                diagnostics.Add(Codes.ProviderFileMissing, where, $"The folder \"{Shown.Plain(id)}\" has a questionnaire but no provider.yaml.",
                    $"Create {InputFolders.Clean(settings.ProvidersPath)}/{Shown.Plain(id)}/provider.yaml with the provider's name.");
            }
        }

        return new ContentRecords
        {
            Area = _area,
            Strands = _strands,
            Entries = _entries,
            AreaSupport = _areaSupport,
            StrandSupport = _strandSupport,
            Providers = _providers,
            Questionnaires = _questionnaires.Where(q => _there.Contains((DocumentKinds.Provider, q.Key))).ToDictionary(StringComparer.Ordinal),
            CommentPeriods = Others(DocumentKinds.CommentPeriod),
            Reviews = Others(DocumentKinds.Review),
            Consultations = Others(DocumentKinds.Consultation),
            Situations = Others(DocumentKinds.Situation),
            Glossary = Others(DocumentKinds.Term),
            Roles = Others(DocumentKinds.Role),
            Guides = Others(DocumentKinds.Guide),
            Changes = Others(DocumentKinds.Change),
            Synonyms = Others(DocumentKinds.Synonym),
            WhatNext = _whatNext,
            Postcodes = _postcodes,
            Pages = _pages,
            Assets = _assets,
        };
    }

    private void Add(FilePlace place, Document document)
    {
        switch (place.Kind)
        {
            case DocumentKinds.Area when _area is null:
                _area = document;
                break;
            case DocumentKinds.Area:
                Twice(document, _area);
                break;
            case DocumentKinds.WhatNext when _whatNext is null:
                _whatNext = document;
                break;
            case DocumentKinds.WhatNext:
                Twice(document, _whatNext);
                break;
            case DocumentKinds.Strand when !_strands.TryAdd(place.Id, document):
                Twice(document, _strands[place.Id]);
                break;
            case DocumentKinds.SupportBlock when place.Strand.Length == 0 && !_areaSupport.TryAdd(place.Id, document):
                Twice(document, _areaSupport[place.Id]);
                break;
            case DocumentKinds.SupportBlock when place.Strand.Length > 0 && !_strandSupport.TryAdd((place.Strand, place.Id), document):
                Twice(document, _strandSupport[(place.Strand, place.Id)]);
                break;
            case DocumentKinds.Entry:
                _entries.Add(document);
                break;
            case DocumentKinds.Provider:
                _providers.Add(document);
                break;
            case DocumentKinds.Strand or DocumentKinds.SupportBlock:
                break;
            default:
                Others(place.Kind).Add(document);
                break;
        }
    }

    // Only possible with several input folders; two entries of one id are found with the addresses.
    private void Twice(Document document, Document first) =>
        diagnostics.Add(Codes.SameDocumentTwice, document.Where, $"The same document is already in {first.Where.File}.", "Keep one of the two files.");

    private List<Document> Others(string kind)
    {
        if (!_others.TryGetValue(kind, out var documents))
        {
            _others.Add(kind, documents = []);
        }

        return documents;
    }
}
