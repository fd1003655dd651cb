using System.Text;
using System.Xml;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// <c>changes/feed.xml</c>: what has changed, as an Atom 1.0 feed (RFC 4287). Readers take it out of the site, so its addresses
/// are absolute, and it is made only when the settings name the host.
/// </summary>
internal static class ChangesFeed
{
    // Readers keep what they have seen; a longer feed only costs data.
    private const int Most = 50;

    private const int LongestTitle = 100;

    /// <summary>True when the feed will be there for pages to link to.</summary>
    public static bool IsMade(Offer offer) => offer.Changes.Count > 0 && PublicAddress.Of(offer.Settings, Addresses.ChangesFeed) is not null;

    /// <summary>The file, or null; changes without a host are reported once.</summary>
    public static OutputFile? Plan(Workbench bench, DiagnosticBag diagnostics)
    {
        var offer = bench.Offer;
        if (offer.Changes.Count == 0)
        {
            return null;
        }

        if (!IsMade(offer))
        {
            diagnostics.Add(Codes.FeedNeedsHost, offer.Settings.WhereIs("Host"), "The feed of what has changed is not made, because the settings name no host.", Codes.FeedNeedsHost.Remedy);
            return null;
        }

        return OutputFile.OfText(Addresses.ChangesFeed, () => Feed(bench));
    }

    private static string Feed(Workbench bench)
    {
        var offer = bench.Offer;
        var page = Absolute(offer, Addresses.Changes);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n")
            .Append("<id>urn:uuid:").Append(StableId.OfAddress(page)).Append("</id>\n")
            .Append("<title>").Append(Safe($"What has changed: {bench.Frames.SiteName}")).Append("</title>\n")
            .Append("<updated>").Append(Instant(offer.Changes[0].Date)).Append("</updated>\n")
            .Append("<author><name>").Append(Safe(offer.Area.AuthorityName)).Append("</name></author>\n")
            .Append("<link rel=\"self\" type=\"application/atom+xml\" href=\"").Append(Safe(Absolute(offer, Addresses.ChangesFeed))).Append("\"/>\n")
            .Append("<link rel=\"alternate\" type=\"text/html\" href=\"").Append(Safe(page)).Append("\"/>\n");
        foreach (var change in offer.Changes.Take(Most))
        {
            Entry(xml, bench, change, page + "#" + ChangesPageMaker.Anchor(change.Id));
        }

        return xml.Append("</feed>\n").ToString();
    }

    private static void Entry(StringBuilder xml, Workbench bench, Change change, string address)
    {
        var html = new StringBuilder("<p>").Append(HtmlText.Encode(change.Text)).Append("</p>");
        var links = change.Refs.Select(r => bench.Documents.Place(r.Id)).OfType<(string Path, string? Part, string Title)>().ToList();
        if (links.Count > 0)
        {
            html.Append("<ul>");
            foreach (var (path, part, title) in links)
            {
                html.Append("<li><a href=\"").Append(HtmlText.Encode(Absolute(bench.Offer, path) + (part is null ? "" : "#" + part))).Append("\">")
                    .Append(HtmlText.Encode(title)).Append("</a></li>");
            }

            html.Append("</ul>");
        }

        xml.Append("<entry>\n<id>urn:uuid:").Append(StableId.OfAddress(address)).Append("</id>\n")
            .Append("<title>").Append(Safe(Title(change.Text))).Append("</title>\n")
            .Append("<updated>").Append(Instant(change.Date)).Append("</updated>\n")
            .Append("<link rel=\"alternate\" type=\"text/html\" href=\"").Append(Safe(address)).Append("\"/>\n")
            .Append("<content type=\"html\">").Append(Safe(html.ToString())).Append("</content>\n</entry>\n");
    }

    private static string Absolute(Offer offer, string path) => PublicAddress.Of(offer.Settings, path)!;

    private static string Instant(DateOnly day) => PlainDate.Iso(day) + "T00:00:00Z";

    // The first sentence where it is short; else as many whole words as fit.
    private static string Title(string text)
    {
        var sentence = text.IndexOf(". ", StringComparison.Ordinal);
        if (sentence is > 0 and < LongestTitle)
        {
            return text[..(sentence + 1)];
        }

        if (text.Length <= LongestTitle)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestTitle);
        return text[..(end > 0 ? end : LongestTitle)].TrimEnd(',', ';', ':', '.', ' ') + "…";
    }

    // XML has no way to write some characters at all.
    private static string Safe(string text) => HtmlText.Encode(string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)).Select(r => r.ToString())));
}
