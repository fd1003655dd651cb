using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>A coordinator with a family: choose, list, note, print, and nothing is left behind.</summary>
public sealed class SignpostTests(Tab tab) : IClassFixture<Tab>, IAsyncLifetime
{
    private const string Signpost = "coordinators/signpost/index.html";
    private const string Data = "**/data/signposting.js";

    private IPage Page => tab.Page;

    private ILocator Status => Page.Locator("[data-signpost-status]");

    private ILocator Count => Page.Locator("#choose-title");

    private ILocator Suggestions => Page.Locator("#choose .lo-services__title");

    private ILocator Lines => Page.Locator("#list .lo-services__title");

    public async Task InitializeAsync()
    {
        await Page.UnrouteAllAsync();
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await Page.GotoAsync("about:blank");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task By_keyboard_services_are_chosen_listed_noted_and_printed_on_one_page_and_a_reload_leaves_nothing()
    {
        await OpenAsync();

        using var heard = Overheard.AtWork(Page, tab.Site);
        await Page.Locator("#stage").FocusAsync();
        await Page.Keyboard.TypeAsync("Agree");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync("6");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync("Millb");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Space");
        await Expect(Page.Locator("#assessment")).ToBeCheckedAsync();
        await Expect(Page.Locator(".lo-signpost__chosen")).ToHaveTextAsync("You chose: Agree and allocate; age 6; Millbourne and the north; no assessment needed.");
        await Expect(Status).ToHaveTextAsync((await Count.TextContentAsync())! + ".");
        await Expect(Page.Locator(".lo-signpost__why").First).ToContainTextAsync("no assessment needed");
        await Expect(Page.Locator(".lo-signpost__why").First).ToContainTextAsync("useful at Agree and allocate");

        var names = (await Suggestions.Locator("a").AllInnerTextsAsync()).Take(3).ToArray();
        for (var i = 0; i < 3; i++)
        {
            await Page.Locator("[data-add]").Nth(i).FocusAsync();
            await Page.Keyboard.PressAsync("Enter");
            await Expect(Status).ToContainTextAsync($"is on the list, number {i + 1}.");
            await Expect(Page.Locator("[data-add]").Nth(i)).ToBeFocusedAsync();
        }

        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#list-title")).ToBeFocusedAsync();
        await Expect(Lines).ToHaveCountAsync(3);

        await Page.GetByLabel("Note for the family").Nth(2).FocusAsync();
        await Page.Keyboard.TypeAsync("Ask for the quiet room.");
        var up = Page.GetByRole(AriaRole.Button, new() { Name = "Move up" });
        await up.Nth(1).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Status).ToContainTextAsync("is number 2 of 3.");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Status).ToContainTextAsync("is number 1 of 3.");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Move down" }).First).ToBeFocusedAsync();
        await Expect(Page.GetByLabel("Note for the family").First).ToHaveValueAsync("Ask for the quiet room.");

        await Page.GetByLabel("Your role").FocusAsync();
        await Page.Keyboard.TypeAsync("Assessment coordinator");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync("01632 960123");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#sheet-title")).ToBeFocusedAsync();

        // Printed from whichever step is open.
        await Page.GoBackAsync();
        await Expect(Page.Locator("#list-title")).ToBeFocusedAsync();
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        var paper = await Page.EvaluateAsync<string>("() => document.body.innerText");
        foreach (var word in names.Select(n => n.Split("(opens")[0].Trim()).Concat(["Services you could use", "Telephone: 01632 960", "Ask for the quiet room.", "Assessment coordinator, 01632 960123", "Talk to a person: 01632 960001", "localoffer.example.org/services/"]))
        {
            Assert.Contains(word, paper, StringComparison.Ordinal);
        }

        foreach (var away in new[] { "Signpost a family", "Move up", "You chose", "Save to a file", "Urgent help" })
        {
            Assert.DoesNotContain(away, paper, StringComparison.Ordinal);
        }

        var smallest = await Page.EvaluateAsync<double>("() => Math.min(...[...document.querySelectorAll('.lo-sheet *')].filter((one) => one.innerText).map((one) => parseFloat(getComputedStyle(one).fontSize)))");
        Assert.True(smallest >= 16 * 4 / 3.0 - 0.01, $"{smallest} px is smaller than 16 pt");
        Assert.Equal(3, await Page.Locator(".lo-sheet__code svg").CountAsync());
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
        Assert.Equal(1, await PagesOfPaperAsync());

        Findings.AssertNone([.. heard.Take(), .. await Page.FindingsAsync("stored")]);

        var asked = new List<string>();
        async void Answer(object? sender, IDialog dialog)
        {
            asked.Add(dialog.Type);
            await dialog.AcceptAsync();
        }

        Page.Dialog += Answer;
        await Page.ReloadAsync();
        Page.Dialog -= Answer;
        Assert.Equal(["beforeunload"], asked);
        await Expect(Count).ToContainTextAsync("services");
        await Expect(Page.Locator(".lo-signpost__chosen")).ToContainTextAsync("Nothing is chosen.");
        await Expect(Page.Locator("#list")).ToBeHiddenAsync();
        Assert.Equal("", await Page.EvaluateAsync<string>("() => [...document.querySelectorAll('[data-signpost] input:not([type=checkbox]), [data-signpost] select')].map((field) => field.value).join('')"));
        Assert.Equal(0, await Page.Locator("[data-signpost] input:checked").CountAsync());
        Findings.AssertNone(await Page.FindingsAsync("stored"));
    }

    [Fact]
    public async Task Nothing_chosen_shows_what_is_for_everyone_first_and_specialist_help_last_and_more_of_it_when_asked()
    {
        await OpenAsync();
        await Expect(Suggestions).ToHaveCountAsync(25);
        await Expect(Page.Locator(".lo-signpost__group-title")).ToHaveTextAsync(["For everyone and some extra help"]);
        var all = int.Parse((await Count.TextContentAsync())!.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        var more = Page.Locator(".lo-signpost__more");
        await more.ClickAsync();
        await Expect(Suggestions.Nth(25).Locator("a")).ToBeFocusedAsync();
        while (await more.IsVisibleAsync())
        {
            await more.ClickAsync();
        }

        await Expect(Suggestions).ToHaveCountAsync(all);
        await Expect(Page.Locator(".lo-signpost__group-title")).ToHaveTextAsync(["For everyone and some extra help", "The level of help is not said", "Specialist help"]);
        await Expect(Page.Locator("#choose .lo-services__item").Filter(new() { HasText = "check was due 1 May 2025" })).ToHaveCountAsync(1);
        await Expect(Page.Locator("#choose .lo-tags__item--warn").Filter(new() { HasText = "No, closed for good" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_page_of_a_stage_presets_it_and_anything_else_in_the_address_is_ignored()
    {
        await OpenAsync("#stage=review-learn");
        await Expect(Page.Locator("#stage")).ToHaveValueAsync("review-learn");
        await Expect(Page.Locator(".lo-signpost__chosen")).ToHaveTextAsync("You chose: Review and learn.");
        foreach (var hash in new[] { "#stage=<script>", "#stage=", "#list=services/a", "#sheet" })
        {
            await OpenAsync(hash);
            await Expect(Page.Locator(".lo-signpost__chosen")).ToContainTextAsync("Nothing is chosen.");
            await Expect(Page.Locator("#choose")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Where_nothing_fits_the_page_names_the_choice_that_is_in_the_way()
    {
        await OpenAsync();
        await NothingFitsAsync();
        await Expect(Status).ToHaveTextAsync("Nothing fits all of this.");
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Without Review and learn") }).ClickAsync();
        await Expect(Count).ToBeFocusedAsync();
        await Expect(Suggestions.First).ToBeVisibleAsync();
        await Expect(Page.Locator("#stage")).ToHaveValueAsync("");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Clear all choices" }).ClickAsync();
        await Expect(Page.Locator(".lo-signpost__chosen")).ToContainTextAsync("Nothing is chosen.");
    }

    [Fact]
    public async Task An_age_that_is_none_is_said_and_takes_no_press_from_what_stands_below_it()
    {
        await OpenAsync();
        await Page.GetByLabel("Age of the child").FillAsync("40");
        await Expect(Page.Locator("#age-error")).ToBeVisibleAsync();
        await Expect(Page.Locator("#age")).ToHaveAttributeAsync("aria-invalid", "true");
        await Page.GetByLabel("No diagnosis needed").ClickAsync();
        await Expect(Page.Locator("#diagnosis")).ToBeCheckedAsync();
        await Page.GetByLabel("Age of the child").FillAsync("4-6");
        await Expect(Page.Locator("#age-error")).ToBeHiddenAsync();
        await Expect(Page.Locator(".lo-signpost__chosen")).ToContainTextAsync("ages 4 to 6");
    }

    [Fact]
    public async Task A_saved_file_is_opened_again_what_the_site_has_no_more_is_said_and_what_is_no_list_is_refused()
    {
        await OpenAsync();
        await ListAsync(2);
        await Page.GetByLabel("Note for the family").First.FillAsync("=SUM(\"A1\"), really");
        await Page.GetByLabel("Your role").FillAsync("Coordinator");
        var saved = await SavedAsync("Save to a file");
        var table = await SavedAsync("Save as a table (CSV)");
        var rows = table.Split("\r\n");
        Assert.Equal("\uFEFFPlace,Name,Run by,Telephone,Ask for,How to get it,Page,Note", rows[0]);
        Assert.EndsWith(",\"'=SUM(\"\"A1\"\"), really\"", rows[1], StringComparison.Ordinal);
        Assert.Equal(4, rows.Length);

        var file = JsonNode.Parse(saved)!;
        file["values"]!["list"]!.AsArray().Insert(0, JsonNode.Parse("""{"id":"services/closed-long-ago","name":"Old <b>club</b>","note":"n"}"""));
        file["values"]!["list"]!.AsArray().Add(JsonNode.Parse("""{"id":"javascript:alert(1)"}"""));
        await OpenAsync();
        await Page.Locator("[data-signpost-step=list]").ClickAsync();
        await Choose(file.ToJsonString());
        await Expect(Page.Locator("#list .lo-kept__note")).ToContainTextAsync("3 services are opened from your file. 1 line of it could not be read.");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeFocusedAsync();
        await Expect(Lines.First).ToHaveTextAsync("Old <b>club</b>");
        await Expect(Page.Locator("#list .lo-services__item").First).ToContainTextAsync("This is not in the Local Offer");
        await Expect(Page.GetByLabel("Note for the family").Nth(1)).ToHaveValueAsync("=SUM(\"A1\"), really");
        await Expect(Page.GetByLabel("Your role")).ToHaveValueAsync("Coordinator");
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Remove ?: Old") }).ClickAsync();
        await Expect(Lines).ToHaveCountAsync(2);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(Lines).ToHaveCountAsync(3);

        foreach (var hostile in new[] { "{", """{"localoffer":"signpost","version":1,"values":{"list":{}}}""", """{"localoffer":"circle","version":1,"values":{}}""" })
        {
            await Choose(hostile);
            await Expect(Page.Locator("#file-error")).ToBeVisibleAsync();
            await Expect(Page.Locator("#file")).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(Lines).ToHaveCountAsync(3);
            await Choose(saved);
            await Expect(Page.Locator("#file-error")).ToBeHiddenAsync();
            await Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        }

        async Task Choose(string text) => await Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "list.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
    }

    [Fact]
    public async Task Only_when_asked_the_ids_are_kept_on_my_list_and_never_a_note()
    {
        await OpenAsync();
        await ListAsync(2);
        await Page.GetByLabel("Note for the family").First.FillAsync("private");
        Findings.AssertNone(await Page.FindingsAsync("stored"));
        await Page.GetByRole(AriaRole.Button, new() { Name = "Add to My list" }).ClickAsync();
        await Expect(Page.Locator("[data-signpost-said]")).ToContainTextAsync("2 services are added to My list, without your notes.");
        await Expect(Page.Locator("header [data-list-count]")).ToHaveTextAsync("2");
        Assert.Matches("^\\[\"(services|providers)/[a-z0-9-]+\",\"(services|providers)/[a-z0-9-]+\"\\]$", await Page.EvaluateAsync<string>("() => JSON.stringify(JSON.parse(localStorage.getItem('localoffer.list')))"));
        await Page.EvaluateAsync("() => localStorage.clear()");
    }

    [Theory]
    [InlineData(null, "has not come")]
    [InlineData("self.LO_signposting=JSON.parse('{\"format\":", "has not come")]
    [InlineData("self.LO_signposting={format:'localoffer-signposting',version:'1.0',vocabularies:{},records:[{}]}", "cut short")]
    [InlineData("self.LO_signposting={format:'localoffer-signposting',version:'9.0'}", "do not belong together")]
    public async Task When_the_data_are_missing_cut_short_or_of_another_format_the_page_says_so_and_leads_to_the_lists(string? instead, string words)
    {
        await Page.RouteAsync(Data, route => instead is null ? route.AbortAsync() : route.FulfillAsync(new() { ContentType = "text/javascript", Body = instead }));
        await OpenAsync();
        await Expect(Page.Locator("[data-signpost-trouble]")).ToContainTextAsync(words);
        await Expect(Page.Locator(".lo-signpost-plain a").First).ToBeVisibleAsync();
        await Expect(Page.GetByText("needs JavaScript")).ToBeHiddenAsync();
        await Page.UnrouteAllAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(Suggestions.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task When_its_own_script_never_comes_the_page_says_what_to_do()
    {
        await Page.RouteAsync("**/assets/coordinators/signpost.js", route => route.AbortAsync());
        await OpenAsync();
        await Expect(Page.GetByText("Choosing services here needs JavaScript")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task From_a_memory_stick_services_are_chosen_and_the_sheet_is_drawn()
    {
        var root = tab.Site.FileAddress("");
        await Page.GotoAsync(tab.Site.FileAddress(Signpost));
        using var heard = new Overheard(Page, url => url.StartsWith(root, StringComparison.Ordinal));
        await ListAsync(2);
        await Page.Locator("[data-signpost-step=sheet]").ClickAsync();
        await Expect(Page.Locator(".lo-sheet__item")).ToHaveCountAsync(2);
        Assert.Empty(heard.Take());
    }

    [Fact]
    public async Task A_saved_page_works_with_no_internet()
    {
        await using var context = await tab.Site.Browser.NewContextAsync(new() { Locale = "en-GB" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(tab.Site.Address(Signpost));
        await page.Locator("[data-save-page]").First.ClickAsync();
        await Expect(page.Locator("[data-save-status]").First).ToContainTextAsync("Saved on this device");
        await context.SetOfflineAsync(true);
        await page.GotoAsync(tab.Site.Address("404.html"));
        await page.GotoAsync(tab.Site.Address(Signpost));
        await page.Locator("[data-add]").First.ClickAsync();
        await page.Locator("[data-signpost-step=sheet]").ClickAsync();
        await Expect(page.Locator(".lo-sheet__code svg")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("nothing")]
    [InlineData("list")]
    [InlineData("empty list")]
    [InlineData("sheet")]
    [InlineData("trouble")]
    public async Task Axe_finds_nothing_wrong_in_any_state_and_nothing_scrolls_sideways_or_is_too_small(string state)
    {
        if (state == "trouble")
        {
            await Page.RouteAsync(Data, route => route.AbortAsync());
        }

        await OpenAsync();
        await BringAsync(state);

        await Page.StripAsync();
        Findings.AssertNone(await Page.StateOnPhoneAndDesktopAsync(state));
    }

    private async Task BringAsync(string state)
    {
        switch (state)
        {
            case "nothing":
                await NothingFitsAsync();
                break;
            case "list":
                await ListAsync(3);
                await Page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).First.ClickAsync();
                break;
            case "empty list":
                await Page.Locator("[data-signpost-step=list]").ClickAsync();
                break;
            case "sheet":
                await ListAsync(3);
                await Page.GetByLabel("Note for the family").First.FillAsync("Ring on Monday.");
                await Page.Locator("[data-signpost-step=sheet]").ClickAsync();
                await Expect(Page.Locator(".lo-sheet__code svg")).ToHaveCountAsync(3);
                break;
        }
    }

    // In the sample nothing for toddlers is of use at a review, but for what is for all ages; that needs more than a drop-in.
    private async Task NothingFitsAsync()
    {
        await Page.Locator("#stage").SelectOptionAsync("review-learn");
        await Page.GetByLabel("Age of the child").FillAsync("2");
        await Page.Locator("#assessment").CheckAsync();
        await Expect(Count).ToHaveTextAsync("Nothing fits all of this");
    }

    private async Task ListAsync(int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            await Page.Locator("[data-add]").Nth(i).ClickAsync();
        }

        await Page.Locator("[data-signpost-step=list]").ClickAsync();
        await Expect(Lines).ToHaveCountAsync(lines);
    }

    private async Task<string> SavedAsync(string name)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync());
        return Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    private async Task<int> PagesOfPaperAsync()
    {
        var pdf = Encoding.Latin1.GetString(await Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        return Regex.Count(pdf, "/Type /Page[^s]");
    }

    // A page that differs only after # would not be loaded again.
    private async Task OpenAsync(string hash = "")
    {
        await Page.GotoAsync("about:blank");
        await tab.OpenAsync(Signpost + hash);
    }
}
