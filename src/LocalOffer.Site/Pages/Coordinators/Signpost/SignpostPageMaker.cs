using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Signpost a family".</summary>
internal sealed class SignpostPageMaker(Workbench bench) : IPageMaker
{
    // Lists for readers without scripts: a coordinator begins with how much help, then for whom.
    private static readonly string[] Ways = ["levels", "ages", "needs"];

    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.Signpost, "pages/coordinators/signpost", Signpost);
    }

    private SignpostPage Signpost(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = CoordinatorFrame.Of(drawing, "Signpost a family", "Choose services that fit, put them in order and leave the family with one sheet.") with
        {
            // The page's own script first: it draws while the data are still on their way, and waits for them.
            Scripts = [drawing.Page.Asset(CoordinatorFrame.AssetFolder + "signpost.js"), drawing.Page.To(Addresses.SignpostingScript)],
        },
        Site = PublicAddress.OfSite(bench.Offer.Settings) is { } site ? new Href(site) : null,
        MyList = bench.Exists(Addresses.MyList) ? drawing.Page.To(Addresses.MyList) : null,
        Stages = Choices("stage", Vocabularies.Stages),
        // Everybody lives in one of them; the whole area and the country are what services cover, not where a family is.
        Districts = Choices("area", Vocabularies.Districts, "whole-area", "national"),
        Filters =
        [
            .. new[]
            {
                Filter("level", Vocabularies.ProvisionLevels),
                // "Any" is what a service says of itself, never what one child needs.
                Filter("need", Vocabularies.AreasOfNeed, "any"),
                Filter("type", Vocabularies.NeedTypes),
                // What a pathfinder drew is said to be so.
                Filter("domain", Vocabularies.WheelDomains) with { Source = bench.Offer.Framework.Vocabulary(Vocabularies.WheelDomains)?.Source },
                Filter("route", Vocabularies.ReferralRoutes),
            }.Where(f => f.Choices.Count > 0),
        ],
        Ways = [.. Ways.Select(key => bench.Offer.Browse.FirstOrDefault(a => a.Key == key)).OfType<BrowseAxis>().Select(a => BrowsePageMaker.View(a, drawing.Page, null))],
        Privacy = new LinkView("Privacy on this device", drawing.Page.To(Addresses.PrivacyOnThisDevice)),
    };

    private SignpostFilter Filter(string key, string vocabulary, params string[] without) =>
        new(key, bench.Offer.Framework.Vocabulary(vocabulary)?.Label ?? "", null, Choices(key, vocabulary, without));

    // The professional's own words: this page is for coordinators, and the plainer ones stand on the sheet for the family.
    private IReadOnlyList<SignpostChoice> Choices(string key, string vocabulary, params string[] without) =>
        [.. bench.Offer.Framework.Terms(vocabulary)
            .Where(t => !without.Contains(t.Id))
            .Select(t => new SignpostChoice($"{key}-{t.Id}", t.Id, t.Label, t.Parent, t.Facts.TryGetValue("topics", out var topics) ? string.Join(' ', topics) : null))];
}
