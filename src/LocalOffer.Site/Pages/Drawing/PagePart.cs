namespace LocalOffer.Site;

/// <summary>A part of a long page, with a heading of its own.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The heading.</param>
public abstract record PagePart(string Id, string Title) : IDrawnBy
{
    /// <inheritdoc/>
    public abstract string Partial { get; }
}

/// <summary>A section of the framework with its fields.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Intro">A sentence under the heading, or null.</param>
/// <param name="Pieces">The fields, in the framework's order.</param>
public sealed record SectionPart(string Id, string Title, string? Intro, IReadOnlyList<SectionPiece> Pieces) : PagePart(Id, Title)
{
    /// <inheritdoc/>
    public override string Partial => "part-section";
}

/// <summary>A support block on the page of something that uses it: whole when it is its own, else in short with a link to the whole.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Summary">One sentence, or null.</param>
/// <param name="NotApplicable">Why it does not apply here, or null.</param>
/// <param name="Missing">What families are told when nobody has written it, or null.</param>
/// <param name="Pieces">Its fields: all of its own, the key ones of an inherited one.</param>
/// <param name="Origin">Where an inherited text comes from, in words; null for its own.</param>
/// <param name="Whole">Link to all of it; null for its own.</param>
public sealed record BlockPart(
    string Id,
    string Title,
    string? Summary,
    string? NotApplicable,
    string? Missing,
    IReadOnlyList<SectionPiece> Pieces,
    string? Origin,
    LinkView? Whole) : PagePart(Id, Title)
{
    /// <inheritdoc/>
    public override string Partial => "part-block";
}

/// <summary>Services in a list, with a link to all of them.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Services">The first of them.</param>
/// <param name="All">Link to all, or null when these are all.</param>
public sealed record ServicesPart(string Id, string Title, IReadOnlyList<ServiceItem> Services, LinkView? All) : PagePart(Id, Title)
{
    /// <inheritdoc/>
    public override string Partial => "part-services";
}

/// <summary>Links in a list.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Intro">A sentence under the heading, or null.</param>
/// <param name="Links">The links.</param>
public sealed record LinksPart(string Id, string Title, string? Intro, IReadOnlyList<LinkView> Links) : PagePart(Id, Title)
{
    /// <inheritdoc/>
    public override string Partial => "part-links";
}
