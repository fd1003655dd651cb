using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Words explained, people around the child, the authority's own pages, privacy, and the page for what does not exist.</summary>
internal sealed class WordsPageMaker(Workbench bench) : IPageMaker
{
    // Fewer headings than this and a list of contents only gets in the way.
    private const int FewestForContents = 3;

    // What search engines have room for.
    private const int LongestDescription = 155;

    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.Glossary, "pages/glossary", Glossary);
        yield return new(Addresses.Roles, "pages/people", People);
        yield return new(Addresses.PrivacyOnThisDevice, "pages/privacy", Privacy);
        yield return new(Addresses.NotFound, "pages/not-found", NotFound);
        foreach (var page in bench.Offer.Pages.Where(p => p.Path != Addresses.Home))
        {
            yield return new(page.Path, "pages/words", d => Words(d, page));
        }
    }

    private GlossaryPage Glossary(PageDrawing drawing)
    {
        var byLetter = bench.Offer.Glossary.ToLookup(t => Folding.FileUnder(t.Name));
        string[] letters = [.. Enumerable.Range('A', 26).Select(c => ((char)c).ToString()), "0-9"];
        return new()
        {
            Page = drawing.Page,
            Frame = bench.Frames.Make(drawing, "Words explained", "Words and short forms that professionals use, in plain English.", []),
            Letters = new LetterRow([.. letters.Select(l => new LetterLink(Folding.LetterLabel(l), byLetter.Contains(l) ? PageContext.Part(LetterId(l)) : null, false))]),
            Groups = [.. letters.Where(byLetter.Contains).Select(l => new TermGroup(LetterId(l), Folding.LetterLabel(l), [.. byLetter[l].Select(t => Term(drawing, t))]))],
        };
    }

    private static string LetterId(string letter) => "letter-" + letter.ToLowerInvariant();

    private static TermView Term(PageDrawing drawing, Document term)
    {
        var expansion = term.Values.Line("expansion") ?? "";
        var also = term.Values.Items("also").OfType<LineValue>().Select(l => l.Text).Where(a => !IsSameWord(a, expansion) && !IsSameWord(a, term.Name)).ToList();
        return new(
            Addresses.TermAnchor(term.Id),
            term.Name,
            term.Values.Line("expansion"),
            term.Values.Text("meaning") is { } meaning ? drawing.Html(meaning) : null,
            also.Count > 0 ? Core.Words.Join(also, "or") : null,
            drawing.Links(term.Values.Refs("see")));
    }

    // "Academies" is not another name for "Academy", though texts are searched for both.
    private static bool IsSameWord(string also, string name) => Singular(also) == Singular(name);

    private static string Singular(string words) => string.Join(' ', Folding.Fold(words).Split(' ').Select(w =>
        w.EndsWith("ies", StringComparison.Ordinal) ? w[..^3] + "y" : w.TrimEnd('s')));

    private PeoplePage People(PageDrawing drawing)
    {
        List<PeopleGroup> drawn = [.. RoleGroup.Of(bench.Offer).Select(g => new PeopleGroup(
            drawing.Id(g.Key.Length == 0 ? "others" : "in-" + g.Key), g.Label, [.. g.Roles.Select(r => Person(drawing, r))]))];
        return new()
        {
            Page = drawing.Page,
            Frame = bench.Frames.Make(drawing, "People around the child", "Who does what, and how to reach them.", []),
            Contents = [.. drawn.Select(g => new LinkView(g.Title, PageContext.Part(g.Id)))],
            Groups = drawn,
        };
    }

    private PersonView Person(PageDrawing drawing, Document role) => new(
        Addresses.RoleAnchor(role.Id),
        role.Name,
        role.Values.Text("what-they-do") is { } does ? drawing.Html(does) : null,
        role.Values.Text("how-to-reach") is { } reach ? drawing.Html(reach) : null,
        bench.Labels(Vocabularies.ReferralRoutes, role.Values.Terms("referral-routes")),
        drawing.Links(role.Values.Refs("refs")));

    private WordsPage Words(PageDrawing drawing, PageDocument page)
    {
        var headings = page.Body.Headings.Where(h => h.Level <= Math.Max(2, bench.Offer.Settings.GatherHeadingsLevel)).ToList();
        return new()
        {
            Page = drawing.Page,
            Frame = bench.Frames.Make(drawing, page.Title, page.Description.Length > 0 ? page.Description : Core.Words.Beginning(page.Body.Plain, LongestDescription), Above(page.Path)),
            Lead = page.Description.Length > 0 ? page.Description : null,
            Contents = headings.Count < FewestForContents ? [] : [.. headings.Select(h => new LinkView(h.Text, PageContext.Part(h.Id)))],
            Body = drawing.Html(page.Body),
        };
    }

    // Pages in the folders above that exist are the way here.
    private IEnumerable<(string, string)> Above(string path)
    {
        var folders = path.Split('/')[..^1];
        for (var depth = 1; depth < folders.Length; depth++)
        {
            var above = string.Join('/', folders[..depth]) + "/index.html";
            if (bench.Offer.Urls.FindPath(above) is { } address && address.Path == above)
            {
                yield return (address.Title, above);
            }
        }
    }

    private PrivacyPage Privacy(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, "Privacy on this device", "This site keeps nothing about you and uses no cookies.", [("About this Local Offer", Addresses.Area)]),
        Delete = bench.CanSave ? new LinkView("delete all of it with one button", drawing.Page.To(Addresses.Offline, "delete")) : null,
        More = bench.Exists(Addresses.AreaSection("privacy")) && bench.Offer.Area.Document.Values.Has("privacy-note")
            ? new LinkView("How we protect your information", drawing.Page.To(Addresses.AreaSection("privacy")))
            : null,
    };

    private NotFoundPage NotFound(PageDrawing drawing) => new()
    {
        Page = drawing.Page,
        Frame = bench.Frames.Make(drawing, "We cannot find this page", "There is no page at this address. It may have moved, or been typed wrongly.", [], forSearchEngines: false),
        Ways =
        [
            new LinkView("Home page", drawing.Page.To(Addresses.Home)),
            new LinkView("All ways to find help", drawing.Page.To(Addresses.Browse)),
            new LinkView("All services, A to Z", drawing.Page.To(Addresses.BrowseBy("a-to-z"))),
            new LinkView("Support and rights", drawing.Page.To(Addresses.Support)),
        ],
    };
}
