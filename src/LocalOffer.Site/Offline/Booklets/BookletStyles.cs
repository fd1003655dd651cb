using System.Security.Cryptography;
using System.Text;

namespace LocalOffer.Site;

/// <summary>
/// The style sheet that stands in each booklet, so that a booklet is one file. The policy of the page allows exactly these
/// bytes, by their hash.
/// </summary>
/// <param name="Element">The element for the page's head.</param>
/// <param name="Hash"><c>sha256-…</c>.</param>
internal sealed record BookletStyles(SafeHtml Element, string Hash)
{
    /// <summary>Name of the theme's file. It is no file of the site.</summary>
    public const string AssetName = "booklet.css";

    /// <summary>What a booklet may do: show its own styles and pictures. It loads nothing at all.</summary>
    public string Policy => $"default-src 'none'; style-src '{Hash}'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>The theme's styles; none where it has none.</summary>
    public static BookletStyles Of(Theme theme)
    {
        // An end of the element in the middle of it would let the rest out.
        var css = Encoding.UTF8.GetString((theme.Asset(AssetName)?.Bytes ?? default).Span).ReplaceLineEndings("\n").Replace("</", "<\\/", StringComparison.Ordinal);
        return new(new SafeHtml("<style>" + css + "</style>"), HashOf(css));
    }

    /// <summary>The hash of a style sheet as content security policies name it.</summary>
    public static string HashOf(string css) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
}
