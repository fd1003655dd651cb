using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Benchmarks;

/// <summary>One service. One in five says only what is essential, three say what most do, one says all that there is to say.</summary>
/// <param name="Number">Its number in the offer.</param>
/// <param name="Id">Its id.</param>
/// <param name="Strand">Its strand.</param>
/// <param name="Name">Its name.</param>
/// <param name="Yaml">The file.</param>
/// <param name="Ages">Youngest and oldest age.</param>
internal sealed record EntryText(int Number, string Id, string Strand, string Name, string Yaml, (int From, int To) Ages)
{
    /// <summary>The day the generated content was written.</summary>
    public static readonly DateOnly Written = new(2026, 10, 1);

    private static readonly string[] Strands = ["education", "health", "social-care", "towards-independence"];
    private static readonly string[] Places = ["Millbourne", "Saltreach", "Fernhollow", "Ashford Green", "Weirside", "Tanner Hill", "Beacon Point", "Kingsmead", "Larkfield", "Quayside", "Upton", "Yarrow"];
    private static readonly string[] Kinds =
    [
        "play club", "therapy team", "advice line", "family support", "early help team", "drop-in", "equipment store", "holiday scheme", "inclusion team", "job coaching",
        "kinship group", "music group", "nursing team", "outreach service", "parents’ group", "quiet hour", "respite flat", "swimming sessions", "travel training", "youth group",
    ];
    private static readonly string[] Sizes = ["small", "little", "first", "open", "new", "bright", "next steps", "together", "garden", "river", "hill", "valley"];
    private static readonly string[] Topics =
    [
        "childcare-early-years", "schools", "post-16", "learning-support", "health-therapies", "mental-health", "equipment", "short-breaks", "leisure", "family-support",
        "money-benefits", "housing", "transport", "preparing-for-adulthood", "employment", "advice-rights", "unhappy-with-a-decision", "diagnosis", "carers", "crisis",
    ];
    private static readonly string[] Needs = ["communication-interaction", "cognition-learning", "social-emotional-mental-health", "sensory-physical", "medical", "disability-without-sen"];
    private static readonly string[] Types = ["speech-language-communication", "autistic-spectrum-disorder", "hearing-impairment", "vision-impairment", "physical-disability", "moderate-learning-difficulty"];
    private static readonly string[] Routes = ["drop-in", "book-or-join", "self-referral-parent", "self-referral-young-person", "school-or-setting", "gp", "health-professional", "social-worker", "early-help"];
    private static readonly string[] Modes = ["in-person-venue", "at-setting", "at-home", "outreach", "online-live", "phone-text", "group", "one-to-one"];
    private static readonly string[] Access = ["accessible-toilet", "hearing-loop", "step-free-entrance", "lift", "disabled-parking", "parking", "bus-nearby", "baby-changing", "quiet-space"];
    private static readonly string[] Speaking = ["bsl", "makaton", "signs-symbols", "aac", "interpreter", "easy-read", "text-only-contact", "visual-timetable"];
    private static readonly string[] Inward = ["A", "B", "D", "E", "H", "J", "L", "N", "P", "R", "S", "T", "W", "Y"];
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>Makes a service.</summary>
    /// <param name="number">From 0.</param>
    /// <param name="of">How many there are in the offer, for references among them.</param>
    /// <param name="providers">How many providers there are.</param>
    public static EntryText Make(int number, int of, int providers)
    {
        var dice = Dice.For(DocumentKinds.Entry, number);
        var prose = new Prose(dice);
        var (strand, kind) = (Strands[number % Strands.Length], dice.One(Kinds));
        var name = $"{dice.One(Places)} {dice.One(Sizes)} {kind}";
        var length = number % 5;
        var from = dice.Below(17);
        var ages = (From: from, To: Math.Min(25, from + 3 + dice.Below(16)));
        var yaml = new YamlText();
        yaml.Line("name", name);
        if (length > 0)
        {
            yaml.Row("also-known-as", [kind, dice.One(Kinds)]);
        }

        yaml.Line("provider", ProviderText.IdOf(dice.Below(providers)));
        yaml.Row("categories", dice.Some(Topics, 1 + dice.Below(3)));
        yaml.Quoted("summary", $"{prose.Line()}, for ages {ages.From} to {ages.To}.");
        yaml.Block("description", prose.Paragraphs(length == 0 ? 1 : 2 + dice.Below(2)));
        yaml.Block("who-for", prose.Paragraphs(1));
        yaml.Line("age-from", Text(ages.From)).Line("age-to", Text(ages.To));
        yaml.Row("needs", dice.Some(Needs, 1 + dice.Below(3)));
        yaml.Line("disability-without-sen", "welcome").Line("diagnosis-needed", "not-needed").Line("ehc-plan-needed", "not-needed");
        yaml.Row("provision-level", dice.Percent(60) ? ["universal"] : ["targeted"]);
        yaml.Row("referral-routes", dice.Some(Routes, 2 + dice.Below(3)));
        yaml.Items("how-to-access", [prose.Line(), prose.Line(), prose.Line()]);
        yaml.Group("waiting-time", () => yaml.Quoted("text", $"About {2 + dice.Below(20)} weeks.").Line("as-of", "2026-09-28"));
        yaml.Line("availability", dice.Percent(80) ? "open" : "waiting-list").Line("cost-free", "true");
        yaml.Row("delivery-modes", dice.Some(Modes, 2 + dice.Below(2)));
        var place = dice.One(Places);
        yaml.Add("locations:")
            .Add($"  - name: {place} Family Hub").Add($"    address: {place} Family Hub, {1 + dice.Below(90)} Mill Road, {place}")
            .Add($"    postcode: ZZ{1 + dice.Below(9)} {1 + dice.Below(9)}{dice.One(Inward)}{dice.One(Inward)}").Add("    district: whole-area");
        yaml.Add("hours:");
        foreach (var day in dice.Some(Days, 2 + dice.Below(4)))
        {
            yaml.Add($"  - {{day: {day}, from: \"0{8 + dice.Below(2)}:30\", to: \"1{5 + dice.Below(3)}:00\"}}");
        }

        yaml.Line("in-area", "true").Line("areas-served", "whole-area");
        yaml.Row("physical-access", dice.Some(Access, 3 + dice.Below(5)));
        if (length > 0)
        {
            Usual(yaml, prose, dice, number, of);
        }

        yaml.Line("contact-role", "Bookings desk").Quoted("phone", $"01632 960{100 + dice.Below(800)}").Line("email", $"hello-{number}@example.org");
        yaml.Line("website", $"https://www.example.org/services/{number}");
        yaml.Line("owner", "Bookings desk").Line("accountable", "Head of service");
        var verified = Written.AddDays(-dice.Below(120));
        yaml.Line("last-verified", Day(verified)).Line("review-due", Day(verified.AddMonths(6)));
        if (length == 4)
        {
            Everything(yaml, prose);
        }

        return new EntryText(number, IdOf(number), strand, name, yaml.ToString(), ages);
    }

    /// <summary>Id of a service.</summary>
    public static string IdOf(int number) => $"service-{number:00000}";

    private static void Usual(YamlText yaml, Prose prose, Dice dice, int number, int of)
    {
        yaml.Block("what-to-expect", prose.Paragraphs(2)).Block("outcomes", prose.Bullets(3)).Block("not-for", prose.Bullets(2));
        yaml.Row("need-types", dice.Some(Types, 2)).Row("communication-support", dice.Some(Speaking, 3));
        yaml.Block("what-happens-next", prose.Paragraphs(1)).Block("access-notes", prose.Paragraphs(1)).Block("getting-here", prose.Paragraphs(1));
        if (of > 3)
        {
            yaml.Row("related", Enumerable.Range(1, 3).Select(step => IdOf((number + (step * 7)) % of)).Where(id => id != IdOf(number)).Distinct());
        }
    }

    private static void Everything(YamlText yaml, Prose prose)
    {
        foreach (var key in new[] { "staff-training", "family-involvement", "progress-sharing", "future-plans", "easy-read" })
        {
            yaml.Block(key, prose.Paragraphs(1));
        }

        yaml.Group("support", () =>
        {
            yaml.Group("assessment-criteria", () =>
            {
                yaml.Quoted("summary", prose.Line()).Row("who-can-ask", ["self-referral-parent", "gp"]).Block("how-to-ask", prose.Paragraphs(1));
                yaml.Add("criteria:").Add($"  - rule: \"{prose.Line()}\"").Add("    kind: need").Add($"    evidence: \"{prose.Line()}\"");
                yaml.Items("evidence", [prose.Line(), prose.Line()]).Line("assessed-by", "A member of the team").Block("family-part", prose.Paragraphs(1));
                yaml.Group("timescale", () => yaml.Line("duration", "About six weeks").Line("from", "the day you ask"));
                yaml.Block("sharing", prose.Paragraphs(1)).Group("if-not-eligible", () => yaml.Block("text", prose.Paragraphs(1))).Block("reassess", prose.Paragraphs(1));
            });
            yaml.Group("decision-making", () =>
            {
                yaml.Quoted("summary", prose.Line()).Line("decided-by", "The team manager, with you").Block("basis", prose.Paragraphs(1)).Block("family-involvement", prose.Paragraphs(1));
                yaml.Items("possible-decisions", [prose.Line(), prose.Line(), prose.Line()]).Group("timescale", () => yaml.Line("duration", "The same day").Line("from", "the visit"));
                yaml.Block("how-told", prose.Paragraphs(1)).Block("review", prose.Paragraphs(1));
            });
        });
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
