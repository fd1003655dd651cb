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
        if (!settings.GenerateSitemap || SiteAddress(settings) is not { } site)
        {
            return null;
        }

        var sorted = pages.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && p != Addresses.NotFound)
            .Select(p => Absolute(site, p)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
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

    /// <summary>The address of a page on the host, as people share it: without <c>index.html</c>; null when no host is named.</summary>
    public static string? Canonical(SiteSettings settings, string path) => SiteAddress(settings) is { } site ? Absolute(site, path) : null;

    private static string? SiteAddress(SiteSettings settings)
    {
        // A host, perhaps with a port and a folder: nothing that could end the address and start another.
        var host = settings.Host.Trim().TrimEnd('/');
        return host.Length > 0
            && Uri.TryCreate((settings.LinksUseHttps ? "https://" : "http://") + host, UriKind.Absolute, out var uri)
            && uri is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
            ? uri.AbsoluteUri.TrimEnd('/') + "/" : null;
    }

    private static string Absolute(string site, string path) => site + Addresses.Escape(Addresses.Shared(path));
}
