using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>A circle of support as a coordinator fills it in with a family. What is written is nobody else's.</summary>
public sealed class CircleOfSupportTests(Tab tab) : IClassFixture<Tab>, IAsyncLifetime
{
    private const string Circle = "coordinators/circle-of-support/index.html";

    private readonly List<string> _asked = [];

    private IPage Page => tab.Page;

    private ILocator Who => Page.Locator("#circle-who");

    private ILocator People => Page.Locator(".lo-circle__person");

    private ILocator Marks => Page.Locator("[data-circle-drawing] .lo-circle__mark text");

    private ILocator Status => Page.Locator("[data-circle-status]");

    public async Task InitializeAsync()
    {
        // A page with something on it asks before it is left: yes, leave.
        Page.Dialog += Leave;
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await OpenAsync();
        _asked.Clear();
    }

    public Task DisposeAsync()
    {
        Page.Dialog -= Leave;
        return Task.CompletedTask;
    }

    [Fact]
    public async Task By_keyboard_it_is_filled_in_printed_saved_left_and_opened_again_and_nobody_is_told()
    {
        using var heard = Overheard.AtWork(Page, tab.Site);

        // A person by typing, and one from the list.
        await Who.FocusAsync();
        await Page.Keyboard.TypeAsync("Mum");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Status).ToHaveTextAsync("“Mum” is in the circle: At home and family.");
        await Expect(Who).ToBeFocusedAsync();
        await Page.Locator("#circle-role").FocusAsync();
        await Page.Keyboard.TypeAsync("Physio");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Who).ToBeFocusedAsync();
        await Expect(Who).ToHaveValueAsync("Physiotherapist");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync("People who");
        foreach (var words in new[] { "", "01632 960001", "every Tuesday" })
        {
            await Page.Keyboard.PressAsync("Tab");
            await Page.Keyboard.TypeAsync(words);
        }

        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Space");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(People).ToHaveCountAsync(2);
        await Expect(People.Nth(1)).ToContainTextAsync("2. Physiotherapist Leads");
        await Expect(People.Nth(1)).ToContainTextAsync("every Tuesday");
        await Expect(People.Nth(1).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "../../people/index.html#role-physiotherapist");
        await Expect(Marks).ToHaveTextAsync(["1", "2"]);
        await Expect(Page.Locator("[data-circle-drawing] svg")).ToHaveAttributeAsync("aria-label", "Circles around “Me” with 2 people. The list says who they are.");

        // The paper has the circle and no controls.
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(Page.Locator("[data-circle-drawing] svg")).ToBeVisibleAsync();
        await Expect(People.First).ToBeVisibleAsync();
        foreach (var away in new[] { "[data-circle-form]", "[data-circle-blank]", "[data-circle-roles]", ".lo-circle__acts", ".lo-help-strip" })
        {
            await Expect(Page.Locator(away).First).ToBeHiddenAsync();
        }

        await Page.EmulateMediaAsync(new() { Media = Media.Null });
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await Page.PdfAsync(new() { Format = "A4" })), StringComparison.Ordinal);

        // It is saved after a warning.
        await PressAsync("save");
        await Expect(Page.Locator("#panel")).ToBeFocusedAsync();
        await Expect(Page.Locator("#panel")).ToHaveTextAsync("This file is about a child");
        var file = await Page.RunAndWaitForDownloadAsync(() => PressAsync("confirm"));
        Assert.Equal("circle-of-support.json", file.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await file.PathAsync());
        Assert.Equal("circle-of-support", JsonDocument.Parse(text).RootElement.GetProperty("localoffer").GetString());
        await Expect(Key("save")).ToBeFocusedAsync();

        // Nothing is left behind, and what was saved is not asked for.
        Assert.Empty(await Page.FindingsAsync("stored"));
        Findings.AssertNone(heard.Take());
        await Page.ReloadAsync();
        Assert.Empty(_asked);
        await Expect(People).ToHaveCountAsync(0);
        await Expect(Who).ToHaveValueAsync("");
        Assert.Empty(await Page.FindingsAsync("stored"));

        await ChooseAsync(text);
        await Expect(People).ToHaveCountAsync(2);
        await Expect(People.Nth(1)).ToContainTextAsync("01632 960001");
        await Expect(Page.Locator("#in-it")).ToBeFocusedAsync();
        Assert.Equal(text, await SavedAsync());
    }

    [Fact]
    public async Task People_are_moved_changed_removed_and_brought_back_and_focus_is_never_lost()
    {
        await AddAsync("Mum", "Dad", "Nan");
        await PressAsync("up 3");
        await Expect(Key("up 3")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Key("down 3")).ToBeFocusedAsync();
        await Expect(People.First).ToContainTextAsync("1. Nan");

        await PressAsync("change 1");
        await Expect(Page.Locator("[data-circle-adds]")).ToBeFocusedAsync();
        await Expect(Page.Locator("[data-circle-adds]")).ToHaveTextAsync("Change “Mum”");
        await Who.FillAsync("Mummy");
        await Page.Locator("#circle-ring").SelectOptionAsync("often");
        await Page.Locator("[data-circle-submit]").ClickAsync();
        await Expect(Key("change 1")).ToBeFocusedAsync();
        await Expect(People.Last).ToContainTextAsync("3. Mummy");

        await PressAsync("remove 2");
        await Expect(People).ToHaveCountAsync(2);
        await Expect(Key("undo")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(People).ToHaveCountAsync(3);
        await Expect(Page.Locator("#in-it")).ToBeFocusedAsync();

        await PressAsync("clear");
        await Expect(Page.GetByText("Nobody yet.")).ToBeVisibleAsync();
        await PressAsync("undo");
        await Expect(People).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task The_blank_sheet_is_printed_when_asked_for_and_when_nobody_is_in_the_circle()
    {
        await Page.EvaluateAsync("() => { window.print = () => { window.__printed = (window.__printed ?? 0) + 1 } }");
        await PrintedAsync(blank: true);
        await AddAsync("Mum");
        await PrintedAsync(blank: false);
        await PressAsync("print-blank");
        Assert.Equal(1, await Page.EvaluateAsync<int>("() => window.__printed"));
        await PrintedAsync(blank: true);
        await Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        await PrintedAsync(blank: false);
    }

    [Fact]
    public async Task What_is_not_saved_is_asked_for_before_it_is_lost_and_then_it_is_gone_also_from_a_page_gone_back_to()
    {
        await Who.ClickAsync();
        await AddAsync("Mum");
        await Page.ReloadAsync();
        Assert.Equal(["beforeunload"], _asked);
        await Expect(People).ToHaveCountAsync(0);

        await Who.ClickAsync();
        await AddAsync("Mum");
        await tab.OpenAsync("index.html");
        await Page.GoBackAsync();
        await Expect(Page.GetByText("Nobody yet.")).ToBeVisibleAsync();
        await Expect(Who).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_mistake_is_said_at_its_field()
    {
        await Page.Locator("[data-circle-submit]").ClickAsync();
        await Expect(Who).ToBeFocusedAsync();
        await Expect(Who).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Who).ToHaveAttributeAsync("aria-describedby", "circle-who-hint circle-who-error");
        await Expect(Page.Locator("#circle-who-error")).ToHaveTextAsync("Say who it is, or choose from the list");
        await AddAsync("Mum");
        await Expect(Page.Locator("#circle-who-error")).ToBeHiddenAsync();
        await Expect(Who).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Theory]
    [InlineData("", "cannot be read")]
    [InlineData("{", "cannot be read")]
    [InlineData("[]", "was not saved from this site")]
    [InlineData("{\"localoffer\":\"key-working-check\",\"version\":1,\"values\":{}}", "saved from another page")]
    [InlineData("{\"localoffer\":\"circle-of-support\",\"version\":99,\"values\":{}}", "newer version")]
    public async Task A_file_that_is_not_its_own_is_refused_in_words_and_what_is_there_stays(string text, string words)
    {
        await AddAsync("Mum");
        await ChooseAsync(text);
        await Expect(Page.Locator("[data-circle-trouble]")).ToContainTextAsync(words);
        await Expect(People).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Markup_in_a_file_is_words_and_what_the_page_does_not_know_is_left_out_and_counted()
    {
        const string Markup = "<img src=x onerror=alert(1)>";
        await ChooseAsync(JsonSerializer.Serialize(new
        {
            localoffer = "circle-of-support",
            version = 1,
            values = new { people = new object[] { new { who = Markup, name = Markup, ring = "home-family", role = "javascript:alert(1)" }, new { who = "A", ring = "gone" }, "B" } },
        }));
        await Expect(People).ToHaveCountAsync(1);
        await Expect(People.First).ToContainTextAsync(Markup);
        await Expect(Page.Locator("[data-circle-trouble]")).ToContainTextAsync("2 more in the file could not be shown here.");
        await Expect(Page.Locator("main img")).ToHaveCountAsync(0);
        await Expect(People.First.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Marks_and_the_names_of_rings_never_lie_on_one_another_even_in_a_full_ring_which_takes_nobody_more()
    {
        var people = new[] { "home-family", "friends-community", "often", "now-and-then" }.SelectMany((ring, place) => Enumerable.Range(0, 16 - (5 * place)).Select(n => new { who = $"n{n}", ring }));
        await ChooseAsync(JsonSerializer.Serialize(new { localoffer = "circle-of-support", version = 1, values = new { people } }));
        await Expect(People).ToHaveCountAsync(16 + 11 + 6 + 1);
        await Page.Locator("#circle-ring").SelectOptionAsync("home-family");
        await AddAsync("Nan");
        await Expect(Page.Locator("#circle-ring")).ToBeFocusedAsync();
        await Expect(Page.Locator("#circle-ring")).ToHaveAttributeAsync("aria-describedby", "circle-ring-error");
        await Expect(Page.Locator("#circle-ring-error")).ToHaveTextAsync("This ring is full. Choose another one");
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await Page.SetViewportSizeAsync(screen.Width, screen.Height);
            Assert.Empty(await Page.EvaluateAsync<string[]>("""
                () => {
                  const drawing = document.querySelector('[data-circle-drawing]')
                  const marks = [...drawing.querySelectorAll('.lo-circle__mark circle')].map((one) => one.getBoundingClientRect()).map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2, r: box.width / 2 }))
                  const names = [...drawing.querySelectorAll('.lo-circle__ring-name')].map((one) => one.getBoundingClientRect())
                  const found = []
                  marks.forEach((mark, i) => {
                    marks.slice(i + 1).forEach((other, j) => { if (Math.hypot(mark.x - other.x, mark.y - other.y) < mark.r + other.r) found.push(`${i + 1} on ${i + j + 2}`) })
                    names.forEach((name, j) => {
                      const across = Math.max(name.left - mark.x, 0, mark.x - name.right)
                      const down = Math.max(name.top - mark.y, 0, mark.y - name.bottom)
                      if (Math.hypot(across, down) < mark.r) found.push(`${i + 1} on name ${j + 1}`)
                    })
                  })
                  return found
                }
                """));
        }
    }

    [Theory]
    [InlineData("mistake")]
    [InlineData("changing")]
    [InlineData("warning")]
    [InlineData("removed")]
    [InlineData("refused file")]
    public async Task Axe_finds_nothing_wrong_in_any_state_and_nothing_scrolls_sideways_or_is_too_small(string state)
    {
        await AddAsync("Mum", "Grandad");
        await (state switch
        {
            "mistake" => Page.Locator("[data-circle-submit]").ClickAsync(),
            "changing" => PressAsync("change 1"),
            "warning" => PressAsync("save"),
            "removed" => PressAsync("remove 1"),
            _ => ChooseAsync("{"),
        });
        await Page.StripAsync("[data-circle-roles]");
        Findings.AssertNone(await Page.StateOnPhoneAndDesktopAsync(state));
    }

    private ILocator Key(string key) => Page.Locator($"[data-key='{key}']");

    private async Task PressAsync(string key)
    {
        await Key(key).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
    }

    private async Task AddAsync(params string[] people)
    {
        foreach (var who in people)
        {
            await Who.FillAsync(who);
            await Who.PressAsync("Enter");
        }
    }

    private async Task ChooseAsync(string text)
    {
        var chooser = await Page.RunAndWaitForFileChooserAsync(() => PressAsync("open"));
        await chooser.SetFilesAsync(new FilePayload { Name = "circle.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
    }

    private async Task<string> SavedAsync()
    {
        await PressAsync("save");
        return await File.ReadAllTextAsync(await (await Page.RunAndWaitForDownloadAsync(() => PressAsync("confirm"))).PathAsync());
    }

    private async Task PrintedAsync(bool blank)
    {
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(Page.Locator("[data-circle-blank]")).ToBeVisibleAsync(new() { Visible = blank });
        await Expect(Page.Locator("[data-circle-drawing]")).ToBeVisibleAsync(new() { Visible = !blank });
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    private async Task OpenAsync()
    {
        await Page.GotoAsync("about:blank");
        await tab.OpenAsync(Circle);
        await Expect(Page.GetByText("Nobody yet.")).ToBeVisibleAsync();
    }

    private void Leave(object? sender, IDialog dialog)
    {
        _asked.Add(dialog.Type);
        _ = dialog.AcceptAsync();
    }
}
