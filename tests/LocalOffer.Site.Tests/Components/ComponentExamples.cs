using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>Example data for each partial of the default theme: what it is given on a real page, every branch of it taken once.</summary>
internal static class ComponentExamples
{
    private static readonly Href There = new("services/swim/index.html");
    private static readonly LinkView Link = new("Swimming", There, "For ages 5 to 11");
    private static readonly LinkView Outside = new("The pool’s own site", new Href("https://pool.example.org/", isExternal: true));
    private static readonly DayView Day = DayView.Of(new DateOnly(2026, 10, 1));
    private static readonly SafeHtml Html = SafeHtml.FromText("A warm pool & <friends>.");
    private static readonly DrawnPhone Phone = new("01632 960123", new Href("tel:+441632960123"));
    private static readonly DrawnEmail Email = new(["swim", "@example.org"], new Href("mailto:swim@example.org"));
    private static readonly ObjectRow Row = new("who", "Who to ask", new DrawnLine("The desk"));
    private static readonly FieldPiece Piece = new("who", "Who it is for", new DrawnText(Html));
    private static readonly FreshView Fresh = new(Day, Day, true);
    private static readonly FormText Question = new("What is important for ", "your child", " now?");
    private static readonly GuideHeading Heading = new("what-to-do", "What to do", false);
    private static readonly DrawnSteps Steps = new([new(Html, [Link]), new(Html, [])]);
    private static readonly PromiseView Promise = new(Html, "Ages 0 to 25", "If this does not happen", Html);

    private static readonly HelpStrip Help = new()
    {
        Phone = Phone, Email = Email, OpeningTimes = Html, AllWays = Link, Urgent = null, Corrections = [new DrawnLink(Link), Email, Phone], Reference = "services/swim",
        Comment = Link, Unhappy = Link,
    };

    private static readonly PageFrame Frame = new()
    {
        Heading = "Swimming", Title = "Swimming – Local Offer", ShareTitle = "Swimming", Description = "A warm pool.", Canonical = new Href("https://offer.example.org/services/swim/"),
        ShareImage = new Href("https://offer.example.org/assets/images/share.png"), Data = new SafeHtml("<script type=\"application/ld+json\">{}</script>"),
        Feed = new LinkView("What has changed", new Href("changes/feed.xml")), Policy = SecurityHeaders.MetaPolicy, BrandCss = new Href("assets/brand.css"),
        Logo = new LogoView(new Href("brand/logo.svg"), 104, 52), SiteName = "Local Offer", Authority = "Sampleshire Council", Manifest = new Href("site.webmanifest"), CanSave = true, Offline = new Href("offline/index.html"), Home = new Href("index.html"),
        Search = new(new Href("search/index.html"), true), MyList = new(new Href("my-list/index.html"), false), Keep = "services/swim", Scripts = [new Href("assets/search.js")],
        Menu = [new("Find help", new Href("browse/index.html"), false, true), new("Support", new Href("support/index.html"), false, false)],
        Crumbs = [new LinkView("Home", new Href("index.html"))], Help = Help, Footer = [new("Find help", [Link])], Imprint = "This site keeps nothing about you.",
    };

    /// <summary>By the partial's name.</summary>
    public static IReadOnlyDictionary<string, object> All { get; } = new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["axis-list"] = new AxisView("age", "By age", There, [new("0 to 4", null, There, "3", "services", true), new("5 to 10", null, null, "0", "services", false)]),
        ["breadcrumbs"] = Frame,
        ["changes"] = new ChangeMonth("2026-10", "October 2026", [new("c1", Day, "A new club.", [Link])]),
        ["contact"] = new ContactPanel([new("Phone", Phone, true), new("Email", Email, false)], "These are the contact details of the pool."),
        ["contents"] = new WithContents([Link, new("Costs", new Href("#costs"))]),
        ["day-field"] = new AssessmentDay("letter", "When did the decision come?", "The date of the letter.", "7 1 2027"),
        ["facts"] = new WithFacts([new(new Href("assets/images/people.svg"), "Who it is for", "Ages 5 to 11", "Any kind of need"), new(There, "Cost", "Free")]),
        ["fresh"] = Fresh,
        ["form-choice"] = new FormChoice("interpreter", Question, "For the child or a parent.", ["Yes", "No"]),
        ["form-deduction"] = new FormDeduction("deduction", new("Taken off", null, ""), "Choose one.",
            [new("first-6000", "deduction-first-6000", "The first £6,000", "What a school paid itself.", "6000", "£6,000"), new("own", "deduction-own", "Another amount", null, null, null)]),
        ["form-line"] = new FormLine("name", new("Name", null, ""), "As it is used.", true, true),
        ["form-long"] = new FormLong("strengths", Question, null),
        ["form-rows"] = new FormRows("provision", new("Provision", null, ""), "A row for each.",
            [new("what", "What", ColumnKind.Line), new("why", "Why", ColumnKind.Long), new("done", "Done", ColumnKind.Tick), new("cost", "Cost", ColumnKind.Money), new("year", "In a year", ColumnKind.Annual)], false),
        ["form-signature"] = new FormSignature("signed", new("Signature", null, ""), "A parent signs."),
        ["form-text"] = Question,
        ["form-total"] = new FormTotal("total", new("Total", null, ""), "Of all rows."),
        ["from-example"] = new WithExample(new("An example from 2012–13.", Link)),
        ["guide-audience"] = new WithAudience(["For families", "For young people"]),
        ["guide-cards"] = new WithGuides([new("The 20 weeks", There, "What happens when.", "6 parts", ["For families"])]),
        ["guide-heading"] = Heading,
        ["guide-lines"] = new WithLines([new("Ask", "Weeks 1 to 6", There), new("Decide", null, null)]),
        ["guide-neighbours"] = new WithNeighbours(Link, Link),
        ["guide-part"] = new GuidePartView(
            "ask", "Ask", "Weeks 1 to 6", Html, [Link], [new(Heading, Html)], new(Heading with { Id = "steps" }, Steps), [new(Heading with { Id = "families" }, Html)],
            new(Heading with { Id = "rights", IsLower = true }, Html), new DrawnObject([Row]), new(Heading with { Id = "next" }, [Link])),
        ["guide-when"] = new WithWhen("Weeks 1 to 6"),
        ["head-about"] = Frame,
        ["help-strip"] = Help,
        ["keep-page"] = Frame,
        ["letters"] = new LetterRow([new("A", There, true), new("B", There, false), new("C", null, false)]),
        ["links"] = new WithLinks([Link, Outside]),
        ["missing"] = new MissingPanel(["what it costs", "when it is open"], ["Nobody has checked this."], Phone, Link),
        ["page-head"] = Frame,
        ["page-head-more"] = Frame,
        ["pagination"] = new PagesNav(There, There, [new("1", There, false), new(null, null, false), new("8", There, true)]),
        ["part-answers"] = new AnswersPart(
            "answers", "Our answers", "Answered by the SENCO", Day, true, [Piece],
            [
                new("q01", "1", "Spotting needs", "How do you know?", Html, [new("Who looks?", Html)], [Outside], null, null),
                new("q02", "2", "Travel", "How do we get there?", null, [], [], "Everybody walks.", null),
                new("q03", "3", "Trips", "Can my child come?", null, [], [], null, "The school has not answered this."),
            ]),
        ["part-block"] = new BlockPart("travel", "Getting there", "Buses stop outside.", "It is online.", "We do not have this yet.", [Piece], "The same everywhere.", Link),
        ["part-checked"] = new CheckedPart("checks", "Who checks this page", "The swim team", "Head of leisure", Fresh, "The pool told us.", [Piece]),
        ["part-links"] = new LinksPart("more", "See also", "These may help.", [Link, Outside]),
        ["part-questions"] = new QuestionsPart("ask", "Questions you can ask", "school", ["How do you know?"]),
        ["part-section"] = new SectionPart("what", "What it is", "In short.", [Piece, new RowsPiece([Row])]),
        ["part-services"] = new ServicesPart("services", "Services", [Service()], Link),
        ["parts"] = new WithParts([new LinksPart("more", "See also", null, [Link])]),
        ["save-tool"] = new WithFrame(Frame),
        ["save-page"] = Frame,
        ["search-box"] = new SearchLink(new Href("search/index.html"), false),
        ["services"] = new WithServices([Service()]),
        ["site-footer"] = Frame,
        ["site-header"] = Frame,
        ["sourced-list"] = new SourcedList("Principles", "A booklet, about 2013", [new("Families are at the centre.", "Together."), new("Tell us once.", null)]),
        ["support-cards"] = new WithSupport([new("travel", There, "Getting there", "How do we get there?", There, "Health has its own")]),
        ["what-next-link"] = Link,
        ["field"] = Piece,
        ["field-bool"] = new DrawnYesNo(true),
        ["field-comments"] = new DrawnComments([new(Html, "About content, from a parent", Html, [Row], [Link])], ["12 comments"], ["One is not shown."]),
        ["field-contact"] = new DrawnContact("The desk", [Phone, Email], [Row]),
        ["field-date"] = new DrawnDate(Day),
        ["field-email"] = Email,
        ["field-line"] = new DrawnLine("Pool", "the warm one"),
        ["field-list"] = new DrawnList([new DrawnLine("Towel"), new DrawnText(Html)]),
        ["field-money"] = new DrawnMoney("£3.50"),
        ["field-number"] = new DrawnNumber("14"),
        ["field-object"] = new DrawnObject([Row]),
        ["field-objects"] = new DrawnObjects([new(new DrawnLine("Saturday"), [Row])]),
        ["field-phone"] = Phone,
        ["field-places"] = new DrawnPlaces([new("The pool", ["1 Water Lane", "ZZ1 1ZZ"], "Sampleton", true)]),
        ["field-promises"] = new DrawnPromises([Promise]),
        ["field-refs"] = new DrawnRefs([Link]),
        ["field-rows"] = new RowsPiece([Row]),
        ["field-steps"] = Steps,
        ["field-table"] = new DrawnTable("t", "Prices", ["Day", "Price"], [new(new DrawnLine("Monday"), [new("Price", new DrawnMoney("£3"))])]),
        ["field-terms"] = new DrawnTerms(["In a building", "Online"]),
        ["field-text"] = new DrawnText(Html),
        ["field-text-and-refs"] = new DrawnTextAndRefs(Html, [Link]),
        ["field-url"] = new DrawnLink(Outside),
    };

    private static ServiceItem Service() => new("Swimming", There, "Run by the pool", "A warm pool.", [new("Ages 5 to 11"), new("There is a wait", true)], Day, true);
}

// What a partial reads of the page it stands on.
public sealed record WithContents(IReadOnlyList<LinkView> Contents);

public sealed record WithFacts(IReadOnlyList<FactView> Facts);

public sealed record WithAudience(IReadOnlyList<string> Audience);

public sealed record WithFrame(PageFrame Frame);

public sealed record WithExample(ExampleNote? Example);

public sealed record WithGuides(IReadOnlyList<GuideCard> Guides);

public sealed record WithLines(IReadOnlyList<GuideLine> Contents);

public sealed record WithNeighbours(LinkView? Previous, LinkView? Next);

public sealed record WithWhen(string? When);

public sealed record WithLinks(IReadOnlyList<LinkView> Links);

public sealed record WithParts(IReadOnlyList<PagePart> Parts);

public sealed record WithServices(IReadOnlyList<ServiceItem> Services);

public sealed record WithSupport(IReadOnlyList<SupportCard> Support);
