namespace LocalOffer.Site;

/// <summary>What to do at each stage of assessment and planning, as lists to tick.</summary>
public sealed record StagesPage : CoordinatorPage
{
    /// <summary>The stages, in order.</summary>
    public required IReadOnlyList<PlanningStage> Stages { get; init; }

    /// <summary>How many tasks there are.</summary>
    public required int TaskCount { get; init; }

    /// <summary>Principles of good practice; empty when the framework has none.</summary>
    public required IReadOnlyList<SourcedList> Principles { get; init; }

    /// <summary>The model of resilience, list by list.</summary>
    public required IReadOnlyList<SourcedList> Resilience { get; init; }
}

/// <summary>A stage of assessment and planning.</summary>
/// <param name="Id">Its id in the framework, and its place on the page.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its professional name.</param>
/// <param name="PlainTitle">The name in plainer words, or null.</param>
/// <param name="Text">What it is for the family, or null.</param>
/// <param name="Happens">What happens.</param>
/// <param name="Tasks">What the coordinator does; empty where the source gives no list.</param>
/// <param name="Functions">Key working functions suggested here.</param>
/// <param name="Guidance">Pages that help.</param>
/// <param name="Listings">Services whose own page says that they are for this stage.</param>
/// <param name="Signpost">The services for this stage.</param>
public sealed record PlanningStage(
    string Id, int Number, string Title, string? PlainTitle, string? Text, IReadOnlyList<string> Happens, IReadOnlyList<StageTask> Tasks,
    IReadOnlyList<string> Functions, IReadOnlyList<LinkView> Guidance, IReadOnlyList<LinkView> Listings, LinkView Signpost);

/// <summary>A coordinator's task.</summary>
/// <param name="Id">Its id in the framework.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Note">More about it, or null.</param>
/// <param name="Links">Pages it is done with.</param>
public sealed record StageTask(string Id, string Text, string? Note, IReadOnlyList<LinkView> Links);

/// <summary>A list with its name and where it comes from.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Source">Where it comes from, and when.</param>
/// <param name="Items">What it holds.</param>
public sealed record SourcedList(string Title, string Source, IReadOnlyList<SourcedItem> Items);

/// <summary>An item of such a list.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Note">More about it, or null.</param>
public sealed record SourcedItem(string Text, string? Note);
