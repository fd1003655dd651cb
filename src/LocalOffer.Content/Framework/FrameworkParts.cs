using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>All files of the framework taken apart by kind of piece, before anything is made of them.</summary>
internal sealed class FrameworkParts(FrameworkFaults faults)
{
    private static readonly string[] TopKeys = ["document", "vocabularies", "requirements", "support-blocks", "questions"];
    private static readonly string[] DocumentKeys = ["document", "variant", "label", "omit", "sections", "fields", "groups"];

    private readonly Dictionary<(string Kind, string Variant), DocumentParts> _documents = [];

    public string Version { get; private set; } = "";

    public IEnumerable<DocumentParts> Documents => _documents.Values;

    public LayeredSet Vocabularies { get; } = new();

    public LayeredSet Requirements { get; } = new();

    public LayeredSet SupportBlocks { get; } = new();

    public LayeredSet Questions { get; } = new();

    /// <summary>The definition of a kind and variant, or null.</summary>
    public DocumentParts? Document(string kind, string variant) => _documents.GetValueOrDefault((kind, variant));

    /// <summary>Adds what a file holds.</summary>
    public void Add(YamlNode root, bool isLocal)
    {
        if (faults.Map(root, $"a map with any of the keys {Words.Join(TopKeys)}") is not { } map)
        {
            return;
        }

        var isDocument = map["document"] is not null;
        foreach (var pair in map.Pairs)
        {
            switch (pair.Key)
            {
                case "vocabularies":
                    Vocabularies.Add(pair.Value, isLocal, "vocabulary", mayRepeat: true, faults);
                    break;
                case "requirements":
                    Requirements.Add(pair.Value, isLocal, "requirement", mayRepeat: false, faults);
                    break;
                case "support-blocks":
                    SupportBlocks.Add(pair.Value, isLocal, "support block", mayRepeat: false, faults);
                    break;
                case "questions":
                    Questions.Add(pair.Value, isLocal, "question", mayRepeat: false, faults);
                    break;
                case "framework-version":
                    AddVersion(pair, isLocal);
                    break;
                case var key when DocumentKeys.Contains(key):
                    if (!isDocument)
                    {
                        faults.Add(Codes.FrameworkPartMissing, pair.KeyWhere, $"\"{key}\" belongs to a document, but the file names none.",
                            "Add a line such as \"document: entry\".");
                    }

                    break;
                default:
                    faults.Unknown(Codes.UnknownFrameworkKey, pair.KeyWhere, pair.Key, "a key of a framework file", isDocument ? [.. TopKeys, .. DocumentKeys] : TopKeys);
                    break;
            }
        }

        if (isDocument)
        {
            AddDocument(map, isLocal);
        }
    }

    private void AddVersion(YamlPair pair, bool isLocal)
    {
        if (isLocal)
        {
            faults.Add(Codes.FixedByTheTool, pair.KeyWhere, "The version of the framework is not set here.", "Set LocalOffer:FrameworkVersion in statiq.json.");
        }
        else
        {
            Version = Attributes.TextOf(pair.Value, pair.Key, faults) ?? "";
        }
    }

    private void AddDocument(YamlMap map, bool isLocal)
    {
        if (Attributes.TextOf(map["document"]!, "document", faults) is not { } kind)
        {
            return;
        }

        if (kind != DocumentParts.Envelope && !DocumentKinds.Defined.Contains(kind))
        {
            faults.Unknown(Codes.UnknownDocumentKind, map["document"]!.Where, kind, "a kind of document", [.. DocumentKinds.Defined, DocumentParts.Envelope]);
            return;
        }

        var variantNode = map["variant"];
        var variant = variantNode is null ? "" : Attributes.TextOf(variantNode, "variant", faults);
        if (variant is null)
        {
            return;
        }

        if (!_documents.TryGetValue((kind, variant), out var parts))
        {
            parts = new DocumentParts(kind, variant, variantNode?.Where ?? map["document"]!.Where);
            _documents.Add((kind, variant), parts);
        }

        parts.Add(map, isLocal, faults);
    }
}
