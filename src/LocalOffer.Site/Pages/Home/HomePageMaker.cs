using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The home page: every way in, and a person to talk to.</summary>
internal sealed class HomePageMaker(Workbench bench) : IPageMaker
{
    private const int NewestChanges = 3;

    private static readonly string[] Ways = ["ages", "needs"];

    private static readonly (string Key, string Words)[] WaysToComment =
        [("online-form", "with a form"), ("phone", "by phone"), ("email", "by email"), ("post", "by post")];

    public IEnumerable<PlannedPage> Pages() => [new(Addresses.Home, "pages/home", Home)];

    private HomePage Home(PageDrawing drawing)
    {
        var offer = bench.Offer;
        var area = offer.Area.Document.Values;
        var subtitle = area.Line("plain-subtitle")
            ?? "Help for children and young people aged 0 to 25 with special educational needs or disabilities, and their families.";
        var words = offer.Pages.FirstOrDefault(p => p.Path == Addresses.Home);
        return new()
        {
            Page = drawing.Page,
            Frame = bench.Frames.Make(drawing, bench.Frames.SiteName, Description(area, subtitle), []),
            Subtitle = subtitle,
            AllServices = new LinkView(
                $"See all {Words.Count(offer.Listings.Count, "service, school or college", "services, schools and colleges")}", drawing.Page.To(Addresses.Browse)),
            Strands = [.. offer.Strands.Select(s => Strand(drawing.Page, s))],
            StrandsNote = offer.Strands.Sum(Count) > offer.Listings.Count ? "Many services belong to more than one part, and are counted in each." : null,
            Situations = [.. offer.Situations
                .OrderBy(s => s.Values.Int("order") ?? int.MaxValue)
                .Select(s => Situation(drawing, s)).Where(s => s.Steps.Steps.Count > 0)],
            WhatNext = WhatNextLink.Of(bench, drawing.Page),
            Guides = GuidePageMaker.Cards(bench, drawing.Page),
            Ways = [.. Ways.Select(key => offer.Browse.FirstOrDefault(a => a.Key == key)).OfType<BrowseAxis>().Select(a => BrowsePageMaker.View(a, drawing.Page, null))],
            Topics = offer.Browse.FirstOrDefault(a => a.Key == "topics") is { } topics ? BrowsePageMaker.View(topics, drawing.Page, null) : null,
            Support = SupportCards.Of(drawing.Page, offer.Area),
            OnYourSide = drawing.Links(area.Refs("ias-service").Concat(area.Refs("parent-carer-forum"))),
            HaveYourSay = [.. HaveYourSay(drawing)],
            Changes = ChangesPageMaker.Newest(bench, drawing, NewestChanges),
            AllChanges = offer.Changes.Count > 0 ? new LinkView("All that has changed", drawing.Page.To(Addresses.Changes)) : null,
            Words = words is null ? null : drawing.Html(words.Body),
        };
    }

    private string Description(FieldValues area, string subtitle) =>
        bench.Offer.Settings.SiteDescription.Length > 0 ? bench.Offer.Settings.SiteDescription : area.Line("summary") ?? subtitle;

    private IEnumerable<LinkView> HaveYourSay(PageDrawing drawing)
    {
        var offer = bench.Offer;
        if (offer.CommentPeriods is [var latest, ..])
        {
            yield return new("You said, we did", drawing.Ref(latest.Document.Id)!.Href, latest.Values.Line("summary") ?? "What families told us, and what we did about it.");
        }

        if (offer.Consultations.Count + offer.Reviews.Count > 0)
        {
            yield return new("Who we asked and what changed", drawing.Page.To(Addresses.AreaSection("having-your-say")), "Families, young people and services: what they told us, and what came of it.");
        }

        if (offer.Area.Document.Values.Object("comments-route") is { } route)
        {
            var ways = Words.Join([.. WaysToComment.Where(w => route.Has(w.Key)).Select(w => w.Words)], "or");
            yield return new("Tell us what you think", drawing.Page.To(Addresses.AreaSection("comments"), "comments-route"),
                "What is missing, what is hard to use, what is good" + (ways.Length > 0 ? $": tell us {ways}." : "."));
        }
    }

    private StrandCard Strand(PageContext page, StrandSection strand)
    {
        return new(
            strand.Key, Pictures.Of(page, strand.Key), strand.Label, bench.Offer.Framework.Vocabulary(Vocabularies.Strands)?.Find(strand.Key)?.Description,
            page.To(Addresses.Strand(strand.Key)), Words.Count(Count(strand), "service"));
    }

    private int Count(StrandSection strand) =>
        bench.Offer.Browse.FirstOrDefault(a => a.Key == "strands")?.Lists.FirstOrDefault(l => l.Value == strand.Key)?.Listings.Count ?? 0;

    private static SituationView Situation(PageDrawing drawing, Document situation) => new(
        drawing.Id(Addresses.SituationAnchor(situation.Id)),
        situation.Name,
        situation.Values.Line("summary"),
        new DrawnSteps([.. situation.Values.Objects("steps")
            .Where(s => s.Text("text") is not null)
            .Select(s => new StepView(drawing.Html(s.Text("text")!), drawing.Links(s.Refs("refs"))))]));
}
