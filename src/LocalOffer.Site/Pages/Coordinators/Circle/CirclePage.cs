namespace LocalOffer.Site;

/// <summary>Write down the people around one child, and print the sheet.</summary>
public sealed record CirclePage : CoordinatorPage;
