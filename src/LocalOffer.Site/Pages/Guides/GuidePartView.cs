namespace LocalOffer.Site;

/// <summary>A part of a guide. On paper all parts share one page, and every heading is one level lower.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="When">When it happens, or null.</param>
/// <param name="Text">What to know first, or null.</param>
/// <param name="Jumps">Links to the words for each group of readers; empty when there is only one such group, and on paper.</param>
/// <param name="Points">Smaller headings with their texts.</param>
/// <param name="Steps">What to do, or null.</param>
/// <param name="ForReaders">Words for families, for young people and for professionals.</param>
/// <param name="Rights">What the reader may ask for, or null.</param>
/// <param name="More">What an authority's own fields add, or null.</param>
/// <param name="Next">Where to go next, or null.</param>
public sealed record GuidePartView(
    string Id,
    string Title,
    string? When,
    SafeHtml? Text,
    IReadOnlyList<LinkView> Jumps,
    IReadOnlyList<GuideText> Points,
    GuideSteps? Steps,
    IReadOnlyList<GuideText> ForReaders,
    GuideText? Rights,
    DrawnObject? More,
    GuideLinks? Next);

/// <summary>A heading inside a part of a guide.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The words.</param>
/// <param name="IsLower">True where the part itself has a heading of the second level.</param>
public sealed record GuideHeading(string Id, string Title, bool IsLower);

/// <summary>A heading with its text.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Html">The text.</param>
public sealed record GuideText(GuideHeading Heading, SafeHtml Html);

/// <summary>A heading with steps in order.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Steps">The steps.</param>
public sealed record GuideSteps(GuideHeading Heading, DrawnSteps Steps);

/// <summary>A heading with links.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Links">The links.</param>
public sealed record GuideLinks(GuideHeading Heading, IReadOnlyList<LinkView> Links);
