namespace LocalOffer.Core;

/// <summary>The whole authority's section.</summary>
/// <param name="Document">Its values.</param>
/// <param name="Blocks">The area's support blocks in the framework's order.</param>
public sealed record AreaSection(EffectiveDocument Document, IReadOnlyList<EffectiveBlock> Blocks)
{
    // About the file, not about the area: a section of nothing else is no page.
    private static readonly HashSet<string> Housekeeping = new(StringComparer.Ordinal)
    {
        "id", "title", "summary", "owner", "last-verified", "review-due", "status", "accepted", "redirect-from", "source-note",
        "authority-name", "offer-name", "plain-subtitle", "consultation-log", "comments-period-current",
    };

    /// <summary>The sections that are pages: those with something to read, or with an essential that is missing.</summary>
    public IEnumerable<SectionDefinition> Pages => Document.Document.Definition.Sections.Where(s => Document.Fields.Any(f =>
        f.Definition.Section == s.Key && f.Definition.Published && !Housekeeping.Contains(f.Definition.Key) && (f.Value is not null || f.IsMissingEssential)));

    /// <summary>Name of the council.</summary>
    public string AuthorityName => Document.Values.Line("authority-name") ?? "The council";

    /// <summary>Name of the site.</summary>
    public string OfferName => Document.Values.Line("offer-name") ?? "Local Offer";
}

/// <summary>One of the four strands.</summary>
/// <param name="Key">Id of the strand.</param>
/// <param name="Label">Public name.</param>
/// <param name="Document">Its values.</param>
/// <param name="Blocks">Its support blocks in the framework's order, own or the area's.</param>
public sealed record StrandSection(string Key, string Label, EffectiveDocument Document, IReadOnlyList<EffectiveBlock> Blocks);
