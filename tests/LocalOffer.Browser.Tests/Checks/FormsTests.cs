using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>Forms as coordinators, teachers and parents fill them in: kept nowhere but in the open page and in a file of the reader's own.</summary>
public sealed class FormsTests(Tab tab) : IClassFixture<Tab>, IAsyncLifetime
{
    private const string Profile = "one-page-profile";
    private const string Plan = "integrated-assessment-plan";

    // What is written in a form, control by control.
    private const string Written = "() => [...document.querySelectorAll('main input, main textarea, main select')].filter((c) => c.type !== 'file').map((c) => c.type === 'checkbox' || c.type === 'radio' ? c.id + c.checked : c.id + c.value)";

    private static readonly string[] Forms = ["class-teacher", Profile, "professional", "my-profile", Plan, "wheel", "provision-map"];

    private IPage Page => tab.Page;

    private ILocator Panel => Page.Locator(".lo-kept__panel");

    private ILocator Status => Page.Locator("[data-form-status]");

    public static TheoryData<string> All => [.. Forms];

    public async Task InitializeAsync()
    {
        // The page asks before what is written is lost; here it may be.
        Page.Dialog += Leave;
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    public async Task DisposeAsync()
    {
        await Page.GotoAsync("about:blank");
        Page.Dialog -= Leave;
    }

    [Fact]
    public async Task A_form_is_filled_in_saved_left_and_opened_again_by_keyboard_and_nobody_is_told()
    {
        await OpenAsync(Profile);

        using var heard = Overheard.AtWork(Page, tab.Site);
        await Page.GetByLabel("Child’s name").FocusAsync();
        await Page.Keyboard.TypeAsync("Robin");
        await TabToAsync("date-of-birth");
        await Page.Keyboard.TypeAsync("27 March 2018");
        await TabToAsync("great-things");
        await Page.Keyboard.TypeAsync("Trains & <b>singing</b>");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.TypeAsync("Jokes");
        await Expect(Page.Locator("label[for=great-things]")).ToHaveTextAsync("What things are great about Robin?");
        var file = await SaveByKeyboardAsync();
        Assert.Contains("\"great-things\": \"Trains & <b>singing</b>\\nJokes\"", file, StringComparison.Ordinal);
        await Expect(Status).ToContainTextAsync("Saved as one-page-profile.json");
        Findings.AssertNone([.. await Page.FindingsAsync("stored"), .. heard.Take()]);

        await Page.ReloadAsync();
        await Expect(Page.GetByLabel("Child’s name")).ToHaveValueAsync("");
        await Expect(Page.Locator("#great-things")).ToHaveValueAsync("");
        Assert.DoesNotContain("Robin", await Page.ContentAsync(), StringComparison.Ordinal);
        heard.Take();

        await Page.Locator("[data-form-open]").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Panel.Locator("h2")).ToBeFocusedAsync();
        await ChooseAsync(file);
        await Expect(Page.GetByLabel("Child’s name")).ToHaveValueAsync("Robin");
        await Expect(Page.Locator("#great-things")).ToHaveValueAsync("Trains & <b>singing</b>\nJokes");
        await Expect(Page.Locator("label[for=great-things]")).ToHaveTextAsync("What things are great about Robin?");
        await Expect(Page.Locator("[data-form-open]")).ToBeFocusedAsync();
        Findings.AssertNone([.. await Page.FindingsAsync("stored"), .. heard.Take()]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_answer_of_every_form_comes_back_from_its_file_also_where_the_site_is_on_a_disk(string form)
    {
        await Page.GotoAsync(tab.Site.FileAddress($"coordinators/forms/{form}/index.html"));
        await FillAsync();
        var written = await Page.EvaluateAsync<string[]>(Written);
        Assert.DoesNotContain(written, w => w.EndsWith("false", StringComparison.Ordinal) && !w.Contains("deduction", StringComparison.Ordinal));
        var file = await SaveAsync();

        await Page.ReloadAsync();
        Assert.NotEqual(written, await Page.EvaluateAsync<string[]>(Written));
        await Page.Locator("[data-form-open]").ClickAsync();
        await ChooseAsync(file);
        await Expect(Page.Locator("[data-form-place=top] .lo-kept__note")).ToHaveTextAsync("Your file is open.");
        Assert.Equal(written, await Page.EvaluateAsync<string[]>(Written));
        Assert.Equal(file, await SaveAsync());
    }

    [Theory]
    [InlineData("", "cannot be read")]
    [InlineData("{\"localoffer\": \"one-page-profile\", \"version\": 1, \"values\": {\"child-name\": \"Rob", "cannot be read")]
    [InlineData("[1, 2]", "was not saved from this site")]
    [InlineData("{\"localoffer\": \"wheel\", \"version\": 1, \"values\": {}}", "another page")]
    [InlineData("{\"localoffer\": \"one-page-profile\", \"version\": 9, \"values\": {}}", "newer version")]
    public async Task A_file_that_is_no_such_form_is_refused_at_the_field_and_changes_nothing(string text, string said)
    {
        await OpenAsync(Profile);
        await Page.GetByLabel("Child’s name").FillAsync("Robin");
        await Page.Locator("[data-form-open]").ClickAsync();
        await ChooseAsync(text);
        var input = Page.Locator("#own-file");
        await Expect(input).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Page.Locator($"#{await input.GetAttributeAsync("aria-describedby")}")).ToContainTextAsync(said);
        await Expect(Page.GetByLabel("Child’s name")).ToHaveValueAsync("Robin");
    }

    [Fact]
    public async Task A_file_with_more_than_the_form_asks_is_opened_and_says_so_and_its_markup_stays_words()
    {
        await OpenAsync(Profile);
        await Page.GetByLabel("Child’s name").FillAsync("Robin");
        await Page.Locator("[data-form-open]").ClickAsync();
        await ChooseAsync("""{"localoffer": "one-page-profile", "version": 1, "values": {"child-name": "<img src=x onerror=alert(1)>", "nhs-number": "1", "great-things": 3}}""");
        await Expect(Page.Locator(".lo-kept__note")).ToContainTextAsync("in place of what was written here. 2 things in it had no place");
        await Expect(Page.Locator("label[for=great-things]")).ToHaveTextAsync("What things are great about <img src=x onerror=alert(1)>?");
        await Page.Locator("[data-key=undo]").ClickAsync();
        await Expect(Page.GetByLabel("Child’s name")).ToHaveValueAsync("Robin");
    }

    [Fact]
    public async Task Rows_are_added_and_removed_the_focus_stays_near_and_a_row_comes_back()
    {
        await OpenAsync(Plan);
        var people = Page.Locator("#people-involved");
        var rows = people.Locator("[data-form-row]");
        await people.Locator("[data-form-add]").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(rows).ToHaveCountAsync(3);
        await Expect(rows.Last.Locator("input").First).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("Third");
        await rows.Nth(1).Locator("input").First.FillAsync("Second");
        await rows.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Remove row 2", Exact = true }).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(rows).ToHaveCountAsync(2);
        await Expect(rows.Nth(1).GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await Expect(rows.Last.GetByLabel("Name, row 2")).ToHaveValueAsync("Third");
        await people.Locator("[data-key=undo]").ClickAsync();
        await Expect(rows).ToHaveCountAsync(3);
        await Expect(rows.Nth(1).Locator("input").First).ToHaveValueAsync("Second");
        await Expect(rows.Nth(1).Locator("input").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task All_is_cleared_once_the_reader_has_said_yes_and_can_come_back()
    {
        await OpenAsync(Profile);
        await FillAsync();
        var written = await Page.EvaluateAsync<string[]>(Written);
        await Page.Locator("[data-form-clear]").ClickAsync();
        await Panel.Locator("[data-key=close]").ClickAsync();
        Assert.Equal(written, await Page.EvaluateAsync<string[]>(Written));
        await Expect(Page.Locator("[data-form-clear]")).ToBeFocusedAsync();
        await Page.Locator("[data-form-clear]").ClickAsync();
        await Panel.Locator("[data-key=clear]").ClickAsync();
        await Expect(Page.Locator("#great-things")).ToHaveValueAsync("");
        await Expect(Page.Locator("label[for=great-things]")).ToHaveTextAsync("What things are great about my child?");
        await Page.Locator("[data-key=undo]").ClickAsync();
        Assert.Equal(written, await Page.EvaluateAsync<string[]>(Written));
    }

    [Fact]
    public async Task A_number_by_which_a_person_is_known_is_noticed_where_it_is_typed_and_does_not_stop_anyone()
    {
        await OpenAsync(Plan);
        var address = Page.Locator("#address");
        await address.FillAsync("1 Sample Street, 999 000 0018");
        await Expect(address).ToHaveAttributeAsync("aria-describedby", "address-number");
        await Expect(Page.Locator("#address-number")).ToContainTextAsync("This looks like an NHS number. Write such numbers by hand on the printed form");
        await Expect(Status).ToContainTextAsync("This looks like an NHS number");
        await address.FillAsync("1 Sample Street");
        await Expect(Page.Locator("#address-number")).ToHaveCountAsync(0);
        Assert.Null(await address.GetAttributeAsync("aria-describedby"));
    }

    [Fact]
    public async Task Going_back_to_a_page_that_was_left_finds_it_empty()
    {
        await OpenAsync(Profile);
        await Page.GetByLabel("Child’s name").FillAsync("Robin");
        await Page.GotoAsync(tab.Site.Address("404.html"));
        await Page.GoBackAsync();
        await Expect(Page.GetByLabel("Child’s name")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_printed_form_has_all_that_is_written_as_text_and_no_empty_sheet()
    {
        await OpenAsync(Plan);
        await FillAsync();
        var words = string.Join('\n', Enumerable.Range(1, 80).Select(n => $"Line {n}"));
        await Page.Locator("#strengths-and-needs").FillAsync(words);
        var pdf = await Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        Assert.InRange(Pages(pdf), 5, 10);
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(Page.Locator("#strengths-and-needs")).ToBeHiddenAsync();
        Assert.Equal(words, await Page.Locator("#strengths-and-needs + .lo-form__printed").TextContentAsync());
        await Expect(Page.Locator(".govuk-footer")).ToBeHiddenAsync();
        await Expect(Page.Locator("[data-form-save]")).ToBeHiddenAsync();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_blank_form_prints_on_few_sheets_without_scripts(string form)
    {
        await using var context = await tab.Site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(tab.Site.Address($"coordinators/forms/{form}/paper/index.html"));
        Assert.InRange(Pages(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })), 1, form is Plan or "wheel" ? 9 : 3);
    }

    [Theory]
    [InlineData(Plan, "filled")]
    [InlineData(Plan, "opened")]
    [InlineData(Plan, "refused")]
    [InlineData(Profile, "save")]
    [InlineData(Profile, "clear")]
    [InlineData("wheel", "filled")]
    public async Task Axe_finds_nothing_wrong_in_any_state_and_nothing_scrolls_sideways_or_is_too_small(string form, string state)
    {
        var findings = new List<string>();
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await OpenAsync(form);
            await FillAsync();
            switch (state)
            {
                case "filled" when form == Plan:
                    await Page.Locator("#address").FillAsync("999 000 0018");
                    await Page.Locator("#people-involved [data-form-remove]").First.ClickAsync();
                    break;
                case "opened":
                    var file = await SaveAsync();
                    await Page.Locator("[data-form-open]").ClickAsync();
                    await ChooseAsync(file);
                    await Expect(Page.Locator("[data-form-place=top] .lo-kept__note")).ToBeVisibleAsync();
                    break;
                case "refused":
                    await Page.Locator("[data-form-open]").ClickAsync();
                    await ChooseAsync("{");
                    await Expect(Page.Locator("#own-file-error")).ToBeVisibleAsync();
                    break;
                case "save" or "clear":
                    await Page.Locator($"[data-form-{state}]").ClickAsync();
                    break;
            }

            await Page.StripAsync();
            findings.AddRange(await Page.StateFindingsAsync($"{form} {state}"));
        }

        Findings.AssertNone(findings);
    }

    private static int Pages(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;

    private static void Leave(object? sender, IDialog dialog) => _ = dialog.AcceptAsync();

    private Task OpenAsync(string form) => tab.OpenAsync($"coordinators/forms/{form}/index.html");

    private async Task FillAsync()
    {
        foreach (var add in await Page.Locator("[data-form-add]").AllAsync())
        {
            await add.ClickAsync();
        }

        await Page.EvaluateAsync("""
            () => {
              let count = 0
              for (const control of document.querySelectorAll('[data-form-field]')) {
                count += 1
                if (control.type === 'checkbox') control.checked = true
                else if (control.tagName === 'SELECT') control.selectedIndex = 1
                else control.value = control.dataset.formField === 'money' ? `${count}.5` : control.dataset.formField === 'long' ? `Words ${count}\n“and” more` : `Words ${count}`
                control.dispatchEvent(new Event('input', { bubbles: true }))
              }
              document.querySelector('input[type=radio][value=own-amount]')?.click()
            }
            """);
    }

    private async Task<string> SaveByKeyboardAsync()
    {
        await TabToAsync("[data-form-save]", isId: false);
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Panel.Locator("h2")).ToBeFocusedAsync();
        await Expect(Panel).ToContainTextAsync("facts about a child");
        await Page.Keyboard.PressAsync("Tab");
        return await TextAsync(await Page.RunAndWaitForDownloadAsync(() => Page.Keyboard.PressAsync("Enter")));
    }

    private async Task<string> SaveAsync()
    {
        await Page.Locator("[data-form-save]").ClickAsync();
        return await TextAsync(await Page.RunAndWaitForDownloadAsync(() => Panel.Locator("[data-key=save]").ClickAsync()));
    }

    private static async Task<string> TextAsync(IDownload download) => await File.ReadAllTextAsync(await download.PathAsync());

    private Task ChooseAsync(string text) =>
        Page.Locator("#own-file").SetInputFilesAsync(new FilePayload { Name = "form.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });

    private async Task TabToAsync(string wanted, bool isId = true)
    {
        var target = Page.Locator(isId ? "#" + wanted : wanted);
        for (var i = 0; i < 60 && !await target.EvaluateAsync<bool>("(e) => e === document.activeElement"); i++)
        {
            await Page.Keyboard.PressAsync("Tab");
        }

        await Expect(target).ToBeFocusedAsync();
    }
}
