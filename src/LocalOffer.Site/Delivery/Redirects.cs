using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Pages at old addresses that lead to today's, and Netlify's <c>_redirects</c> when asked for.</summary>
public static class Redirects
{
    /// <summary>The files.</summary>
    public static IEnumerable<OutputFile> Plan(Offer offer)
    {
        var redirects = offer.Urls.Redirects.ToList();
        if (offer.Settings.MetaRefreshRedirects)
        {
            foreach (var (old, target) in redirects)
            {
                var title = offer.Urls.FindPath(target)?.Title ?? target;
                yield return OutputFile.OfText(old, () => Page(offer, old, target, title));
            }
        }

        if (offer.Settings.NetlifyRedirects && redirects.Count > 0)
        {
            yield return OutputFile.OfText("_redirects", () => Netlify(redirects));
        }
    }

    // Works without a theme, so that an old address still leads on when a template has gone wrong.
    private static string Page(Offer offer, string old, string target, string title)
    {
        var href = HtmlText.Encode(Addresses.Relative(old, target));
        var name = HtmlText.Encode(title);
        var canonical = PublicAddress.Of(offer.Settings, target) is { } address ? $"<link rel=\"canonical\" href=\"{HtmlText.Encode(address)}\">\n" : "";
        return
            $"""
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{SecurityHeaders.MetaPolicy}">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={href}">
            <title>This page has moved: {name}</title>
            {canonical}</head>
            <body>
            <main>
            <h1>This page has moved</h1>
            <p>It is now at <a href="{href}">{name}</a>.</p>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Netlify(IEnumerable<KeyValuePair<string, string>> redirects)
    {
        var text = new StringBuilder();
        foreach (var (old, target) in redirects)
        {
            // Both forms of an old address, because people have bookmarked both.
            if (old.EndsWith("/index.html", StringComparison.Ordinal))
            {
                text.Append('/').Append(Addresses.Escape(old[..^"index.html".Length])).Append(" /").Append(Addresses.Escape(target)).Append(" 301\n");
            }

            text.Append('/').Append(Addresses.Escape(old)).Append(" /").Append(Addresses.Escape(target)).Append(" 301\n");
        }

        return text.ToString();
    }
}
