namespace LocalOffer.Site;

/// <summary>Words explained.</summary>
public sealed record GlossaryPage : SitePage
{
    /// <summary>The letters.</summary>
    public required LetterRow Letters { get; init; }

    /// <summary>The words under their letters.</summary>
    public required IReadOnlyList<TermGroup> Groups { get; init; }
}

/// <summary>The words of a letter.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Terms">The words.</param>
public sealed record TermGroup(string Id, string Letter, IReadOnlyList<TermView> Terms);

/// <summary>A word explained.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Term">The word.</param>
/// <param name="Expansion">The word in full, or null.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Also">Other names, in words; null when there are none.</param>
/// <param name="See">Where to go next; may be empty.</param>
public sealed record TermView(string Id, string Term, string? Expansion, SafeHtml? Meaning, string? Also, IReadOnlyList<LinkView> See);

/// <summary>People around the child.</summary>
public sealed record PeoplePage : SitePage
{
    /// <summary>Links to the groups.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    /// <summary>The people by where they work.</summary>
    public required IReadOnlyList<PeopleGroup> Groups { get; init; }
}

/// <summary>People who work in one place.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Title">Where they work.</param>
/// <param name="People">The people.</param>
public sealed record PeopleGroup(string Id, string Title, IReadOnlyList<PersonView> People);

/// <summary>Someone around the child.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Title">Who it is.</param>
/// <param name="Does">What they do, or null.</param>
/// <param name="Reach">How to reach them, or null.</param>
/// <param name="Routes">Ways in; may be empty.</param>
/// <param name="Services">Their services; may be empty.</param>
public sealed record PersonView(
    string Id, string Title, SafeHtml? Does, SafeHtml? Reach, IReadOnlyList<string> Routes, IReadOnlyList<LinkView> Services);

/// <summary>A page of the authority's own words.</summary>
public sealed record WordsPage : SitePage
{
    /// <summary>One sentence, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>Links to its headings; empty when it is short.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    /// <summary>The text.</summary>
    public required SafeHtml Body { get; init; }
}

/// <summary>What this site keeps on the reader's device.</summary>
public sealed record PrivacyPage : SitePage
{
    /// <summary>True when a reader can keep anything: a list, or pages.</summary>
    public bool Keeps => Frame.MyList is not null || Delete is not null;

    /// <summary>Where what a reader has saved can be deleted; null when no pages can be saved.</summary>
    public required LinkView? Delete { get; init; }

    /// <summary>What the council says about comments and the like, or null.</summary>
    public required LinkView? More { get; init; }
}

/// <summary>The page for addresses that do not exist.</summary>
public sealed record NotFoundPage : SitePage
{
    /// <summary>Where to go.</summary>
    public required IReadOnlyList<LinkView> Ways { get; init; }
}
