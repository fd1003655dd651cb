using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary><c>sitemap.xml</c>: absolute addresses, so only when the settings name the host; sorted and without dates.</summary>
public static class Sitemap
{
    /// <summary>Its path.</summary>
    public const string Path = "sitemap.xml";

    /// <summary>The file, or null when the settings do not ask for it or name no host.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="pages">Paths of the pages; the page for addresses that do not exist is left out.</param>
    public static OutputFile? Plan(SiteSettings settings, IEnumerable<string> pages)
    {
        if (!settings.GenerateSitemap || PublicAddress.OfSite(settings) is null)
        {
            return null;
        }

        var sorted = pages.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && p != Addresses.NotFound)
            .Select(p => PublicAddress.Of(settings, p)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return OutputFile.OfText(Path, () =>
        {
            var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
            foreach (var address in sorted)
            {
                xml.Append("<url><loc>").Append(HtmlText.Encode(address)).Append("</loc></url>\n");
            }

            return xml.Append("</urlset>\n").ToString();
        });
    }
}
