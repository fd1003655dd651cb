namespace LocalOffer.Site;

/// <summary>Plan, do and review, with forms to fill in, the wheel and a map of provision.</summary>
public sealed record PathwayPage : CoordinatorPage;
