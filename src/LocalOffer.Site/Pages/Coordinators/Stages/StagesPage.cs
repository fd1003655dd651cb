namespace LocalOffer.Site;

/// <summary>What to do at each stage of assessment and planning, as lists to tick.</summary>
public sealed record StagesPage : CoordinatorPage;
