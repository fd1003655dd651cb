using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli.Tests;

/// <summary>The forms of the pathway: everything the printed ones ask is asked, and nothing that identifies a person can be typed.</summary>
public sealed class FormPagesTests
{
    private static readonly Lazy<CheckedSite> Site = new(() =>
        Build.Read(Repository.Root, new SettingsOverrides([new("CurrentDateTime", "2026-11-22")], []), new StageClock(new BuildProgress(), CancellationToken.None), new DiagnosticBag()));

    // Every field of the printed forms, in their order, as the pages word them. Numbers that identify a person are in Numbers below.
    private static readonly Dictionary<string, string[]> Asked = new()
    {
        ["class-teacher"] =
        [
            "Child’s name", "Date of birth", "Date of meeting", "Strengths and abilities", "What I consider is important at this point for the child",
            "What is working and what is not working for the child?", "What I think will be helpful for the child", "Your name", "Your role in school", "Signature", "Date",
        ],
        ["one-page-profile"] =
        [
            "Child’s name", "Date of birth", "Date of meeting", "What things are great about my child?", "What you need to know to support my child", "What is going well", "What is not going well",
            "Your name", "Signature", "Date", "Please send this back to",
        ],
        ["professional"] =
        [
            "Child’s name", "Date of birth", "Date of meeting", "Strengths and abilities", "What I consider is important at this point for the child or young person",
            "What is working and what is not working for the child or young person?", "What I think will be helpful for the child or young person", "Your name", "Your designation", "Signature", "Date",
        ],
        ["my-profile"] =
        [
            "Name", "Some things I’d like you to know about me", "What is going well, and what is not going well?", "Things I need help with", "What I want to achieve and how I like to be helped", "Signed", "Date",
        ],
        ["integrated-assessment-plan"] =
        [
            "Who the plan is about", "Full name", "Date of birth", "Preferred name", "Gender",
            "Contact details", "Address", "Telephone or email",
            "Setting and professionals", "Setting", "Key contacts in the school or setting", "Social worker", "Health professionals",
            "Family", "Parents or carers", "Who has parental responsibility", "Address, if different", "Telephone or email, if different",
            "Keeping in touch", "Who is the first person to contact, and how do they like to be contacted?", "Language used at home", "Is interpretation needed for the child or the parents or carers?", "If yes, which?",
            "Any other information that is important to know",
            "Part 1: what we know about the child or young person", "Strengths and areas of need", "Summary of needs", "What the child or young person requires",
            "Part 2: support plan and resources", "Actions needed to address the needs in Part 1", "Outcome", "What needs to happen?", "By whom?", "By when?", "When will these outcomes be reviewed?",
            "Resources agreed to support the outcomes", "Intervention", "Resources", "Indicative cost", "Funding agency", "Direct payment?", "Outcome", "Achieved?", "Review date",
            "Part 3: people involved in the plan of the child or young person", "People involved", "Name", "Role", "Phone", "Email", "Date of first contact",
            "What is attached", "Relevant detailed plans", "Plan", "Date", "Relevant reports", "Report", "Date", "Other relevant information", "Information", "Date",
        ],
        ["wheel"] =
        [
            "Child’s name", "Date of meeting", "Child or young person",
            .. Part("Keeping healthy relationships"), .. Part("Learning and development"), .. Part("Communication and behaviour"), .. Part("Health and well-being"), .. Part("Everyday life"),
            "Family", .. Part("People"), .. Part("Resources"), .. Part("Resilience"),
        ],
        ["provision-map"] =
        [
            "Child’s name", "A: provision in the school or setting", "Year group", "Provision or resource", "Staff to pupil ratio", "Staff involved", "Time per week", "Cost per week (£)", "Annual cost: weekly × 38 (£)",
            "Total A: yearly cost", "B: external services", "External service", "Involvement", "Time", "Cost (£)", "Total B", "Total cost of provision: A and B", "What is taken off the total?", "High needs: the total less what is taken off",
        ],
    };

    private static readonly string[] Numbers =
        ["NHS number", "Unique pupil number (UPN)", "Adult number", "Integrated Children’s System (ICS) number", "National Insurance (NI) number", "Another number"];

    public static TheoryData<string> Forms => [.. Asked.Keys];

    [Fact]
    public void All_forms_are_there_to_fill_in_and_on_paper()
    {
        var paths = Site.Value.Offer.Urls.All.Select(a => a.Path).Where(p => p.StartsWith("coordinators/forms/", StringComparison.Ordinal));
        Assert.Equal(Asked.Keys.SelectMany(f => new[] { Addresses.Form(f), Addresses.PaperForm(f) }).Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Everything_the_printed_form_asks_is_asked_in_its_order(string form) =>
        Assert.Equal(Asked[form], Texts(Page(Addresses.Form(form)), ".lo-form__section legend, .lo-form__label, .lo-form__centre, thead th:not(:first-child), .lo-form__total-line > span"));

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_paper_version_asks_the_same_and_has_room_for_each_answer(string form)
    {
        var page = Page(Addresses.PaperForm(form));
        var asked = Texts(page, ".lo-paper__title, .lo-paper__part, .lo-paper__label, thead th");
        Assert.Equal(Asked[form], asked.Where(a => !Numbers.Contains(a) && a != "Identifier numbers"));
        Assert.All(page.QuerySelectorAll(".lo-paper__field"), f => Assert.NotNull(f.QuerySelector(".lo-paper__line, .lo-paper__choice, tbody tr")));
        Assert.Empty(page.QuerySelectorAll(".lo-paper input, .lo-paper textarea, .lo-paper select"));
    }

    [Fact]
    public void Numbers_that_identify_a_person_stand_on_paper_and_nowhere_else()
    {
        var paper = Texts(Page(Addresses.PaperForm("integrated-assessment-plan")), ".lo-paper__label");
        Assert.All(Numbers, n => Assert.Contains(n, paper));
        foreach (var form in Asked.Keys)
        {
            var page = Page(Addresses.Form(form));
            Assert.DoesNotContain(Labels(page), l => Numbers.Contains(l));
            Assert.Empty(page.QuerySelectorAll("[id*=nhs], [id*=upn], [id*=number]"));
        }

        var said = Page(Addresses.Form("integrated-assessment-plan")).QuerySelector(".lo-form .lo-prose")!;
        Assert.Equal(Numbers, said.QuerySelectorAll("li").Select(l => l.TextContent));
        Assert.NotNull(said.QuerySelector("a[href='paper/index.html']"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Nothing_on_the_page_can_be_sent_filled_in_by_the_browser_or_checked_by_its_maker(string form)
    {
        var page = Page(Addresses.Form(form));
        Assert.Empty(page.QuerySelectorAll("main form, main [formaction]"));
        Assert.Empty(page.QuerySelectorAll("main [name]:not([type=radio])"));
        Assert.All(page.QuerySelectorAll("main input:not([type=checkbox], [type=radio], [type=file]), main textarea, main select"), c => Assert.Equal("off", c.GetAttribute("autocomplete")));
        Assert.All(page.QuerySelectorAll("main input[type=text], main textarea"), c => Assert.Equal("false", c.GetAttribute("spellcheck")));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_control_has_one_label_and_its_hint(string form)
    {
        var page = Page(Addresses.Form(form));
        var controls = page.QuerySelectorAll("main input, main textarea, main select");
        Assert.NotEmpty(controls);
        Assert.All(controls, c => Assert.Single(page.QuerySelectorAll($"label[for='{c.Id}']")));
        Assert.All(controls.Where(c => c.HasAttribute("aria-describedby")), c => Assert.NotNull(page.GetElementById(c.GetAttribute("aria-describedby")!)));
    }

    [Fact]
    public void Nothing_is_taken_off_a_provision_map_before_the_reader_chooses()
    {
        var radios = Page(Addresses.Form("provision-map")).QuerySelectorAll("[data-form-deduction] input[type=radio]");
        Assert.Equal(["10000", "6000", "0", null], radios.Select(r => r.GetAttribute("data-pounds")));
        Assert.DoesNotContain(radios, r => r.HasAttribute("checked"));
    }

    [Fact]
    public void The_pathway_leads_to_every_form_both_ways_and_says_what_is_history()
    {
        var page = Page(Addresses.Pathway);
        var links = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();
        Assert.All(Asked.Keys, f => Assert.Contains($"../forms/{f}/index.html", links));
        Assert.All(Asked.Keys, f => Assert.Contains($"../forms/{f}/paper/index.html", links));
        Assert.Equal(7, page.QuerySelectorAll(".lo-pathway__step").Length);
        Assert.Contains("Oldham in 2013, told as history", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".lo-from-example a[href*='twenty-weeks']"));
    }

    private static string[] Part(string title) => [title, "Strengths", "Challenges", "Desired outcomes"];

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Site.Value.Plan.Find(path)!.Content().Span));

    private static IEnumerable<string> Labels(IHtmlDocument page) => page.QuerySelectorAll("main label").Select(Own);

    private static List<string> Texts(IHtmlDocument page, string selector) => [.. page.QuerySelectorAll(selector).Select(Own)];

    // A caption may hold a hint of its own; a label the number of its row.
    private static string Own(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var aside in copy.QuerySelectorAll(".govuk-hint, .lo-paper__hint, .govuk-visually-hidden").ToList())
        {
            aside.Remove();
        }

        return copy.TextContent.Trim();
    }
}
