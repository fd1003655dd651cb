namespace LocalOffer.Site;

/// <summary>A form of the pathway, to fill in on the page or on paper.</summary>
public sealed record FormPage : CoordinatorPage;
