using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>A framework small enough to read, with a field of every type.</summary>
internal static class SampleFramework
{
    public static FieldDefinition Field(string key, string label, string section, FieldType type, Level level = Level.Desirable) =>
        new() { Key = key, Label = label, Section = section, Type = type, Level = level };

    private static FieldDefinition ListOf(string key, string label, string section, params FieldDefinition[] fields) =>
        Field(key, label, section, FieldType.List) with { ItemType = FieldType.Object, Fields = fields };

    private static FieldDefinition Terms(string key, string label, string section, string vocabulary, FieldType type = FieldType.Enums) =>
        Field(key, label, section, type) with { Vocabulary = vocabulary };

    private static readonly FieldDefinition[] Checks =
    [
        Field("owner", "Who keeps this up to date", "this-page", FieldType.Line),
        Field("last-verified", "Last checked", "this-page", FieldType.Date),
        Field("review-due", "Next check due", "this-page", FieldType.Date),
        Field("source-note", "Where this came from", "this-page", FieldType.Short),
        Terms("status", "Status", "this-page", "statuses", FieldType.Enum),
    ];

    private static readonly FieldDefinition[] Contact =
    [
        Field("contact-role", "Who to ask for", "contact", FieldType.Line),
        Field("phone", "Phone", "contact", FieldType.Phone) with { Default = new FieldDefault.FromProvider("phone") },
        Field("email", "Email", "contact", FieldType.Email),
        Field("website", "Website", "contact", FieldType.Url),
    ];

    public static Framework Make(params FieldDefinition[] addedToEntry)
    {
        var blocks = new[] { ("assessment-criteria", "Who can get this"), ("decision-making", "Who decides"), ("travel", "Getting there"), ("dispute-resolution", "If you are not happy") }
            .Select(b => Block(b.Item1, b.Item2)).ToList();
        return new Framework(
            "test",
            [
                Area(), Strand(), Entry(addedToEntry), Provider(),
                .. DocumentKinds.Defined.Except([DocumentKinds.Area, DocumentKinds.Strand, DocumentKinds.Entry, DocumentKinds.Provider])
                    .Select(k => new DocumentDefinition { Kind = k, Label = k }),
            ],
            Vocabularies(), [], blocks,
            [
                new Question { Id = "q01", Label = "Spotting needs", Level = Level.Essential, Text = Said("How does the school know?"), Prompts = [new Prompt("a", "How do you find out?", false)] },
                new Question { Id = "q02", Label = "Support", Level = Level.Essential, Text = Said("How will staff support my child?") },
            ]);
    }

    private static Dictionary<string, string> Said(string text) => new() { ["school"] = text };

    private static DocumentDefinition Area() => new()
    {
        Kind = DocumentKinds.Area,
        Label = "The whole Local Offer",
        Sections =
        [
            new("about", "About this site"), new("get-in-touch", "Talk to someone"), new("comments", "Your comments and our answers"),
            new("accessibility", "Accessibility of this site"),
        ],
        Fields =
        [
            Field("authority-name", "Council", "about", FieldType.Line), Field("offer-name", "Name of this site", "about", FieldType.Line),
            Field("plain-subtitle", "In plain words", "about", FieldType.Short), Field("how-developed", "How this was made", "about", FieldType.Text),
            Field("urgent-help", "If someone is in danger", "get-in-touch", FieldType.Text),
            Field("offer-contact", "Talk to a person", "get-in-touch", FieldType.Object) with
            {
                Fields = [Field("phone", "Phone", "", FieldType.Phone), Field("email", "Email", "", FieldType.Email), Field("opening-times", "When we answer", "", FieldType.Text)],
            },
            .. Checks,
        ],
    };

    private static DocumentDefinition Strand() => new()
    {
        Kind = DocumentKinds.Strand,
        Label = "Part of the offer",
        Sections = [new("about", "About this part"), new("what-to-expect", "What you can expect"), new("services", "What there is")],
        Fields =
        [
            Field("policy-vision-statement", "What we aim for", "about", FieldType.Text, Level.Essential),
            ListOf("minimum-standards", "What you can expect anywhere", "what-to-expect",
                Field("statement", "Promise", "", FieldType.Text), Terms("provision-level", "For whom", "", Core.Vocabularies.ProvisionLevels, FieldType.Enum),
                Field("age-from", "From age", "", FieldType.Int), Field("age-to", "To age", "", FieldType.Int), Field("if-not-met", "If this does not happen", "", FieldType.Text)),
            Field("special-schools", "Special schools", "services", FieldType.TextAndRefs),
            .. Checks,
        ],
    };

    private static DocumentDefinition Entry(FieldDefinition[] added) => new()
    {
        Kind = DocumentKinds.Entry,
        Label = "Service",
        Sections =
        [
            new("identity", "What it is"), new("who-for", "Who it is for"), new("how-to-get-it", "How to get it"), new("cost", "What it costs"),
            new("where-and-when", "Where and when"), new("access", "Access and communication"), new("contact", "Contact"),
            new("quality", "Quality and checks"), new("more", "More about it"),
        ],
        Fields =
        [
            Field("name", "Name", "identity", FieldType.Line, Level.Essential), Field("summary", "In one sentence", "identity", FieldType.Short, Level.Essential),
            Terms("strand", "Part of the Local Offer", "identity", Core.Vocabularies.Strands) with { Computed = ComputedRules.HomeStrand },
            Field("provider", "Provider", "identity", FieldType.Ref), Field("organisation", "Run by", "identity", FieldType.Line),
            Field("description", "What it does", "identity", FieldType.Text), Terms("categories", "Topics", "identity", Core.Vocabularies.Topics),
            Field("who-for", "Who it is for", "who-for", FieldType.Text, Level.Essential) with { MissingText = "We do not yet say who this is for." },
            Field("not-for", "Who it is not for", "who-for", FieldType.Text),
            Field("age-from", "Youngest age", "who-for", FieldType.Int), Field("age-to", "Oldest age", "who-for", FieldType.Int),
            Terms("needs", "Areas of need", "who-for", Core.Vocabularies.AreasOfNeed),
            Terms("referral-routes", "How to get it", "how-to-get-it", Core.Vocabularies.ReferralRoutes),
            Field("how-to-access", "Steps", "how-to-get-it", FieldType.List) with { ItemType = FieldType.Text },
            Field("waiting-time", "How long people wait now", "how-to-get-it", FieldType.Object) with
            {
                Fields = [Field("text", "The wait", "", FieldType.Short), Field("as-of", "True on", "", FieldType.Date)],
            },
            Terms("availability", "Taking new people?", "how-to-get-it", Core.Vocabularies.Availability, FieldType.Enum),
            Field("cost-free", "Free?", "cost", FieldType.Bool),
            ListOf("cost-options", "Costs", "cost",
                Field("what-for", "What for", "", FieldType.Line), Field("amount", "Price", "", FieldType.Money), Terms("unit", "For each", "", Core.Vocabularies.CostUnits, FieldType.Enum)),
            ListOf("locations", "Places", "where-and-when",
                Field("name", "Name of the place", "", FieldType.Line), Field("address", "Address", "", FieldType.Short), Field("postcode", "Postcode", "", FieldType.Line),
                Field("hide-exact-address", "Hide", "", FieldType.Bool)),
            ListOf("hours", "Opening times", "where-and-when",
                Terms("day", "Day", "", "days", FieldType.Enum), Field("from", "From", "", FieldType.Line), Field("to", "To", "", FieldType.Line)),
            Field("access-notes", "Access notes", "access", FieldType.Text),
            .. Contact, .. Checks,
            Field("related", "See also", "more", FieldType.Refs), Field("editor-notes", "Notes for editors", "more", FieldType.Text) with { Published = false },
            .. added,
        ],
    };

    private static DocumentDefinition Provider() => new()
    {
        Kind = DocumentKinds.Provider,
        Label = "Provider",
        Sections = [new("what-it-is", "What it is"), new("who-for", "Who it is for"), new("contact", "Contact"), new("documents", "Documents")],
        Fields =
        [
            Field("name", "Name", "what-it-is", FieldType.Line, Level.Essential), Field("summary", "In one sentence", "what-it-is", FieldType.Short),
            Field("description", "About", "what-it-is", FieldType.Text), Terms("provider-type", "Type of provider", "what-it-is", Core.Vocabularies.ProviderTypes, FieldType.Enum),
            Terms("setting-kind", "Kind of setting", "what-it-is", Core.Vocabularies.SettingKinds, FieldType.Enum),
            Field("age-from", "Youngest age", "who-for", FieldType.Int), Field("age-to", "Oldest age", "who-for", FieldType.Int),
            .. Contact, .. Checks,
            Field("sen-information-report-url", "SEN information report", "documents", FieldType.Url),
            Field("register", "Facts from the national register", "documents", FieldType.Object) with
            {
                Fields =
                [
                    Field("source", "Register", "", FieldType.Line), Field("extract-date", "Date of the facts", "", FieldType.Date),
                    Field("type", "Type of school", "", FieldType.Line), Field("pupils", "Number of pupils", "", FieldType.Int),
                ],
            },
        ],
    };

    private static SupportBlockDefinition Block(string key, string label) => new()
    {
        Key = key,
        Label = label,
        Question = label + "?",
        EssentialIn = new Dictionary<string, BlockDemand> { ["education"] = BlockDemand.Essential, ["health"] = BlockDemand.Essential },
        OutOfArea = BlockDemand.Essential,
        DropIn = BlockDemand.Inherits,
        Document = new()
        {
            Kind = DocumentKinds.SupportBlock,
            Variant = key,
            Label = label,
            Sections = [new("first", "The rules"), new("second", "How to ask")],
            Fields =
            [
                Field("summary", "In short", "first", FieldType.Short), Field("not-applicable", "Why not", "first", FieldType.Short), Field("from", "From", "first", FieldType.Line),
                Field("decided-by", "Who decides", "first", FieldType.Line, Level.Essential), Field("basis", "How it is decided", "first", FieldType.Text, Level.Essential),
                .. Checks,
            ],
        },
    };

    private static IEnumerable<Vocabulary> Vocabularies() =>
    [
        Vocabulary(Core.Vocabularies.Strands, ("education", "Education"), ("health", "Health")),
        Vocabulary(Core.Vocabularies.Topics, ("leisure", "Things to do"), ("schools", "Schools")),
        Vocabulary(Core.Vocabularies.AreasOfNeed, ("any", "Any need"), ("sensory-physical", "Seeing, hearing and moving")),
        Vocabulary(Core.Vocabularies.ProvisionLevels, ("universal", "For everyone"), ("specialist", "Specialist")),
        Vocabulary(Core.Vocabularies.ReferralRoutes, ("drop-in", "Just go"), ("gp", "Through your family doctor (GP)")),
        Vocabulary(Core.Vocabularies.Availability, ("open", "Yes"), ("waiting-list", "Yes, with a wait"), ("full", "No, full at the moment")),
        Vocabulary(Core.Vocabularies.ProviderTypes, ("academy", "Academy"), ("voluntary-community", "Charity")),
        Vocabulary(Core.Vocabularies.SettingKinds, ("school", "School")),
        Vocabulary(Core.Vocabularies.CostUnits, ("per-session", "each session"), ("per-meal", "each meal")),
        Vocabulary("days", ("monday", "Monday"), ("tuesday", "Tuesday"), ("wednesday", "Wednesday")),
        Vocabulary(Core.Vocabularies.RoleGroups, ("health", "Health")),
        .. PlanningVocabularies.All,
        .. KeyWorkingVocabularies.All,
        Vocabulary("statuses", ("draft", "Draft"), ("published", "Published"), ("archived", "Archived")),
        new()
        {
            Name = Core.Vocabularies.AgeBands,
            Label = "Age",
            Terms = [new() { Id = "5-10", Label = "5 to 10", Facts = new Dictionary<string, IReadOnlyList<string>> { ["from"] = ["5"], ["to"] = ["10"] } }],
        },
    ];

    private static Vocabulary Vocabulary(string name, params (string Id, string Label)[] terms) =>
        new() { Name = name, Label = name, Terms = [.. terms.Select(t => new Term { Id = t.Id, Label = t.Label })] };
}
