using System.Text;

namespace LocalOffer.Core;

/// <summary>A link inside a text, with its place in the file.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Text">Its words, for checks of link text.</param>
/// <param name="Where">Its place in the file (in folded or quoted scalars: the scalar's first line).</param>
public sealed record RichLink(SafeUrl Target, string Text, SourceSpan Where);

/// <summary>A heading inside a page's text.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">Unique in its text.</param>
/// <param name="Text">Its words.</param>
public sealed record RichHeading(int Level, string Id, string Text);

/// <summary>
/// A text written in Markdown, already turned into safe HTML in which the addresses of links are still open, so that
/// each page can fill them in relative to its own place.
/// </summary>
/// <param name="Pieces">HTML between the links' addresses: always one more than there are <paramref name="Links"/>.</param>
/// <param name="Links">The links, in order; the address of link <c>i</c> stands between piece <c>i</c> and <c>i + 1</c>.</param>
/// <param name="Headings">Headings in order; empty for the texts of fields.</param>
/// <param name="Plain">The words alone, for search, counts and summaries.</param>
public sealed record RichText(
    IReadOnlyList<string> Pieces,
    IReadOnlyList<RichLink> Links,
    IReadOnlyList<RichHeading> Headings,
    string Plain)
{
    /// <summary>The HTML with every address filled in.</summary>
    /// <param name="address">Gives the address for a link, already resolved; it is encoded here.</param>
    public string ToHtml(Func<RichLink, string> address)
    {
        if (Links.Count == 0)
        {
            return Pieces[0];
        }

        var html = new StringBuilder(Pieces[0]);
        for (var i = 0; i < Links.Count; i++)
        {
            html.Append(System.Net.WebUtility.HtmlEncode(address(Links[i]))).Append(Pieces[i + 1]);
        }

        return html.ToString();
    }
}
