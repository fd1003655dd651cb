namespace LocalOffer.Site;

/// <summary>Choose services that fit, put them in order and leave the family with one sheet.</summary>
public sealed record SignpostPage : CoordinatorPage;
