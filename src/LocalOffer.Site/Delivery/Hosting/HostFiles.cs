using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Files that tell hosts and web servers how to send the site: headers, how long to keep what, old addresses, the page for lost readers.</summary>
public static class HostFiles
{
    /// <summary>Names of the files that lie in the site, where hosts look for them.</summary>
    public static IReadOnlyList<string> NamesInTheSite { get; } = [NetlifyHeaders.Path, "_redirects", AzureConfig.Path, IisConfig.Path];

    /// <summary>The files of hosts that look for them in the site.</summary>
    public static IEnumerable<OutputFile> InTheSite(Offer offer)
    {
        var rules = new HostRules(offer);
        var hosts = offer.Settings.Hosts;
        return new[]
        {
            (Hosts.Netlify, NetlifyHeaders.Path, NetlifyHeaders.Text(rules)),
            (Hosts.Azure, AzureConfig.Path, AzureConfig.Text(rules)),
            (Hosts.Iis, IisConfig.Path, IisConfig.Text(rules)),
        }.Where(f => hosts.Contains(f.Item1)).Select(f => OutputFile.OfText(f.Item2, () => f.Item3));
    }

    /// <summary>The files of web servers, which are not part of the site; null when the settings ask for none.</summary>
    public static SitePlan? OfServers(Offer offer, DiagnosticBag diagnostics)
    {
        var rules = new HostRules(offer);
        var files = new[]
        {
            (Hosts.Nginx, NginxConfig.Path, NginxConfig.Text(rules)),
            (Hosts.Caddy, CaddyConfig.Path, CaddyConfig.Text(rules)),
        }.Where(f => offer.Settings.Hosts.Contains(f.Item1)).Select(f => OutputFile.OfText(f.Item2, () => f.Item3)).ToList();
        return files.Count == 0 ? null : SitePlan.Of(files, diagnostics);
    }
}
