namespace LocalOffer.Site;

/// <summary>Ten functions, three levels and two ways to organise it, with a check of your own skills.</summary>
public sealed record KeyWorkingPage : CoordinatorPage;
