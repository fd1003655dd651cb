namespace LocalOffer.Site;

/// <summary>The one model of what browsers are told to refuse: the same policy in each page and in host header files.</summary>
public static class SecurityHeaders
{
    /// <summary>For <c>&lt;meta http-equiv="Content-Security-Policy"&gt;</c>: works from a memory stick and on hosts without headers.</summary>
    public const string MetaPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>The policy as a header, which can also forbid being framed.</summary>
    public const string HeaderPolicy = MetaPolicy + "; frame-ancestors 'none'";

    /// <summary>Every header, in order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Headers { get; } = For(null);

    /// <summary>Every header of a site with one style sheet that may stand in a page: the header holds for all pages, and each page's own policy is stricter.</summary>
    /// <param name="inlineStyle">Its hash (<c>sha256-…</c>), or null for none.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> For(string? inlineStyle) =>
    [
        new("Content-Security-Policy", inlineStyle is null ? HeaderPolicy : HeaderPolicy.Replace("style-src 'self'", $"style-src 'self' '{inlineStyle}'", StringComparison.Ordinal)),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(self), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        new("Referrer-Policy", "no-referrer"),
        new("X-Content-Type-Options", "nosniff"),
    ];
}
