using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Makes what stands around a page. All that is the same everywhere is read once, here.</summary>
internal sealed class FrameMaker
{
    private readonly Workbench _bench;
    private readonly FieldValues _area;
    private readonly string _siteName;
    private readonly bool _hasFeed;
    private readonly bool _hasBrand;
    private readonly (string Text, string Path, string Around)[] _menu;
    private readonly (string Title, (string Text, string Path)[] Links)[] _footer;

    public FrameMaker(Workbench bench)
    {
        _bench = bench;
        var offer = bench.Offer;
        _area = offer.Area.Document.Values;
        _siteName = offer.Settings.SiteTitle.Length > 0 ? offer.Settings.SiteTitle : offer.Area.OfferName;
        _hasFeed = ChangesFeed.IsMade(offer);
        _hasBrand = offer.Settings.Brand.Count > 0 || offer.Settings.FontStack.Length > 0;
        _menu =
        [
            ("Find help", Addresses.Browse, "browse/"),
            .. offer.Strands.Select(s => (s.Label, Addresses.Strand(s.Key), $"strands/{s.Key}/")),
            .. offer.Guides.Count > 0 ? [("Guides", Addresses.Guides, "guides/")] : Array.Empty<(string, string, string)>(),
            ("Support", Addresses.Support, "support/"),
            ("Words", Addresses.Glossary, "glossary/"),
        ];
        _footer = Footer(offer);
    }

    public string SiteName => _siteName;

    /// <summary>The frame of a page.</summary>
    /// <param name="drawing">The page.</param>
    /// <param name="heading">Its heading; on the home page the site's name.</param>
    /// <param name="description">One sentence, or null.</param>
    /// <param name="crumbs">The pages between the home page and this one.</param>
    /// <param name="unhappy">Path of the page that says what to do when not happy, where a strand has its own.</param>
    /// <param name="title">The heading in words that stand alone, where it does not; without the site's name.</param>
    /// <param name="thing">What the page is about in the words of schema.org; asked only when the host is known.</param>
    /// <param name="forSearchEngines">False for a page that search engines should not show.</param>
    public PageFrame Make(
        PageDrawing drawing,
        string heading,
        string? description,
        IEnumerable<(string Text, string Path)> crumbs,
        string? unhappy = null,
        string? title = null,
        Func<JsonObject>? thing = null,
        bool forSearchEngines = true)
    {
        var page = drawing.Page;
        var settings = _bench.Offer.Settings;
        (string Text, string Path)[] way = [("Home", Addresses.Home), .. crumbs];
        var said = string.IsNullOrWhiteSpace(description) ? $"{title ?? heading}: a page of the {_siteName}, {_bench.Offer.Area.AuthorityName}." : description;
        var isHome = page.Path == Addresses.Home;
        var authority = _bench.Offer.Area.AuthorityName;
        var canonical = page.Path == Addresses.NotFound ? null : PublicAddress.Of(settings, page.Path);
        return new PageFrame
        {
            Heading = heading,
            Title = isHome ? $"{_siteName} – {authority}" : $"{title ?? heading} – {_siteName}",
            ShareTitle = title ?? heading,
            Description = said,
            Canonical = canonical is null ? null : new Href(canonical),
            ShareImage = PublicAddress.Of(settings, ThemeAsset.PathOf("images/share.png")) is { } picture ? new Href(picture) : null,
            Data = canonical is null || !forSearchEngines ? null : StructuredData.Element(
            [
                isHome ? StructuredData.Site(settings, _siteName, said, authority) : StructuredData.Breadcrumbs(settings, [.. way, (heading, page.Path)]),
                .. thing is null ? [] : new[] { thing() },
            ]),
            IsForSearchEngines = forSearchEngines,
            Feed = _hasFeed ? new LinkView($"What has changed: {_siteName}", page.To(Addresses.ChangesFeed)) : null,
            Policy = SecurityHeaders.MetaPolicy,
            BrandCss = _hasBrand ? page.Asset(BrandStyles.Name) : null,
            Logo = _bench.Logo is { } logo ? new(page.To(logo.Path), logo.Width, logo.Height) : null,
            Manifest = page.To(Addresses.Manifest),
            CanSave = _bench.CanSave,
            Offline = settings.HasOfflinePage ? page.To(Addresses.Offline) : null,
            SiteName = _siteName,
            Authority = authority,
            Home = page.To(Addresses.Home),
            Search = settings.GenerateSearchIndex ? new(page.To(Addresses.Search), page.Path == Addresses.Search) : null,
            MyList = settings.GenerateSearchIndex ? new(page.To(Addresses.MyList), page.Path == Addresses.MyList) : null,
            Menu = [.. _menu.Select(m => new MenuItem(
                m.Text, page.To(m.Path), m.Path == page.Path, page.Path.StartsWith(m.Around, StringComparison.Ordinal)))],
            Crumbs = isHome ? [] : [.. way.Select(c => new LinkView(c.Text, page.To(c.Path)))],
            Help = Help(drawing, isHome ? "Home" : title ?? heading, unhappy),
            Footer = [.. _footer.Select(c => new FooterColumn(c.Title, [.. c.Links.Select(l => new LinkView(l.Text, page.To(l.Path)))]))],
            Imprint = "This site keeps nothing about you and uses no cookies.",
        };
    }

    private HelpStrip Help(PageDrawing drawing, string name, string? unhappy)
    {
        var contact = _area.Object("offer-contact") ?? FieldValues.Empty;
        var written = drawing.For(Addresses.Home);
        return new HelpStrip
        {
            Phone = contact.Line("phone") is { } phone ? PageDrawing.Phone(phone) : null,
            Email = contact.Line("email") is { } email ? PageDrawing.Email(email) : null,
            OpeningTimes = contact.Text("opening-times") is { } times ? written.Html(times) : null,
            AllWays = new LinkView("All ways to reach us", drawing.Page.To(Addresses.AreaSection("get-in-touch"))),
            Urgent = _area.Text("urgent-help") is { } urgent ? written.Html(urgent) : null,
            Corrections = Corrections(drawing, name),
            Reference = name,
            Comment = _area.Has("comments-route") ? new LinkView("Tell us what you think", drawing.Page.To(Addresses.AreaSection("comments"), "comments-route")) : null,
            Unhappy = new LinkView("What you can do if you are not happy", drawing.Page.To(unhappy ?? Addresses.AreaSupport("dispute-resolution"))),
        };
    }

    // The route for corrections; else the one for comments; else whoever answers the phone.
    private List<DrawnValue> Corrections(PageDrawing drawing, string name)
    {
        var ways = new List<DrawnValue>();
        foreach (var key in new[] { "correction-route", "comments-route", "offer-contact" })
        {
            if (_area.Object(key) is not { } route)
            {
                continue;
            }

            if (drawing.Link(route.Url("form") ?? route.Url("online-form"), "Tell us with a form") is { } form)
            {
                ways.Add(new DrawnLink(form));
            }

            if (route.Line("email") is { } email)
            {
                ways.Add(PageDrawing.Email(email, $"Something is wrong on the page \"{name}\" ({Place(drawing.Page.Path)})"));
            }

            if (route.Line("phone") is { } phone)
            {
                ways.Add(PageDrawing.Phone(phone));
            }

            if (ways.Count > 0)
            {
                break;
            }
        }

        return ways;
    }

    // Two pages may have the same name. An e-mail can say which: nobody has to type it.
    private static string Place(string path) =>
        path == Addresses.Home ? "home" : Addresses.Shared(path).TrimEnd('/');

    private static (string Title, (string Text, string Path)[] Links)[] Footer(Offer offer)
    {
        var sections = offer.Area.Pages.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        (string, string)[] Sections(params (string Text, string Section)[] links) =>
            [.. links.Where(l => sections.Contains(l.Section)).Select(l => (l.Text, Addresses.AreaSection(l.Section)))];
        return
        [
            ("Find help", [
                ("All services, A to Z", Addresses.BrowseBy("a-to-z")), ("All ways to browse", Addresses.Browse),
                .. offer.Guides.Count > 0 ? [("Guides", Addresses.Guides)] : Array.Empty<(string, string)>(),
                ("People around the child", Addresses.Roles), ("Words explained", Addresses.Glossary),
                .. offer.Settings.GenerateSearchIndex ? [("My list", Addresses.MyList)] : Array.Empty<(string, string)>()]),
            ("About this site", [
                .. Sections(("About this Local Offer", "about"), ("Other ways to get this information", "other-ways"), ("Accessibility statement", "accessibility")),
                .. offer.Settings.HasOfflinePage ? [("Read with no internet", Addresses.Offline)] : Array.Empty<(string, string)>(),
                ("Privacy on this device", Addresses.PrivacyOnThisDevice), ("More about the whole area", Addresses.Area)]),
            ("Have your say", [
                .. Sections(("Tell us what you think", "comments"), ("How families shape this", "having-your-say")),
                .. offer.Changes.Count > 0 ? [("What has changed", Addresses.Changes)] : Array.Empty<(string, string)>(),
                .. Sections(("Talk to someone", "get-in-touch")),
                .. offer.Settings.CoordinatorPages ? [("For coordinators", Addresses.Coordinators)] : Array.Empty<(string, string)>()]),
        ];
    }
}
