using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>Dates of an assessment, as a coordinator or a parent works them out. One tab.</summary>
public sealed class TwentyWeeksTests(Tab tab) : IClassFixture<Tab>
{
    private const string Weeks = "coordinators/twenty-weeks/index.html";

    private IPage Page => tab.Page;

    private ILocator Errors => Page.Locator("[data-weeks-errors]");

    private ILocator Heading => Page.Locator("#limits");

    [Fact]
    public async Task By_keyboard_a_day_is_typed_and_the_dates_stand_beside_the_limits_and_the_stages()
    {
        using var heard = Listen();
        await OpenAsync();
        await Expect(Page.Locator("[data-date-column]")).ToBeHiddenAsync();
        await Page.Locator("#request-day").FocusAsync();
        await Page.Keyboard.TypeAsync("12");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync("2");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync("2027");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Heading).ToBeFocusedAsync();
        await Expect(Page.Locator("[data-weeks-said]")).ToHaveTextAsync("For a request that the council got on Friday 12 February 2027.");
        await Expect(DateOf("decision-to-assess")).ToHaveTextAsync(
            "Friday 26 March 2027This is a bank holiday, Good Friday. The last working day before is Thursday 25 March 2027."
            + "Schools are closed: Easter holiday. The last school day before is Thursday 25 March 2027.");
        await Expect(DateOf("final-plan")).ToHaveTextAsync("Friday 2 July 2027");
        await Expect(DateOf("appeal")).ToHaveTextAsync("Answer “What is the date of the decision letter?” under “More days”");
        await Expect(Page.Locator("#stage-2 [data-stage-dates]")).ToHaveTextAsync(": 19 February to 7 May 2027");
        await Expect(Page.Locator("#stage-2 [data-stage-closed]")).ToHaveTextAsync("School holidays in these weeks: Spring half-term, 15 to 19 February 2027; Easter holiday, 26 March to 9 April 2027.");

        // The reader chooses what is marked; no date moves.
        await Page.Locator("#bank").UncheckAsync();
        await Page.Locator("#school").UncheckAsync();
        await Expect(DateOf("decision-to-assess")).ToHaveTextAsync("Friday 26 March 2027");
        await Expect(Page.Locator("#stage-2 [data-stage-closed]")).ToBeHiddenAsync();
        await Expect(Page.Locator("[data-weeks-status]")).ToHaveTextAsync("The marks beside the dates have changed.");

        await Page.GetByRole(AriaRole.Button, new() { Name = "Clear", Exact = true }).ClickAsync();
        await Expect(Page.Locator("#request-day")).ToBeFocusedAsync();
        await Expect(Page.Locator("#request-year")).ToHaveValueAsync("");
        await Expect(Page.Locator("[data-date-column]")).ToBeHiddenAsync();
        Assert.Equal("", await DateOf("final-plan").TextContentAsync());
        Assert.Empty(heard.Take());
    }

    [Fact]
    public async Task The_page_gives_the_dates_that_were_worked_out_by_hand()
    {
        (string Request, string Week6, string Week16, string Week20)[] worked =
        [
            ("14 9 2026", "Monday 26 October 2026", "Monday 4 January 2027", "Monday 1 February 2027"),
            ("14 12 2026", "Monday 25 January 2027", "Monday 5 April 2027", "Monday 3 May 2027"),
            ("24 12 2026", "Thursday 4 February 2027", "Thursday 15 April 2027", "Thursday 13 May 2027"),
            ("31 12 2027", "Friday 11 February 2028", "Friday 21 April 2028", "Friday 19 May 2028"),
            ("31 1 2028", "Monday 13 March 2028", "Monday 22 May 2028", "Monday 19 June 2028"),
            ("29 2 2028", "Tuesday 11 April 2028", "Tuesday 20 June 2028", "Tuesday 18 July 2028"),
            ("12 2 2027", "Friday 26 March 2027", "Friday 4 June 2027", "Friday 2 July 2027"),
            ("21 7 2027", "Wednesday 1 September 2027", "Wednesday 10 November 2027", "Wednesday 8 December 2027"),
            ("7 8 2026", "Friday 18 September 2026", "Friday 27 November 2026", "Friday 25 December 2026"),
            ("28 2 2026", "Saturday 11 April 2026", "Saturday 20 June 2026", "Saturday 18 July 2026"),
        ];
        await OpenAsync();
        foreach (var (request, week6, week16, week20) in worked)
        {
            await TypeAsync("request", request);
            await Page.Keyboard.PressAsync("Enter");
            await Expect(DateOf("decision-to-assess").Locator("strong")).ToHaveTextAsync(week6);
            await Expect(DateOf("no-plan").Locator("strong")).ToHaveTextAsync(week16);
            await Expect(DateOf("final-plan").Locator("strong")).ToHaveTextAsync(week20);
        }
    }

    [Fact]
    public async Task With_the_letter_and_the_certificate_the_later_day_is_the_end_of_the_time_to_appeal()
    {
        await OpenAsync();
        await TypeAsync("request", "1 9 2027");
        await Page.Locator("[data-weeks-more] summary").ClickAsync();
        await TypeAsync("certificate", "15 2 2028");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(DateOf("appeal-after-mediation")).ToHaveTextAsync("Answer “What is the date of the decision letter?” under “More days”");
        await TypeAsync("decision", "31 12 2027");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(DateOf("mediation-adviser").Locator("strong")).ToHaveTextAsync("Tuesday 29 February 2028");
        await Expect(DateOf("appeal").Locator("strong")).ToHaveTextAsync("Tuesday 29 February 2028");
        await Expect(DateOf("appeal-after-mediation").Locator("strong")).ToHaveTextAsync("Wednesday 15 March 2028");
    }

    [Fact]
    public async Task What_is_typed_wrong_is_said_at_its_boxes_and_above_and_no_date_is_shown()
    {
        await OpenAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Work out the dates" }).ClickAsync();
        await Expect(Errors).ToBeFocusedAsync();
        await Expect(Errors.Locator("li")).ToHaveTextAsync(["Enter the day on which the council got the request"]);

        await TypeAsync("request", "29 2 2027");
        await Page.Locator("[data-weeks-more] summary").ClickAsync();
        await TypeAsync("decision", "7 1 ");
        await Page.Locator("[data-weeks-more] summary").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Work out the dates" }).ClickAsync();
        await Expect(Errors.Locator("li")).ToHaveTextAsync(["The day must be one that the month has", "What is the date of the decision letter? The date must include a year"]);
        await Expect(Page.Locator("#request-day")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Page.Locator("#request-year")).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Page.Locator("[data-day=request] fieldset")).ToHaveAttributeAsync("aria-describedby", "request-hint request-error");
        await Errors.GetByRole(AriaRole.Link).Nth(1).ClickAsync();
        await Expect(Page.Locator("#decision-year")).ToBeFocusedAsync();
        await Expect(Page.Locator("[data-date-column]")).ToBeHiddenAsync();

        await TypeAsync("request", "1 3 2027");
        await TypeAsync("decision", "7 1 2027");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Errors).ToBeHiddenAsync();
        await Expect(Page.Locator("[aria-invalid]")).ToHaveCountAsync(0);
        await Expect(Heading).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Beyond_the_lists_of_holidays_the_page_says_that_it_does_not_know()
    {
        await OpenAsync();
        await TypeAsync("request", "2 9 2030");
        await Page.Keyboard.PressAsync("Enter");
        var gaps = Page.Locator("[data-weeks-gaps] li");
        await Expect(gaps).ToHaveCountAsync(2);
        await Expect(gaps.First).ToHaveTextAsync("Our list of bank holidays ends on 31 December 2030. Check later dates yourself.");
        await Expect(gaps.Last).ToHaveTextAsync(new Regex("^Our list of school holidays ends on .* Check later dates yourself.$"));
    }

    [Fact]
    public async Task The_dates_are_taken_along_as_a_calendar_file_and_as_text()
    {
        await Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await OpenAsync();
        await TypeAsync("request", "4 1 2027");
        await Page.Keyboard.PressAsync("Enter");
        var file = await SavedAsync();
        Assert.Equal("20-weeks-from-2027-01-04.ics", file.Name);
        Assert.Equal(3, Regex.Count(file.Text, "BEGIN:VEVENT\r\n"));
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20270524\r\nDTEND;VALUE=DATE:20270525\r\nSUMMARY:EHC needs assessment: Final plan\r\n", file.Text, StringComparison.Ordinal);

        await Page.GetByLabel("Put the stages into the calendar file too").CheckAsync();
        Assert.Equal(8, Regex.Count((await SavedAsync()).Text, "BEGIN:VEVENT\r\n"));

        await Page.GetByRole(AriaRole.Button, new() { Name = "Copy as text" }).ClickAsync();
        await Expect(Page.Locator("[data-weeks-taken]")).ToHaveTextAsync("The dates are copied. You can paste them into a letter or a message.");
        var copied = await Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Contains("- Monday 24 May 2027: Final plan (20 weeks from the day the council got the request).", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reload_leaves_nothing_and_nothing_is_stored_or_sent()
    {
        await OpenAsync();
        using var heard = Overheard.AtWork(Page, tab.Site);
        await TypeAsync("request", "4 1 2027");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(DateOf("final-plan")).ToContainTextAsync("24 May 2027");
        Findings.AssertNone(heard.Take());
        Assert.Equal(tab.Site.Address(Weeks), Page.Url);
        Assert.Empty(await Page.FindingsAsync("stored"));

        await Page.ReloadAsync();
        await Expect(Page.Locator("#request-year")).ToHaveValueAsync("");
        await Expect(Page.Locator("[data-date-column]")).ToBeHiddenAsync();
        Assert.DoesNotContain("2027-05-24", await Page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("24 May 2027", await Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_paper_are_the_dates_and_the_stages_and_not_the_controls()
    {
        await OpenAsync();
        await TypeAsync("request", "4 1 2027");
        await Page.Keyboard.PressAsync("Enter");
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(DateOf("final-plan")).ToBeVisibleAsync();
        await Expect(Page.Locator("#stage-5 [data-stage-dates]")).ToBeVisibleAsync();
        await Expect(Page.Locator("[data-weeks-form]")).ToBeHiddenAsync();
        await Expect(Page.Locator("[data-weeks-take]")).ToBeHiddenAsync();
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    private ILocator DateOf(string limit) => Page.Locator($"[data-limit={limit}] [data-date]");

    private Overheard Listen() => new(Page, url => url.StartsWith(tab.Site.Server.Address.AbsoluteUri, StringComparison.Ordinal) || url is "about:blank");

    private async Task OpenAsync()
    {
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await tab.OpenAsync(Weeks);
        await Expect(Page.Locator("#request-day")).ToBeVisibleAsync();
    }

    // "4 1 2027" into the three boxes of a day.
    private async Task TypeAsync(string day, string typed)
    {
        var parts = typed.Split(' ');
        foreach (var (box, text) in new[] { "day", "month", "year" }.Zip(parts))
        {
            await Page.Locator($"#{day}-{box}").FillAsync(text);
        }
    }

    private async Task<(string Name, string Text)> SavedAsync()
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Calendar file" }).ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllTextAsync(await download.PathAsync()));
    }
}
