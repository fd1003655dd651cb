namespace LocalOffer.Core;

/// <summary>Addresses as they are on the host, for what is read away from the site: search engines, paper, other programs.</summary>
public static class PublicAddress
{
    /// <summary>The address of the site, which ends with a slash; null when the settings name no host.</summary>
    public static string? OfSite(SiteSettings settings)
    {
        // A host, perhaps with a port and a folder: nothing that could end the address and start another.
        var host = settings.Host.Trim().TrimEnd('/');
        return host.Length > 0
            && Uri.TryCreate((settings.LinksUseHttps ? "https://" : "http://") + host, UriKind.Absolute, out var uri)
            && uri is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
            ? uri.AbsoluteUri.TrimEnd('/') + "/" : null;
    }

    /// <summary>The address of a page or file as people share it, without <c>index.html</c>; null when the settings name no host.</summary>
    public static string? Of(SiteSettings settings, string path) =>
        OfSite(settings) is { } site ? site + Addresses.Escape(Addresses.Shared(path)) : null;
}
