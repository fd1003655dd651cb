using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>What any host must do with a site: the one model that each host's own file is written from.</summary>
internal sealed class HostRules
{
    /// <summary>How long a page may be kept: a correction is seen within minutes.</summary>
    public const int PageSeconds = 300;

    /// <summary>How long styles, scripts and pictures may be kept. Their names do not change with their content, so not for ever.</summary>
    public const int AssetSeconds = 3600;

    /// <summary>What must be asked for each time: from these a browser learns that there is something newer.</summary>
    public static IReadOnlyList<string> AlwaysAsked { get; } = [Addresses.Packs, Addresses.Manifest, Addresses.ServiceWorker];

    /// <summary>Makes the rules of an offer.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="inlineStyle">The hash of the style sheet that may stand in a page, or null.</param>
    public HostRules(Offer offer, string? inlineStyle = null)
    {
        var headers = SecurityHeaders.For(inlineStyle);
        Headers = offer.Settings.LinksUseHttps
            ? [.. headers, new("Strict-Transport-Security", "max-age=31536000")]
            : headers;
        Redirects = [.. offer.Urls.Redirects.SelectMany(r => Forms(r.Key).Select(f => new KeyValuePair<string, string>(f, Address(r.Value))))];
    }

    /// <summary>Headers of every answer, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>Old addresses in every form people have kept, each with today's. Old ones are as typed, today's are escaped; all begin with a slash.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Redirects { get; }

    /// <summary><c>Cache-Control</c> of pages.</summary>
    public static string PageCache { get; } = $"public, max-age={PageSeconds}";

    /// <summary><c>Cache-Control</c> of what must be asked for each time.</summary>
    public const string AskedCache = "no-cache";

    /// <summary><c>Cache-Control</c> of styles, scripts and pictures.</summary>
    public static string AssetCache { get; } = $"public, max-age={AssetSeconds}";

    private static IEnumerable<string> Forms(string old)
    {
        const string index = "/index.html";
        if (old.EndsWith(index, StringComparison.Ordinal))
        {
            yield return "/" + old[..^index.Length];
            yield return "/" + old[..^"index.html".Length];
        }

        yield return "/" + old;
    }

    private static string Address(string path) => "/" + Addresses.Escape(Addresses.Shared(path));
}
