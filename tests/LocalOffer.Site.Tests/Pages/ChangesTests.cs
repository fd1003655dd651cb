using System.Xml.Linq;
using LocalOffer.Core;
using static LocalOffer.Site.Tests.PagesOffer;

namespace LocalOffer.Site.Tests;

public sealed class ChangesTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Changes_stand_by_month_with_the_newest_first()
    {
        var page = Offer("offer.example.org").Render().Page("changes/index.html");
        Assert.Equal(["November 2026", "September 2026"], page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal(["change-third", "change-second", "change-first"], page.QuerySelectorAll(".lo-changes__item").Select(i => i.Id));
        Assert.Equal("../services/swim/index.html", page.QuerySelector("#change-third a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_feed_is_valid_Atom_with_full_addresses_and_lasting_ids()
    {
        var feed = XDocument.Parse(Offer("offer.example.org").Render().Html(Addresses.ChangesFeed)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("2026-11-09T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("Sampleton Council", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(["self", "alternate"], feed.Elements(Atom + "link").Select(l => l.Attribute("rel")!.Value));
        Assert.All(feed.Descendants(Atom + "link"), l => Assert.StartsWith("https://offer.example.org/changes/", l.Attribute("href")!.Value, StringComparison.Ordinal));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(3, entries.Count);
        Assert.All(entries, e => Assert.Equal(
            ["id", "title", "updated", "link", "content"], e.Elements().Select(x => x.Name.LocalName)));
        Assert.Equal(4, feed.Descendants(Atom + "id").Select(i => i.Value).Distinct().Count());

        // Written down here, because readers show a change again when its id is another.
        Assert.Equal("urn:uuid:" + StableId.OfAddress("https://offer.example.org/changes/#change-third"), entries[0].Element(Atom + "id")!.Value);
        Assert.Contains("<a href=\"https://offer.example.org/services/swim/\">swim</a>", entries[0].Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_change_are_encoded_twice_where_a_feed_holds_HTML_and_its_title_is_a_sentence()
    {
        var entry = XDocument.Parse(Offer("offer.example.org").Render().Html(Addresses.ChangesFeed)).Root!.Elements(Atom + "entry").Last();
        Assert.Equal("<b>Bold & new.", entry.Element(Atom + "title")!.Value);
        Assert.Equal("<p>&lt;b&gt;Bold &amp; new. It is open.</p>", entry.Element(Atom + "content")!.Value);
    }

    [Fact]
    public void Every_page_names_the_feed_and_the_page_of_changes_links_to_it()
    {
        var site = Offer("offer.example.org").Render();
        Assert.All(site.Pages, p => Assert.NotNull(site.Page(p).QuerySelector("head link[rel=alternate][type='application/atom+xml']")));
        Assert.Equal("feed.xml", site.Page("changes/index.html").QuerySelector("main a[type]")!.GetAttribute("href"));
    }

    [Fact]
    public void Without_a_host_there_is_no_feed_and_a_note_says_why()
    {
        var site = Offer("").Render();
        Assert.Null(site.Plan.Find(Addresses.ChangesFeed));
        Assert.Null(site.Page("changes/index.html").QuerySelector("[type='application/atom+xml']"));
        var note = Assert.Single(site.Diagnostics);
        Assert.Equal(Codes.FeedNeedsHost, note.Code);
        Assert.Equal(Severity.Information, note.Severity);
        Assert.Empty(new PagesOffer().Render().Diagnostics);
    }

    [Fact]
    public void The_home_page_shows_the_newest_changes()
    {
        var page = Offer("").Change("fourth", Date(2026, 8, 1), "Long ago.").Render().Page("index.html");
        Assert.Equal(3, page.QuerySelectorAll(".lo-changes__item").Length);
        Assert.NotNull(page.QuerySelector("main a[href='changes/index.html']"));
    }

    private static PagesOffer Offer(string host) => new PagesOffer { Settings = new() { Root = "/sample", Today = new(2026, 11, 22), Host = host } }
        .Entry("swim")
        .Change("first", Date(2026, 9, 2), "<b>Bold & new. It is open.")
        .Change("second", Date(2026, 11, 2), "A club has moved.")
        .Change("third", Date(2026, 11, 9), "Swimming is new.", "swim");
}
