using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A web address as words: what a link says when nobody has given it a name.</summary>
internal static class WebName
{
    /// <summary>The address without <c>https://</c> and <c>www.</c>.</summary>
    public static string Of(SafeUrl url) => Short(url.Value).TrimEnd('/');

    /// <summary>The name of the site alone.</summary>
    public static string SiteOf(SafeUrl url)
    {
        var name = Short(url.Value);
        var end = name.IndexOfAny(['/', '?', '#']);
        return end < 0 ? name : name[..end];
    }

    private static string Short(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        var name = start < 0 ? address : address[(start + 2)..];
        return name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }
}
