using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The ways to browse, their lists, and the A to Z.</summary>
internal sealed class BrowsePageMaker(Workbench bench) : IPageMaker
{
    // So many names still make a page a phone shows at once.
    private const int MostOnOnePage = 300;

    private const string Letters = "a-to-z";

    private static readonly (string Text, string Path)[] UnderBrowse = [("Find help", Addresses.Browse)];

    private readonly IReadOnlyList<BrowseAxis> _axes = bench.Offer.Browse;
    private readonly int _pageSize = bench.Offer.Settings.PageSize;

    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.Browse, "pages/browse", Hub);
        foreach (var axis in _axes)
        {
            yield return axis.Key == Letters
                ? new(Addresses.BrowseBy(axis.Key), "pages/a-to-z", d => AToZ(d, axis))
                : new(Addresses.BrowseBy(axis.Key), "pages/browse-by", d => Axis(d, axis));
            foreach (var list in axis.WithPages)
            {
                var count = list.PageCount(_pageSize);
                for (var number = 1; number <= count; number++)
                {
                    var page = number;
                    yield return new(list.Path(page), "pages/list", d => List(d, axis, list, page, count));
                }
            }
        }
    }

    private BrowseHubPage Hub(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, "Find help", "All services, schools and clubs in this Local Offer, by topic, need, age or name.", []),
        Count = Words.Count(bench.Offer.Listings.Count, "service, school or college", "services, schools and colleges"),
        Axes = [.. _axes.Where(a => a.IsMain && a.Key != Letters && a.Lists.Count > 0).Select(a => View(a, drawing.Page, null))],
        Further = [.. _axes.Where(a => !a.IsMain && a.WithPages.Any()).Select(a => new LinkView(a.Label, drawing.Page.To(Addresses.BrowseBy(a.Key)), Examples(a)))],
        Letters = Row(drawing.Page, null, onThisPage: false),
        WhatNext = WhatNextLink.Of(bench, drawing.Page),
    };

    private AxisPage Axis(PageDrawing drawing, BrowseAxis axis) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, axis.Label, $"{PageTitle.Of(axis)}: all lists, with how many there are in each.", UnderBrowse, title: PageTitle.Of(axis)),
        Axis = View(axis, drawing.Page, null),
    };

    private LettersPage AToZ(PageDrawing drawing, BrowseAxis axis)
    {
        var total = axis.Lists.Sum(l => l.Listings.Count);
        var whole = total <= MostOnOnePage;
        return new()
        {
            Page = drawing.Page,
            Frame = bench.Frames.Make(drawing, "All services, A to Z", "Every service, school and club by name.", UnderBrowse),
            Count = Words.Count(total, "service, school or college", "services, schools and colleges"),
            Letters = Row(drawing.Page, null, onThisPage: whole),
            Groups = whole
                ? [.. axis.Lists.Where(l => l.Listings.Count > 0).Select(l => new LetterGroup(
                    "letter-" + l.Value, l.Label, [.. l.Listings.Select(s => new LinkView(s.Name, drawing.Page.To(s.Path), Note(s)))]))]
                : [],
        };
    }

    private static string Examples(BrowseAxis axis) => string.Join(" · ", axis.Lists.Where(l => l.Listings.Count > 0).Take(3).Select(l => l.Label));

    private static string? Note(Listing listing) =>
        listing.IsProvider || ListingWords.IsNamesake(listing) ? null : listing.Organisation.Length > 0 ? "Run by " + listing.Organisation : null;

    private ListPage List(PageDrawing drawing, BrowseAxis axis, BrowseList list, int page, int count)
    {
        var shown = list.Listings.Skip((page - 1) * _pageSize).Take(_pageSize).ToList();
        var total = Words.Count(list.Listings.Count, Noun(axis, one: true), Noun(axis, one: false));
        var first = ((page - 1) * _pageSize) + 1;
        var isLetters = axis.Key == Letters;
        var name = list.Whole is { } whole ? $"{whole.Label}: {LowerFirst(list.Label)}" : list.Label;
        var heading = (isLetters ? $"Services: {list.Label}" : name) + Number(page, count);
        return new()
        {
            Page = drawing.Page,
            Frame = bench.Frames.Make(
                drawing, heading, $"{PageTitle.Of(axis)}: {name}. {(list.Description is { } words ? words + " " : "")}{total}.",
                [.. UnderBrowse, (axis.Label, Addresses.BrowseBy(axis.Key)), .. Above(list)], title: $"{PageTitle.Of(axis)}: {name}{Number(page, count)}"),
            Caption = axis.Label,
            Lead = list.Description,
            Count = count == 1 ? total : string.Create(CultureInfo.InvariantCulture, $"{total}, {first:#,##0}\u00a0to\u00a0{first + shown.Count - 1:#,##0} on this page"),
            Services = [.. shown.Select(l => bench.Services.Make(l, drawing.Page))],
            Parts = [.. list.Parts.Where(p => p.WithPages.Any()).Select(p => View(p, drawing.Page, null))],
            Axis = isLetters ? null : View(Siblings(axis, list), drawing.Page, list),
            Letters = isLetters ? Row(drawing.Page, list, onThisPage: false) : null,
            Pages = PagesNavMaker.Make(list, page, count, drawing.Page),
        };
    }

    // The lists beside this one: of a part, the other parts of its whole.
    private static BrowseAxis Siblings(BrowseAxis axis, BrowseList list) =>
        list.Whole is { } whole ? axis.Lists.First(l => l.Value == whole.Value).Parts.First(p => p.Key == list.Axis) : axis;

    private static IEnumerable<(string, string)> Above(BrowseList list) => list.Whole is { } whole ? [(whole.Label, whole.Path(1))] : [];

    // "Ages 5 to 10" stays inside a heading as "ages 5 to 10"; a name or initials would not.
    private static string LowerFirst(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    private static string Number(int page, int count) => page == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" (page {page} of {count})");

    public static AxisView View(BrowseAxis axis, PageContext page, BrowseList? here) => new(
        "by-" + axis.Key, axis.Label,
        axis.Lists is [{ Whole: { } whole }, ..] ? page.To(whole.Path(1)) : page.To(Addresses.BrowseBy(axis.Key)),
        [.. axis.Lists.Select(l => new AxisList(
            l.Label,
            l.Description,
            l.Listings.Count == 0 ? null : page.To(l.Path(1)),
            l.Listings.Count.ToString("#,##0", CultureInfo.InvariantCulture),
            Noun(axis, l.Listings.Count == 1),
            here is not null && l.Path(1) == here.Path(1)))]);

    /// <summary>The letters as they stand on another page.</summary>
    public static LetterRow Row(IReadOnlyList<BrowseAxis> axes, PageContext page) => Row(axes, page, null, onThisPage: false);

    private LetterRow Row(PageContext page, BrowseList? here, bool onThisPage) => Row(_axes, page, here, onThisPage);

    private static LetterRow Row(IReadOnlyList<BrowseAxis> axes, PageContext page, BrowseList? here, bool onThisPage)
    {
        var axis = axes.FirstOrDefault(a => a.Key == Letters);
        return new([.. (axis?.Lists ?? []).Select(l => new LetterLink(
            l.Label,
            l.Listings.Count == 0 ? null : onThisPage ? PageContext.Part("letter-" + l.Value) : page.To(l.Path(1)),
            l == here))]);
    }

    private static string Noun(BrowseAxis axis, bool one) => (axis.Key, one) switch
    {
        ("providers", true) => "place",
        ("providers", false) => "places",
        (_, true) => "service",
        _ => "services",
    };
}
