namespace LocalOffer.Site;

/// <summary>All that is made for coordinators.</summary>
public sealed record CoordinatorsPage : CoordinatorPage
{
    /// <summary>The pages, by when they are used.</summary>
    public required IReadOnlyList<CoordinatorGroup> Groups { get; init; }

    /// <summary>Guides written for professionals too; may be empty.</summary>
    public required IReadOnlyList<LinkView> Guides { get; init; }

    /// <summary>What the site keeps on the device, in full.</summary>
    public required LinkView Privacy { get; init; }
}

/// <summary>Pages that are used at the same time.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Title">When they are used.</param>
/// <param name="Cards">The pages.</param>
public sealed record CoordinatorGroup(string Id, string Title, IReadOnlyList<CoordinatorCard> Cards);

/// <summary>A page to choose.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its address.</param>
/// <param name="Text">What it is for, in one sentence.</param>
public sealed record CoordinatorCard(string Title, Href Href, string Text);
