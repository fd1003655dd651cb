using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LocalOffer.Browser.Tests;

/// <summary>What a page links to, loads and can be linked to.</summary>
/// <param name="Links">Where links and forms lead, and what the page loads.</param>
/// <param name="Loaded">What the page loads by itself.</param>
/// <param name="Ids">The parts a link may lead to.</param>
internal sealed record PageLinks(IReadOnlyList<string> Links, IReadOnlyList<string> Loaded, IReadOnlySet<string> Ids)
{
    public static PageLinks Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var loaded = Values(page, "script", "src")
            .Concat(Values(page, "img, source, iframe, audio, video, track, embed", "src"))
            .Concat(Values(page, "link:not([rel=canonical]):not([rel=alternate])", "href"))
            .Distinct().ToList();
        var links = Values(page, "a, area", "href").Concat(Values(page, "form", "action")).Concat(loaded).Distinct().ToList();
        return new PageLinks(links, loaded, page.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Values(IParentNode page, string selector, string attribute) =>
        page.QuerySelectorAll(selector).Select(e => e.GetAttribute(attribute)).OfType<string>();
}
