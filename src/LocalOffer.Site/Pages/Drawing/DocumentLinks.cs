using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Finds the page a document is shown on by its id: what references and "See also" lead to.</summary>
internal sealed class DocumentLinks
{
    private readonly Offer _offer;
    private readonly Dictionary<string, (string Path, string? Part, string Title)> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);

    public DocumentLinks(Offer offer)
    {
        _offer = offer;
        foreach (var role in offer.Roles)
        {
            _parts.TryAdd(role.Id, (Addresses.Roles, Addresses.RoleAnchor(role.Id), role.Name));
        }

        foreach (var term in offer.Glossary)
        {
            _parts.TryAdd(term.Id, (Addresses.Glossary, Addresses.TermAnchor(term.Id), term.Name));
        }

        AddDated(offer.CommentPeriods, "comments", "Comments and answers");
        AddDated(offer.Reviews, "having-your-say", "Review of");
        AddDated(offer.Consultations, "having-your-say", "Who we asked");
        foreach (var listing in offer.Listings)
        {
            _notes.TryAdd(listing.Id, listing.Summary);
        }

        foreach (var guide in offer.Guides.Where(g => g.Summary is not null))
        {
            _notes.TryAdd(guide.Id, guide.Summary!);
        }
    }

    public static string DatedAnchor(string id) => "on-" + id;

    /// <summary>The page a document is shown on, and the part of it; null when no page shows it.</summary>
    public (string Path, string? Part, string Title)? Place(string id) =>
        _offer.Urls.FindId(id) is { } address ? (address.Path, null, address.Title)
        : _parts.TryGetValue(id, out var part) ? part : null;

    /// <summary>A link to the page, with the service's one sentence as a note; null when no page shows it.</summary>
    public LinkView? Find(string id, PageContext from)
    {
        if (_offer.Urls.FindId(id) is { } address)
        {
            return new LinkView(address.Title, from.To(address.Path), _notes.GetValueOrDefault(id));
        }

        return _parts.TryGetValue(id, out var part) ? new LinkView(part.Title, from.To(part.Path, part.Part)) : null;
    }

    /// <summary>Name of the page a link of the site leads to, or null.</summary>
    public string? TitleOf(SafeUrl url, string fromPath) =>
        _offer.Urls.Resolve(url, fromPath)?.Path is { } path ? _offer.Urls.FindPath(path)?.Title : null;

    private void AddDated(IReadOnlyList<EffectiveDocument> documents, string section, string title)
    {
        foreach (var document in documents)
        {
            var day = document.Values.Date("to") ?? document.Values.Date("date") ?? document.Values.Date("when");
            var name = document.Values.Line("title") ?? (day is { } known ? $"{title}, {PlainDate.Format(known)}" : title);
            _parts.TryAdd(document.Document.Id, (Addresses.AreaSection(section), DatedAnchor(document.Document.Id), name));
        }
    }
}
