using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>Key working looked up, and a coordinator's check of their own skills. What is answered stays on the page.</summary>
public sealed class KeyWorkingTests(Tab tab) : IClassFixture<Tab>, IAsyncLifetime
{
    private const string KeyWorking = "coordinators/key-working/index.html";
    private const int Lines = 15 + 24 + 17;

    private readonly List<string> _asked = [];

    private IPage Page => tab.Page;

    private ILocator Asked => Page.Locator(".lo-kw__ask");

    private ILocator Progress => Page.Locator(".lo-kw__progress");

    public async Task InitializeAsync()
    {
        Page.Dialog += Leave;
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await Page.GotoAsync("about:blank");
        await tab.OpenAsync(KeyWorking);
        _asked.Clear();
    }

    public Task DisposeAsync()
    {
        Page.Dialog -= Leave;
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData(639, false)]
    [InlineData(640, true)]
    [InlineData(1280, true)]
    public async Task The_functions_are_a_table_where_it_fits_and_a_list_below(int width, bool table)
    {
        await Page.SetViewportSizeAsync(width, 800);
        await Expect(Page.Locator(".lo-kw__matrix")).ToBeVisibleAsync(new() { Visible = table });
        await Expect(Page.Locator(".lo-kw__by-function")).ToBeVisibleAsync(new() { Visible = !table });
        Findings.AssertNone(await Page.FindingsAsync("sideways"));
        await Expect(table ? Page.GetByRole(AriaRole.Row, new() { Name = "Facilitating clinical and social care" }) : Page.Locator(".lo-kw__by-function li").Last).ToContainTextAsync("The booklet places this at no stage.");
    }

    [Fact]
    public async Task Each_part_in_the_contents_is_reached_and_every_list_is_whole()
    {
        foreach (var link in await Page.Locator(".lo-contents a").AllAsync())
        {
            var part = (await link.GetAttributeAsync("href"))!;
            await Expect(Page.Locator($"h2{part}")).ToBeVisibleAsync();
        }

        Assert.Equal(Lines, await Page.Locator("[data-check-line]").CountAsync());
        await Expect(Page.Locator("section[aria-labelledby=coordinator-tools] li")).ToHaveCountAsync(15);
        await Expect(Page.Locator(".lo-from-example a")).ToHaveAttributeAsync("href", "../../guides/twenty-weeks/index.html");
    }

    [Fact]
    public async Task By_keyboard_the_check_is_answered_printed_saved_left_and_opened_again_and_nobody_is_told()
    {
        using var heard = Overheard.AtWork(Page, tab.Site);
        await PressAsync("start-check");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Your answers" })).ToBeFocusedAsync();
        await Expect(Asked).ToHaveCountAsync(Lines);
        await Expect(Progress).ToHaveTextAsync($"0 of {Lines} answered.");

        // One stop for Tab a line; arrows choose.
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Space");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Space");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Space");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Progress).ToHaveTextAsync($"3 of {Lines} answered.");
        await Expect(Page.Locator("[data-check-result=not-yet] li")).ToHaveTextAsync(["Criteria for services: eligibility"]);
        await Expect(Page.Locator("[data-check-result=learning] li")).ToHaveTextAsync(["Local processes for coordinated assessment and planning"]);
        await Expect(Page.Locator("[data-check-result=well] li")).ToHaveTextAsync(["The SEN Code of Practice, legislation and regulations"]);

        await Page.EvaluateAsync("() => { window.print = () => {} }");
        await PressAsync("print-check");
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(Page.Locator(".lo-kw__result")).ToBeVisibleAsync();
        await Expect(Page.Locator("#functions")).ToBeHiddenAsync();
        await Expect(Asked.First).ToBeHiddenAsync();
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await Page.PdfAsync(new() { Format = "A4" })), StringComparison.Ordinal);
        await Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        await Expect(Page.Locator("#functions")).ToBeVisibleAsync();
        await Page.EmulateMediaAsync(new() { Media = Media.Null });

        var file = await Page.RunAndWaitForDownloadAsync(() => PressAsync("save-check"));
        Assert.Equal("key-working-check.json", file.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await file.PathAsync());
        Assert.Equal("not-yet", JsonDocument.Parse(text).RootElement.GetProperty("values").GetProperty("answers").GetProperty("know-eligibility").GetString());
        Assert.Empty(await Page.FindingsAsync("stored"));
        Findings.AssertNone(heard.Take());

        await Page.ReloadAsync();
        Assert.Empty(_asked);
        await Expect(Asked).ToHaveCountAsync(0);
        Assert.Empty(await Page.FindingsAsync("stored"));
        await ChooseAsync("open-begin", text);
        await Expect(Progress).ToHaveTextAsync($"3 of {Lines} answered.");
        await Expect(Page.Locator("#check-know-eligibility-not-yet")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task What_is_not_saved_is_asked_for_before_it_is_lost_and_what_was_cleared_can_be_had_back()
    {
        await PressAsync("start-check");
        await Page.Locator("#check-can-listen-learning").CheckAsync();
        await PressAsync("clear-check");
        await Expect(Progress).ToHaveTextAsync($"0 of {Lines} answered.");
        await PressAsync("undo-check");
        await Expect(Page.Locator("#check-can-listen-learning")).ToBeCheckedAsync();
        await Page.ReloadAsync();
        Assert.Equal(["beforeunload"], _asked);
        await Expect(Asked).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_file_of_another_page_is_refused_in_words_and_lines_the_page_does_not_have_are_counted()
    {
        await ChooseAsync("open-begin", "{\"localoffer\":\"circle-of-support\",\"version\":1,\"values\":{}}");
        await Expect(Page.Locator("[data-check]")).ToContainTextAsync("saved from another page");
        await ChooseAsync("open-begin", "{\"localoffer\":\"key-working-check\",\"version\":1,\"values\":{\"answers\":{\"can-listen\":\"well\",\"<b>\":\"well\",\"can-chair\":\"<b>\"}}}");
        await Expect(Progress).ToHaveTextAsync($"1 of {Lines} answered.");
        await Expect(Page.Locator("[data-check]")).ToContainTextAsync("The file holds 2 more");
    }

    [Theory]
    [InlineData("cleared")]
    [InlineData("refused file")]
    public async Task Axe_finds_nothing_wrong_in_any_state_and_nothing_scrolls_sideways_or_is_too_small(string state)
    {
        if (state == "cleared")
        {
            await PressAsync("start-check");
            await Page.Locator("#check-can-listen-learning").CheckAsync();
            await PressAsync("clear-check");
        }
        else
        {
            await ChooseAsync("open-begin", "{");
        }

        await Page.StripAsync("main > section:not([data-check-section])");
        Findings.AssertNone(await Page.StateOnPhoneAndDesktopAsync(state));
    }

    private async Task PressAsync(string key)
    {
        await Page.Locator($"[data-key='{key}']").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
    }

    private async Task ChooseAsync(string key, string text)
    {
        var chooser = await Page.RunAndWaitForFileChooserAsync(() => PressAsync(key));
        await chooser.SetFilesAsync(new FilePayload { Name = "check.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
    }

    private void Leave(object? sender, IDialog dialog)
    {
        _asked.Add(dialog.Type);
        _ = dialog.AcceptAsync();
    }
}
