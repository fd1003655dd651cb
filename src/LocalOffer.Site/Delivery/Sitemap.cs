using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary><c>sitemap.xml</c>: absolute addresses, so only when the settings name the host; sorted and without dates.</summary>
public static class Sitemap
{
    /// <summary>The file, or null when the settings do not ask for it or name no host.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="pages">Paths of the pages.</param>
    public static OutputFile? Plan(SiteSettings settings, IEnumerable<string> pages) => throw new NotImplementedException();
}
