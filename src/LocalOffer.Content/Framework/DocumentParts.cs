using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What the files of the framework say about one kind and variant of document.</summary>
internal sealed class DocumentParts(string kind, string variant, SourceSpan where)
{
    /// <summary>The kind whose fields every document has.</summary>
    public const string Envelope = "envelope";

    private readonly List<Layer> _layers = [];
    private List<Named> _omitted = [];

    public string Kind => kind;

    public string Variant => variant;

    /// <summary>Place of <c>variant:</c>, else of <c>document:</c>.</summary>
    public SourceSpan Where => where;

    /// <summary>Sections.</summary>
    public LayeredSet Sections { get; } = new();

    /// <summary>Fields.</summary>
    public LayeredSet Fields { get; } = new();

    /// <summary>Groups.</summary>
    public LayeredSet Groups { get; } = new();

    /// <summary>Envelope fields the document does not ask for.</summary>
    public IReadOnlyList<Named> Omitted => _omitted;

    /// <summary>Name in paths: <c>entry</c>, <c>strand.education</c>.</summary>
    public string Path => variant.Length == 0 ? kind : $"{kind}.{variant}";

    /// <summary>The document's own attributes.</summary>
    public Layered Own => new(Path, _layers, isLocal: !_layers.Exists(l => !l.IsLocal));

    /// <summary>Adds what one file says.</summary>
    public void Add(YamlMap map, bool isLocal, FrameworkFaults faults)
    {
        _layers.Add(new Layer(map, where, isLocal));
        if (map["sections"] is { } sections)
        {
            Sections.Add(sections, isLocal, "section", mayRepeat: false, faults);
        }

        if (map["fields"] is { } fields)
        {
            Fields.Add(fields, isLocal, "field", mayRepeat: false, faults);
        }

        if (map["groups"] is { } groups)
        {
            Groups.Add(groups, isLocal, "group", mayRepeat: false, faults);
        }

        if (map["omit"] is not { } omit)
        {
            return;
        }

        if (isLocal)
        {
            faults.Add(Codes.FixedByTheTool, omit.Where, "Fields cannot be omitted here.", "Write \"hidden: true\" at the field, with a reason.");
        }
        else if (Attributes.NamesOf(omit, "omit", faults) is { } omitted)
        {
            _omitted = omitted;
        }
    }
}
