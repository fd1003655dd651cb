namespace LocalOffer.Site;

/// <summary>Icons and scenes for strands and support blocks: their own where the theme has one, a flag for those an authority adds.</summary>
internal static class Pictures
{
    private static readonly HashSet<string> Scenes = ["education", "health", "social-care", "towards-independence"];

    private static readonly HashSet<string> Known =
    [
        "education", "health", "social-care", "towards-independence",
        "assessment-criteria", "decision-making", "travel", "support-and-advice", "dispute-resolution",
    ];

    public static Href Of(PageContext page, string key) => page.Asset($"images/{(Known.Contains(key) ? key : "flag")}.svg");

    public static Href? Scene(PageContext page, string strand) => Scenes.Contains(strand) ? page.Asset($"images/{strand}-scene.svg") : null;
}
