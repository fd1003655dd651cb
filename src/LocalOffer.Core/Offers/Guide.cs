namespace LocalOffer.Core;

/// <summary>A few pages that belong together and are read in order.</summary>
public sealed record Guide
{
    /// <summary>Its values.</summary>
    public required EffectiveDocument Document { get; init; }

    /// <summary>Its parts, in order; empty when none can be shown yet.</summary>
    public required IReadOnlyList<GuidePart> Parts { get; init; }

    /// <summary>Its id.</summary>
    public string Id => Document.Document.Id;

    /// <summary>Its title.</summary>
    public string Title => Document.Document.Name;

    /// <summary>One sentence, or null.</summary>
    public string? Summary => Document.Values.Line("summary");

    /// <summary>Place among the guides; those without one come last.</summary>
    public decimal Order => Document.Values.Number("order") ?? decimal.MaxValue;

    /// <summary>Whom it is for, in the order written.</summary>
    public IReadOnlyList<string> Audience => Document.Values.Terms("audience");

    /// <summary>Draft, published or archived.</summary>
    public PublicationStatus Status => Document.Document.Status;

    /// <summary>Path of a part: the first has the guide's own address.</summary>
    public string PathOf(GuidePart part) => part == Parts[0] ? Addresses.Guide(Id) : Addresses.GuidePart(Id, part.Id);
}

/// <summary>A part of a guide, with a page of its own.</summary>
/// <param name="Id">Its id, unique in the guide.</param>
/// <param name="Title">Its heading.</param>
/// <param name="When">When it happens, or null.</param>
/// <param name="Values">All it says.</param>
/// <param name="Where">Where its id stands.</param>
public sealed record GuidePart(string Id, string Title, string? When, FieldValues Values, SourceSpan Where);
