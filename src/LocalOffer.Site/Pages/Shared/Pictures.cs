namespace LocalOffer.Site;

/// <summary>Pictures for strands and support blocks: their own where the theme has one, a flag for those an authority adds.</summary>
internal static class Pictures
{
    private static readonly HashSet<string> Known =
    [
        "education", "health", "social-care", "towards-independence",
        "assessment-criteria", "decision-making", "travel", "support-and-advice", "dispute-resolution",
    ];

    public static Href Of(PageContext page, string key) => page.Asset($"images/{(Known.Contains(key) ? key : "flag")}.svg");
}
