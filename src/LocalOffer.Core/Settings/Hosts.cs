namespace LocalOffer.Core;

/// <summary>The hosts and web servers a build can write files for (<c>LocalOffer:Hosts</c>).</summary>
public static class Hosts
{
    /// <summary>Netlify and Cloudflare Pages: <c>_headers</c> in the site.</summary>
    public const string Netlify = "netlify";

    /// <summary>Azure Static Web Apps: <c>staticwebapp.config.json</c> in the site.</summary>
    public const string Azure = "azure";

    /// <summary>Internet Information Services: <c>web.config</c> in the site.</summary>
    public const string Iis = "iis";

    /// <summary>nginx: a file beside the site.</summary>
    public const string Nginx = "nginx";

    /// <summary>Caddy: a file beside the site.</summary>
    public const string Caddy = "caddy";

    /// <summary>Every name.</summary>
    public static IReadOnlyList<string> All { get; } = [Netlify, Azure, Iis, Nginx, Caddy];

    /// <summary>Those whose file lies in the site itself, where the host looks for it. They are written unless the settings say otherwise.</summary>
    public static IReadOnlyList<string> InTheSite { get; } = [Netlify, Azure, Iis];
}
