namespace LocalOffer.Site;

/// <summary>What key working is, who does it and what it takes, with a check of your own skills.</summary>
public sealed record KeyWorkingPage : CoordinatorPage
{
    /// <summary>Links to the parts.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    /// <summary>What key working is, and who can do it.</summary>
    public required IReadOnlyList<LinesView> About { get; init; }

    /// <summary>The functions and where they are suggested, or null when the framework has none.</summary>
    public required FunctionMatrix? Matrix { get; init; }

    /// <summary>How much key working, from the least.</summary>
    public required IReadOnlyList<KeyWorkingLevelView> Levels { get; init; }

    /// <summary>Two ways to organise it, or null.</summary>
    public required KeyWorkingModels? Models { get; init; }

    /// <summary>The skills it takes, by area.</summary>
    public required IReadOnlyList<LinesView> SkillsByArea { get; init; }

    /// <summary>What a coordinator knows, can do and is like: the lines of the check.</summary>
    public required IReadOnlyList<LinesView> Checked { get; init; }

    /// <summary>What a coordinator needs to have, or null.</summary>
    public required LinesView? Tools { get; init; }

    /// <summary>How one area described the role.</summary>
    public required IReadOnlyList<LinesView> Oldham { get; init; }
}
