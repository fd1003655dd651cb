using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>Tasks of a coordinator, ticked stage by stage. One tab.</summary>
public sealed class StagesTests(Tab tab) : IClassFixture<Tab>
{
    private const string Stages = "coordinators/stages/index.html";

    private IPage Page => tab.Page;

    private ILocator All => Page.Locator("[data-all-count]");

    private ILocator Status => Page.Locator("[data-stages-status]");

    private ILocator Task(string id) => Page.Locator($"#task-{id}");

    [Fact]
    public async Task By_keyboard_tasks_are_ticked_and_counted_and_all_ticks_are_cleared()
    {
        await OpenAsync();
        await Expect(All).ToHaveTextAsync("Of all tasks, 0 of 30 done.");
        await Task("aa-1").FocusAsync();
        await Page.Keyboard.PressAsync("Space");
        await Expect(Page.Locator("#agree-allocate [data-count]")).ToHaveTextAsync("(1 of 6 done)");
        await Expect(All).ToHaveTextAsync("Of all tasks, 1 of 30 done.");
        await Expect(Status).ToHaveTextAsync("Agree and allocate: 1 of 6 done. Of all tasks, 1 of 30 done.");
        await Expect(Task("aa-1")).ToBeFocusedAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "Clear all ticks" }).ClickAsync();
        await Expect(Task("aa-1")).Not.ToBeCheckedAsync();
        await Expect(All).ToHaveTextAsync("Of all tasks, 0 of 30 done.");
    }

    [Fact]
    public async Task Ticks_are_saved_to_a_file_are_gone_after_a_reload_and_come_back_from_the_file()
    {
        await OpenAsync();
        using var heard = Overheard.AtWork(Page, tab.Site);
        await Task("lu-3").CheckAsync();
        await Task("rl-7").CheckAsync();
        await Page.Locator("[data-stages-file] summary").ClickAsync();
        await Expect(Page.GetByText("put no child’s name into the file’s name")).ToBeVisibleAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Save to a file" }).ClickAsync());
        Assert.Equal("stages-and-tasks.json", download.SuggestedFilename);
        var saved = await download.PathAsync();
        Findings.AssertNone(heard.Take());
        Assert.Empty(await Page.FindingsAsync("stored"));

        await Page.ReloadAsync();
        await Expect(Task("lu-3")).Not.ToBeCheckedAsync();
        await Expect(All).ToHaveTextAsync("Of all tasks, 0 of 30 done.");

        await Page.Locator("[data-stages-file] summary").ClickAsync();
        await Page.Locator("#open-file").SetInputFilesAsync(new FilePayload { Name = "stages-and-tasks.json", MimeType = "application/json", Buffer = await File.ReadAllBytesAsync(saved) });
        await Expect(Task("lu-3")).ToBeCheckedAsync();
        await Expect(Task("rl-7")).ToBeCheckedAsync();
        await Expect(Status).ToHaveTextAsync("The file is open. Of all tasks, 2 of 30 done.");
    }

    [Fact]
    public async Task A_file_that_is_none_of_this_pages_is_refused_in_words_and_changes_nothing()
    {
        await OpenAsync();
        await Task("pl-1").CheckAsync();
        await Page.Locator("[data-stages-file] summary").ClickAsync();
        foreach (var (text, words) in new[]
        {
            ("{\"localoffer\": \"stages\", \"version\": 1, \"val", "cannot be read"),
            ("[]", "was not saved from this site"),
            ("{\"localoffer\": \"circle\", \"version\": 1, \"values\": {}}", "saved from another page"),
            ("{\"localoffer\": \"stages\", \"version\": 1, \"values\": {\"done\": {\"length\": 1}}}", "does not say which tasks are done"),
        })
        {
            await Page.Locator("#open-file").SetInputFilesAsync(new FilePayload { Name = "x.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
            await Expect(Page.Locator("#open-file-error")).ToContainTextAsync(words);
            await Expect(Page.Locator("#open-file")).ToBeFocusedAsync();
            await Expect(Page.Locator("#open-file")).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(Task("pl-1")).ToBeCheckedAsync();
        }

        await Page.Locator("#open-file").SetInputFilesAsync(new FilePayload
        {
            Name = "x.json",
            MimeType = "application/json",
            Buffer = Encoding.UTF8.GetBytes("{\"localoffer\": \"stages\", \"version\": 1, \"values\": {\"done\": [\"pl-2\", \"__proto__\", \"<b>\"]}}"),
        });
        await Expect(Status).ToHaveTextAsync("The file is open. Of all tasks, 1 of 30 done. It also names 2 that this page does not have.");
        await Expect(Page.Locator("#open-file-error")).ToBeHiddenAsync();
        await Expect(Task("pl-1")).Not.ToBeCheckedAsync();
        await Expect(Task("pl-2")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Who_leaves_with_ticks_that_are_in_no_file_is_asked()
    {
        await OpenAsync();
        var asked = new List<string>();
        void Answer(object? sender, IDialog dialog)
        {
            asked.Add(dialog.Type);
            _ = dialog.AcceptAsync();
        }

        Page.Dialog += Answer;
        await Page.ReloadAsync();
        Assert.Empty(asked);
        await Task("lu-1").ClickAsync();
        await Page.ReloadAsync();
        Page.Dialog -= Answer;
        Assert.Equal(["beforeunload"], asked);
        await Expect(Task("lu-1")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_task_of_signposting_and_each_stage_lead_to_the_services_of_that_stage()
    {
        await OpenAsync();
        await Expect(Page.Locator(".lo-stages__task").Filter(new() { Has = Task("aa-2") }).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "../signpost/index.html#stage=agree-allocate");
        await Page.Locator("#enter").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Find services for this stage") }).ClickAsync();
        await Page.WaitForURLAsync(new Regex("/coordinators/signpost/index\\.html#"));
    }

    [Fact]
    public async Task On_paper_are_the_tasks_with_their_ticks_and_not_the_buttons()
    {
        await OpenAsync();
        await Task("lu-1").CheckAsync();
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(Page.Locator("label[for=task-lu-1]")).ToBeVisibleAsync();
        var ticks = await Page.EvaluateAsync<double[]>("() => ['lu-1', 'lu-2'].map((id) => Number(getComputedStyle(document.querySelector(`label[for=task-${id}]`), '::after').opacity))");
        Assert.Equal([1, 0], ticks);
        await Expect(All).ToBeVisibleAsync();
        await Expect(Page.Locator("[data-stages-clear]")).ToBeHiddenAsync();
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    private async Task OpenAsync()
    {
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await tab.OpenAsync(Stages);
        await Expect(All).ToHaveTextAsync("Of all tasks, 0 of 30 done.");
    }
}
