using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>A small offer made in memory: one strand written, one support block of the area, some services.</summary>
internal sealed class PagesOffer
{
    private static readonly SourceSpan Somewhere = SourceSpan.OfFile("input/sample.yaml");

    private readonly Framework _framework;
    private readonly List<Document> _entries = [];
    private readonly List<Document> _providers = [];
    private readonly List<PageDocument> _pages = [];
    private readonly List<Document> _guides = [];
    private readonly List<Document> _changes = [];
    private readonly List<Document> _roles = [];
    private readonly List<Document> _situations = [];
    private readonly Dictionary<string, QuestionnaireDocument> _answers = [];
    private Document? _whatNext;

    public PagesOffer(params FieldDefinition[] addedToEntry) => _framework = SampleFramework.Make(addedToEntry);

    public SiteSettings Settings { get; init; } = new() { Root = "/sample", Today = new DateOnly(2026, 11, 22) };

    public PagesOffer Entry(string id, params (string Key, Value Value)[] values) =>
        Entry(id, new Dictionary<string, Document>(), values);

    public PagesOffer Entry(string id, IReadOnlyDictionary<string, Document> support, params (string Key, Value Value)[] values)
    {
        _entries.Add(Document(DocumentKinds.Entry, id, [("name", Line(id)), ("summary", Line("A service.")), .. values]) with { Strand = "health", SupportBlocks = support });
        return this;
    }

    public PagesOffer Provider(string id, params (string Key, Value Value)[] values)
    {
        _providers.Add(Document(DocumentKinds.Provider, id, [("name", Line(id)), .. values]));
        return this;
    }

    public PagesOffer Guide(string id, params ObjectValue[] parts)
    {
        _guides.Add(Document(DocumentKinds.Guide, id, ("title", Line(id)), ("summary", Line("A guide.")), ("parts", List(parts))));
        return this;
    }

    public PagesOffer Change(string id, DateValue date, string text, params string[] refs)
    {
        _changes.Add(Document(DocumentKinds.Change, id, ("date", date), ("text", Line(text)), ("refs", Refs(refs))));
        return this;
    }

    public PagesOffer Role(string id, string group, string howToReach = "Ask for them.")
    {
        _roles.Add(Document(DocumentKinds.Role, id, ("title", Line(id)), ("group", Terms(group)), ("how-to-reach", Text(howToReach))));
        return this;
    }

    public PagesOffer Situation(string id, string step)
    {
        _situations.Add(Document(DocumentKinds.Situation, id, ("title", Line(id)), ("steps", List(Object(("text", Text(step)))))));
        return this;
    }

    public PagesOffer WhatNext(ObjectValue[] questions, ObjectValue[] outcomes)
    {
        _whatNext = Document(DocumentKinds.WhatNext, DocumentKinds.WhatNext, ("title", Line("What should I do next?")), ("questions", List(questions)), ("outcomes", List(outcomes)));
        return this;
    }

    public PagesOffer Answers(string provider, params Answer[] answers)
    {
        _answers[provider] = new(Document(DocumentKinds.Questionnaire, provider, []), answers);
        return this;
    }

    public PagesOffer Page(string path, string title, string text)
    {
        _pages.Add(new PageDocument(title, path, title, "", 0, [], Rich(text), Somewhere));
        return this;
    }

    public Document Block(string key, params (string Key, Value Value)[] values) => new()
    {
        Definition = _framework.SupportBlock(key)!.Document,
        Id = key,
        Where = Somewhere,
        Values = Values(values),
    };

    public Offer Build()
    {
        var diagnostics = new DiagnosticBag();
        return OfferBuilder.Build(Settings, _framework, new ContentRecords
        {
            Area = Document(DocumentKinds.Area, "area",
                ("authority-name", Line("Sampleton Council")), ("offer-name", Line("Sampleton Local Offer")), ("plain-subtitle", Line("Help for families.")),
                ("how-developed", Text("Made with families.")),
                ("urgent-help", Text("Ring 999 if someone is in danger.")),
                ("offer-contact", Object(("phone", Line("01632 960 500")), ("email", Line("help@example.org")), ("opening-times", Text("Monday to Friday, 9am to 5pm."))))),
            Strands = new Dictionary<string, Document>
            {
                ["health"] = Document(DocumentKinds.Strand, "health",
                    ("policy-vision-statement", Text("Good health for every child.")),
                    ("minimum-standards", List(Object(
                        ("statement", Text("Every clinic has a quiet room.")), ("provision-level", Terms("universal")), ("age-from", Number(0)), ("age-to", Number(25)),
                        ("if-not-met", Text("Tell the clinic manager.")))))) with { Strand = "health" },
            },
            AreaSupport = new Dictionary<string, Document>
            {
                ["decision-making"] = Block("decision-making", ("summary", Line("A panel decides within six weeks.")), ("decided-by", Line("The area panel")), ("basis", Text("A long text about everything the panel reads."))),
            },
            Entries = _entries,
            Providers = _providers,
            Questionnaires = _answers,
            Pages = _pages,
            Guides = _guides,
            Changes = _changes,
            Roles = _roles,
            Situations = _situations,
            WhatNext = _whatNext,
        }, diagnostics);
    }

    /// <summary>Nothing that other rooms have made.</summary>
    public static SiteData NoData { get; } = new([], () => new DataDescription("1.0", 0, [], []));

    public RenderedSite Render()
    {
        var diagnostics = new DiagnosticBag();
        var theme = Theme.Load([], diagnostics);
        return new RenderedSite(SitePlanner.Plan(Build(), theme, NoData with { Files = [OutputFile.OfText(Addresses.SearchIndex, () => ""), OutputFile.OfText(Addresses.SignpostingScript, () => "")] }, diagnostics), diagnostics);
    }

    public static LineValue Line(string text) => new(text, Somewhere);

    public static TextValue Text(string text) => new(Rich(text), Somewhere);

    public static BoolValue Yes(bool @is = true) => new(@is, Somewhere);

    public static NumberValue Number(decimal number) => new(number, Somewhere);

    public static DateValue Date(int year, int month, int day) => new(new DateOnly(year, month, day), Somewhere);

    public static TermsValue Terms(params string[] ids) => new([.. ids.Select(i => new Named(i, Somewhere))], Somewhere);

    public static RefsValue Refs(params string[] ids) => new([.. ids.Select(i => new Named(i, Somewhere))], Somewhere);

    public static ListValue List(params Value[] items) => new(items, Somewhere);

    public static ObjectValue Object(params (string Key, Value Value)[] values) => new(Values(values), Somewhere);

    public static UrlValue Url(string address) => new(SafeUrl.TryParse(address, out var url, out var problem) ? url : throw new ArgumentException(problem), Somewhere);

    public static Answer Answer(string question, string text, params (string Id, string Text)[] prompts) =>
        new(question, Rich(text), [.. prompts.Select(p => KeyValuePair.Create(p.Id, Rich(p.Text)))], [], null, Somewhere);

    private static RichText Rich(string text) => new([$"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>"], [], [], text);

    private static FieldValues Values((string Key, Value Value)[] values) =>
        new(values.GroupBy(v => v.Key).Select(g => KeyValuePair.Create(g.Key, g.Last().Value)));

    private Document Document(string kind, string id, params (string Key, Value Value)[] values) =>
        new() { Definition = _framework.Document(kind), Id = id, Where = Somewhere, Values = Values(values) };
}

/// <summary>The pages of a site, drawn when asked for.</summary>
internal sealed class RenderedSite(SitePlan plan, DiagnosticBag diagnostics)
{
    public SitePlan Plan => plan;

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics.Read(SeverityLevels.Default);

    /// <summary>The pages people walk through; booklets stand alone.</summary>
    public IEnumerable<string> Pages => plan.Files.Select(f => f.Path).Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Except(Booklets);

    public IEnumerable<string> Booklets => plan.Files.Select(f => f.Path).Where(p => p.StartsWith("booklets/", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal));

    public string Html(string path) => System.Text.Encoding.UTF8.GetString(
        (plan.Find(path) ?? throw new InvalidOperationException($"There is no page {path}. There are: {string.Join(" ", Pages)}")).Content().Span);

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Html(path));
}
