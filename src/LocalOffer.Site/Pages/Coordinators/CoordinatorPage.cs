namespace LocalOffer.Site;

/// <summary>A page for those who assess, plan and signpost.</summary>
public abstract record CoordinatorPage : SitePage
{
    /// <summary>What the page is drawn from, when that is not the law; null for what holds today.</summary>
    public ExampleNote? Example { get; init; }
}

/// <summary>Says that a page shows how some areas worked, and where the law is explained.</summary>
/// <param name="Text">Whose example, and of when.</param>
/// <param name="Law">The guide or page that says what the law is now, or null when the site has none.</param>
public sealed record ExampleNote(string Text, LinkView? Law);
