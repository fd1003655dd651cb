namespace LocalOffer.Site;

/// <summary>Write down the people around one child, and print the sheet.</summary>
public sealed record CirclePage : CoordinatorPage
{
    /// <summary>The rings, from the inside out.</summary>
    public required IReadOnlyList<CircleRingView> Rings { get; init; }

    /// <summary>The same rings from the outside in, as they are drawn.</summary>
    public IReadOnlyList<CircleRingView> Drawn => [.. Rings.Reverse()];

    /// <summary>How wide and high the drawing is.</summary>
    public required int Size { get; init; }

    /// <summary>Its middle, on either axis.</summary>
    public required int Middle { get; init; }

    /// <summary>How far the child's own disc reaches.</summary>
    public required int Me { get; init; }

    /// <summary>People to choose from, by where they work.</summary>
    public required IReadOnlyList<CircleGroupView> Groups { get; init; }

    /// <summary>Empty lines for each ring of the blank sheet.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The page about these people.</summary>
    public required LinkView People { get; init; }
}

/// <summary>A ring.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Text">Who belongs there, or null.</param>
/// <param name="Outer">How far it reaches from the middle.</param>
/// <param name="Label">Its name on the drawing, in lines.</param>
public sealed record CircleRingView(string Id, string Title, string? Text, int Outer, IReadOnlyList<CircleLabel> Label);

/// <summary>A line of a ring's name on the drawing.</summary>
/// <param name="Y">Where it stands.</param>
/// <param name="Text">The words.</param>
public sealed record CircleLabel(int Y, string Text);

/// <summary>People who work in one place.</summary>
/// <param name="Title">Where.</param>
/// <param name="People">The people.</param>
public sealed record CircleGroupView(string Title, IReadOnlyList<CircleRoleView> People);

/// <summary>Somebody a child may have around them.</summary>
/// <param name="Id">The role's id.</param>
/// <param name="Title">Who it is.</param>
/// <param name="Href">What that person does.</param>
public sealed record CircleRoleView(string Id, string Title, Href Href);
