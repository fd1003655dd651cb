namespace LocalOffer.Core;

/// <summary>Whether readers see a document (<c>framework.md</c> 11.0).</summary>
public enum PublicationStatus
{
    /// <summary>Checked, not published.</summary>
    Draft,

    /// <summary>On the site.</summary>
    Published,

    /// <summary>Keeps its address as a page that says it has ended; in no list or search.</summary>
    Archived,
}

/// <summary>A finding the author has accepted in place.</summary>
/// <param name="Code">Id of the diagnostic.</param>
/// <param name="Reason">Why it is all right.</param>
/// <param name="Where">Where the acceptance stands.</param>
public sealed record Acceptance(string Code, string Reason, SourceSpan Where);

/// <summary>One checked document of the content, as it was written: before inheritance and defaults.</summary>
public sealed record Document
{
    /// <summary>What kind of document it is and which fields it may have.</summary>
    public required DocumentDefinition Definition { get; init; }

    /// <summary>Its id: the file's or folder's name, or the key in a list file.</summary>
    public required string Id { get; init; }

    /// <summary>The strand whose folder it is in, or empty.</summary>
    public string Strand { get; init; } = "";

    /// <summary>The file, or the place in a list file or entry.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Its values.</summary>
    public required FieldValues Values { get; init; }

    /// <summary>Support blocks written inside it, by key: entries only.</summary>
    public IReadOnlyDictionary<string, Document> SupportBlocks { get; init; } = new Dictionary<string, Document>();

    /// <summary>Findings accepted in place.</summary>
    public IReadOnlyList<Acceptance> Accepted { get; init; } = [];

    /// <summary>Draft, published (the default) or archived.</summary>
    public PublicationStatus Status => Values.Term("status") switch
    {
        "draft" => PublicationStatus.Draft,
        "archived" => PublicationStatus.Archived,
        _ => PublicationStatus.Published,
    };

    /// <summary>What families call it: its name, else its title, else its id.</summary>
    public string Name => Values.Line("name") ?? Values.Line("title") ?? Values.Line("term") ?? Id;

    /// <summary>Where a value stands, or the document's own place when it has none.</summary>
    public SourceSpan WhereIs(string key) => Values[key]?.Where ?? Where;
}
