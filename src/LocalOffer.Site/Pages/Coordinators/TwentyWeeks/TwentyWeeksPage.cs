namespace LocalOffer.Site;

/// <summary>Every date of an assessment, worked out from the day it was asked for.</summary>
public sealed record TwentyWeeksPage : CoordinatorPage;
