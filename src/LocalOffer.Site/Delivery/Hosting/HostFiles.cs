using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Files that tell hosts and web servers how to send the site: headers, how long to keep what, old addresses, the page for lost readers.</summary>
public static class HostFiles
{
    /// <summary>Names of the files that lie in the site, where hosts look for them.</summary>
    public static IReadOnlyList<string> NamesInTheSite { get; } = [NetlifyHeaders.Path, "_redirects", AzureConfig.Path, IisConfig.Path];

    /// <summary>The files of hosts that look for them in the site.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="inlineStyle">The hash of the style sheet that may stand in a page, or null.</param>
    public static IEnumerable<OutputFile> InTheSite(Offer offer, string? inlineStyle = null) => Asked(
        offer,
        inlineStyle,
        (Hosts.Netlify, NetlifyHeaders.Path, NetlifyHeaders.Text),
        (Hosts.Azure, AzureConfig.Path, AzureConfig.Text),
        (Hosts.Iis, IisConfig.Path, IisConfig.Text));

    /// <summary>The files of web servers, which are not part of the site; null when the settings ask for none.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="inlineStyle">The hash of the style sheet that may stand in a page, or null.</param>
    /// <param name="diagnostics">Receives findings about paths.</param>
    public static SitePlan? OfServers(Offer offer, string? inlineStyle, DiagnosticBag diagnostics)
    {
        var files = Asked(offer, inlineStyle, (Hosts.Nginx, NginxConfig.Path, NginxConfig.Text), (Hosts.Caddy, CaddyConfig.Path, CaddyConfig.Text)).ToList();
        return files.Count == 0 ? null : SitePlan.Of(files, diagnostics);
    }

    // A file's text is made when it is written: preview plans the site at each save and seldom asks for one.
    private static IEnumerable<OutputFile> Asked(Offer offer, string? inlineStyle, params (string Host, string Path, Func<HostRules, string> Text)[] files) =>
        files.Where(f => offer.Settings.Hosts.Contains(f.Host)).Select(f => OutputFile.OfText(f.Path, () => f.Text(new HostRules(offer, inlineStyle))));
}
