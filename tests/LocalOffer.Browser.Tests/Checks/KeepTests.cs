using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>A list as families and coordinators use it. One tab; what it keeps is emptied before each test.</summary>
public sealed class KeepTests(Tab tab) : IClassFixture<Tab>, IAsyncLifetime
{
    private const string List = "my-list/index.html";
    private const string Speech = "services/speech-therapy-school-age";
    private const string School = "providers/millbourne-green-primary";
    private const string Play = "services/riverside-inclusive-play";
    private const string Overdue = "services/" + SampleFolder.OverdueService;
    private const string Gone = "services/closed-long-ago";

    private IPage Page => tab.Page;

    private ILocator Titles => Page.Locator(".lo-kept .lo-services__title");

    private ILocator Title => Page.Locator("h1");

    private ILocator Status => Page.Locator("[data-kept-status]");

    private ILocator Count => Page.Locator("[data-list-count]");

    public async Task InitializeAsync()
    {
        await Page.UnrouteAllAsync();
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await tab.OpenAsync("404.html");
        await Page.EvaluateAsync("() => localStorage.clear()");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_is_saved_on_its_page_and_in_the_search_is_on_the_list_and_nobody_is_told()
    {
        using var heard = new Overheard(Page, url => url.StartsWith(tab.Site.Server.Address.AbsoluteUri, StringComparison.Ordinal) || url is "about:blank");
        var asked = new List<string>();
        void Hear(object? sender, IRequest request) => asked.Add(request.Url.Split('#')[0] + request.PostData);
        Page.Request += Hear;

        await tab.OpenAsync(Speech + "/index.html");
        Findings.AssertNone(await Page.FindingsAsync("stored"));
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save to my list", Exact = true }).ClickAsync();
        await Expect(Page.Locator("[data-keep-status]")).ToHaveTextAsync("Saved to your list. See my list");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Remove from my list", Exact = true })).ToBeFocusedAsync();
        Assert.Equal($"[\"{Speech}\"]", await StoredAsync());
        await Expect(Page.Locator("header").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^My list ?, 1 saved$") })).ToBeVisibleAsync();

        await OpenAsync("search/index.html#q=millbourne+green+primary");
        await Page.Locator($"[data-keep='{School}']").ClickAsync();
        await Expect(Count).ToHaveTextAsync("2");
        await Page.Locator("[data-keep-status]:not(:empty)").GetByRole(AriaRole.Link, new() { Name = "See my list" }).ClickAsync();

        await Expect(Titles).ToHaveTextAsync(["Speech and language therapy for school-age children", "Millbourne Green Primary School"]);
        await Expect(Page.Locator(".lo-kept__item").First).ToContainTextAsync("Run by Ambershire Community Health");
        await Expect(Page.Locator(".lo-kept__item .lo-tags__item--warn").First).ToBeVisibleAsync();
        await Expect(Page.Locator(".lo-kept__phone a").First).ToHaveAttributeAsync("href", "tel:+441632960105");
        await Expect(Titles.Locator("a").First).ToHaveAttributeAsync("href", $"../{Speech}/index.html");

        await tab.OpenAsync(School + "/index.html");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Remove from my list", Exact = true }).ClickAsync();
        await Expect(Page.Locator("[data-keep-status]")).ToContainTextAsync("Removed from your list.");
        await Expect(Count).ToHaveTextAsync("1");

        Page.Request -= Hear;
        Findings.AssertNone([.. heard.Take(), .. asked.Where(a => a.Contains('?', StringComparison.Ordinal))]);
    }

    [Fact]
    public async Task An_overdue_check_is_marked_and_other_tabs_follow()
    {
        await StoreAsync(Overdue, Play);
        await tab.OpenAsync(List);
        await Expect(Page.Locator(".lo-kept__item").First).ToContainTextAsync("May be out of date: check was due 1 May 2025");
        var other = await Page.Context.NewPageAsync();
        await other.GotoAsync(tab.Site.Address(School + "/index.html"));
        await Expect(other.Locator("[data-list-count]")).ToHaveTextAsync("2");
        await other.Locator("[data-keep]").ClickAsync();
        await Expect(Titles).ToHaveCountAsync(3);
        await Expect(Count).ToHaveTextAsync("3");
        await other.CloseAsync();
    }

    [Fact]
    public async Task By_keyboard_things_are_moved_removed_and_brought_back_and_focus_is_never_lost()
    {
        await StoreAsync(Speech, School, Play);
        await tab.OpenAsync(List);
        await FocusAsync("up " + Play);
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Status).ToHaveTextAsync("“Riverside inclusive play” is number 2 of 3.");
        await Expect(Key("up " + Play)).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Key("down " + Play)).ToBeFocusedAsync();
        Assert.Equal($"[\"{Play}\",\"{Speech}\",\"{School}\"]", await StoredAsync());

        await FocusAsync("remove " + Speech);
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Status).ToHaveTextAsync("“Speech and language therapy for school-age children” is off your list.");
        await Expect(Key("remove " + School)).ToBeFocusedAsync();
        await FocusAsync("undo");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Titles).ToHaveCountAsync(3);
        await Expect(Title).ToBeFocusedAsync();

        await FocusAsync("delete");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#panel")).ToBeFocusedAsync();
        await FocusAsync("close");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Key("delete")).ToBeFocusedAsync();
        Assert.NotNull(await StoredAsync());
        await Page.Keyboard.PressAsync("Enter");
        await FocusAsync("confirm");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Status).ToHaveTextAsync("Your list is deleted.");
        await Expect(Page.GetByText("Nothing is on your list.")).ToBeVisibleAsync();
        Assert.Null(await StoredAsync());
        await Expect(Count).ToHaveTextAsync("");
        await Expect(Key("undo")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Titles).ToHaveCountAsync(3);
        Assert.Equal($"[\"{Play}\",\"{Speech}\",\"{School}\"]", await StoredAsync());
    }

    [Fact]
    public async Task A_list_somebody_sent_is_shown_and_kept_only_when_asked()
    {
        await StoreAsync(Play);
        await OpenAsync($"{List}#list={Speech},{Gone},{Play},<script>,../../x");
        await Expect(Title).ToHaveTextAsync("A list somebody sent you");
        await Expect(Titles).ToHaveTextAsync(["Speech and language therapy for school-age children", "Closed long ago", "Riverside inclusive play"]);
        Assert.Equal($"[\"{Play}\"]", await StoredAsync());

        // A link to a part of the page leaves the list as it is, and its address.
        await Page.Locator("a[href='#help-urgent']").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("#list="));
        await Expect(Titles).ToHaveCountAsync(3);

        var one = Page.Locator($"[data-keep='{Speech}']");
        await one.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("[data-keep-status]").First).ToContainTextAsync("Saved to your list.");
        await Expect(one).ToBeFocusedAsync();
        await Expect(Page.GetByText("See my own list (2)")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Enter");
        Assert.Equal($"[\"{Play}\"]", await StoredAsync());

        await Key("add").ClickAsync();
        await Expect(Title).ToHaveTextAsync("My list");
        await Expect(Title).ToBeFocusedAsync();
        await Expect(Status).ToHaveTextAsync("2 things are added to your list.");
        Assert.Equal($"[\"{Play}\",\"{Speech}\",\"{Gone}\"]", await StoredAsync());
        await Page.GoBackAsync();
        await Expect(Title).ToHaveTextAsync("A list somebody sent you");
        await Expect(Page.GetByText("All of this is on your own list.")).ToBeVisibleAsync();

        await OpenAsync($"{List}#list=%%%");
        await Expect(Page.GetByText("This link holds no list.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_the_site_no_longer_has_is_said_and_can_be_removed_and_what_is_no_list_is_empty()
    {
        await StoreAsync(Gone, Speech);
        await tab.OpenAsync(List);
        await Expect(Page.Locator(".lo-kept__item").First).ToContainTextAsync("This is not in the Local Offer any more.");
        await Key("remove " + Gone).ClickAsync();
        await Expect(Titles).ToHaveCountAsync(1);

        foreach (var hostile in new[] { "[", "{}", "[1]", "[\"<img src=x onerror=alert(1)>\"]", "\"services/a\"" })
        {
            await Page.EvaluateAsync("(text) => localStorage.setItem('localoffer.list', text)", hostile);
            await tab.OpenAsync(List);
            await Expect(Page.GetByText("Nothing is on your list.")).ToBeVisibleAsync();
            Assert.Equal(hostile, await StoredAsync());
        }
    }

    [Theory]
    [InlineData("**/search/ids.js", null)]
    [InlineData("**/search/ids.js", "self.LO_ids=JSON.parse('{\"build\":\"x")]
    [InlineData("**/search/cards/*.js", null)]
    [InlineData("**/search/cards/*.js", "(self.LO_cards=self.LO_cards||{})[0]={\"build\":\"another\",\"first\":0,\"cards\":[]}")]
    public async Task When_files_are_missing_cut_short_or_of_another_build_links_still_work_and_nothing_is_lost(string files, string? instead)
    {
        await Page.RouteAsync(files, route => instead is null ? route.AbortAsync() : route.FulfillAsync(new() { ContentType = "text/javascript", Body = instead }));
        await StoreAsync(Speech, School);
        await tab.OpenAsync(List);
        await Expect(Page.GetByText("cannot be shown in full just now")).ToBeVisibleAsync();
        await Expect(Titles).ToHaveTextAsync(["Speech therapy school age", "Millbourne green primary"]);
        await Expect(Titles.Locator("a").First).ToHaveAttributeAsync("href", $"../{Speech}/index.html");
        await Page.UnrouteAllAsync();
        await Key("again").ClickAsync();
        await Expect(Titles.First).ToHaveTextAsync("Speech and language therapy for school-age children");
    }

    [Fact]
    public async Task When_its_own_script_never_comes_the_page_says_what_to_do()
    {
        await Page.RouteAsync("**/assets/my-list.js", route => route.AbortAsync());
        await tab.OpenAsync(List);
        await Expect(Page.GetByText("A list of your own needs JavaScript")).ToBeVisibleAsync();
        await Expect(Page.Locator(".lo-kept-plain a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_says_so_when_the_button_is_pressed()
    {
        await tab.OpenAsync(Speech + "/index.html");
        await Page.EvaluateAsync("() => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') } }");
        await Page.Locator("[data-keep]").ClickAsync();
        await Expect(Page.Locator("[data-keep-status]")).ToContainTextAsync("does not let the site keep a list");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Save to my list", Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_link_holds_ids_only_and_is_selected_where_it_cannot_be_copied()
    {
        await StoreAsync(Speech, School);
        await tab.OpenAsync(List);
        await Key("share").ClickAsync();
        await Expect(Key("link")).ToHaveValueAsync($"https://localoffer.example.org/my-list/#list={Speech},{School}");
        await Page.EvaluateAsync("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await Key("copy").ClickAsync();
        await Expect(Status).ToContainTextAsync("The link is selected.");
        Assert.Equal($"https://localoffer.example.org/my-list/#list={Speech},{School}", await Page.EvaluateAsync<string>("() => getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"));
    }

    [Fact]
    public async Task Paper_has_the_day_whom_to_ring_and_codes_that_another_reader_reads()
    {
        await StoreAsync(Speech, School, Gone);
        await tab.OpenAsync(List);
        await Expect(Titles).ToHaveCountAsync(3);
        await Expect(Page.Locator(".lo-kept svg")).ToHaveCountAsync(0);
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(Page.Locator(".lo-kept svg")).ToHaveCountAsync(3);
        await Expect(Page.Locator(".lo-kept__day")).ToContainTextAsync("Printed on ");
        await Expect(Page.Locator(".lo-kept__end")).ToContainTextAsync("01632 960001");
        await Expect(Page.Locator(".lo-kept__address").First).ToHaveTextAsync("localoffer.example.org/" + Speech);
        foreach (var away in new[] { ".lo-kept__tools", ".lo-kept__all", ".lo-help-strip", "footer" })
        {
            await Expect(Page.Locator(away).First).ToBeHiddenAsync();
        }

        await Page.EvaluateAsync(await File.ReadAllTextAsync(Repository.At("themes/default/node_modules/jsqr/dist/jsQR.js")));
        var read = await Page.EvaluateAsync<string[]>("""
            () => Promise.all([...document.querySelectorAll('.lo-kept svg')].map(async (svg) => {
              const copy = svg.cloneNode(true)
              const { height } = svg.viewBox.baseVal
              copy.setAttribute('width', height * 4)
              copy.setAttribute('height', height * 4)
              const image = new Image()
              image.src = 'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(copy))
              await image.decode()
              const canvas = document.createElement('canvas')
              canvas.width = canvas.height = height * 4
              const draw = canvas.getContext('2d')
              draw.drawImage(image, 0, 0)
              return window.jsQR(draw.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)?.data ?? 'not read'
            }))
            """);
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
        Assert.Equal(
            [$"https://localoffer.example.org/{Speech}/", $"https://localoffer.example.org/{School}/", $"https://localoffer.example.org/my-list/#list={Speech},{School},{Gone}"],
            read);
    }

    [Fact]
    public async Task Two_or_three_providers_lead_to_the_comparison_and_of_more_the_reader_chooses()
    {
        const string Other = "providers/weirside-primary";
        await StoreAsync(Speech, School);
        await tab.OpenAsync(List);
        await Expect(Titles).ToHaveCountAsync(2);
        await Expect(Key("compare")).ToHaveCountAsync(0);

        await StoreAsync(Other, Speech, School);
        await tab.OpenAsync(List);
        await Expect(Key("compare")).ToHaveAttributeAsync("href", $"../compare/index.html#with={Other},{School}");

        await StoreAsync(Other, School, "providers/saltreach-college", "providers/tamarisk-school");
        await tab.OpenAsync(List);
        await Key("compare").ClickAsync();
        await Page.GetByLabel("Weirside").CheckAsync();
        await Key("compare-now").ClickAsync();
        await Expect(Page.Locator("#compare-error")).ToBeVisibleAsync();
        Findings.AssertNone([.. await Page.AxeOnPhoneAndDesktopAsync()]);
        await Page.GetByLabel("Millbourne Green").CheckAsync();
        await Key("compare-now").ClickAsync();
        await Page.WaitForURLAsync($"**/compare/index.html#with={Other},{School}*");
    }

    [Fact]
    public async Task From_a_memory_stick_a_list_is_kept_and_shown()
    {
        var root = tab.Site.FileAddress("");
        await Page.GotoAsync(tab.Site.FileAddress(Speech + "/index.html"));

        // From here on: the page before, from the server, may still have asked for its icon.
        using var heard = new Overheard(Page, url => url.StartsWith(root, StringComparison.Ordinal));
        await Page.Locator("[data-keep]").ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "See my list" }).ClickAsync();
        await Expect(Titles).ToHaveTextAsync(["Speech and language therapy for school-age children"]);
        await Expect(Key("offline")).ToHaveCountAsync(0);
        await Key("remove " + Speech).ClickAsync();
        await Expect(Page.GetByText("Nothing is on your list.")).ToBeVisibleAsync();
        Assert.Empty(heard.Take());
    }

    [Fact]
    public async Task The_list_and_its_pages_are_saved_and_open_with_no_internet()
    {
        await using var context = await tab.Site.Browser.NewContextAsync(new() { Locale = "en-GB" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(tab.Site.Address("404.html"));
        await page.EvaluateAsync("(ids) => localStorage.setItem('localoffer.list', ids)", JsonSerializer.Serialize(new[] { Speech, School, Gone }));
        await page.GotoAsync(tab.Site.Address(List));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => caches.keys()"));
        await page.Locator("[data-key=offline]").ClickAsync();
        await page.Locator("[data-key=save]").ClickAsync();
        await Expect(page.Locator(".lo-kept__panel")).ToContainTextAsync("Saved: this page and the 2 pages on your list.");

        await context.SetOfflineAsync(true);
        await page.GotoAsync(tab.Site.Address(School + "/index.html"));
        await Expect(page.Locator("h1")).ToContainTextAsync("Millbourne Green Primary School");
        await page.GotoAsync(tab.Site.Address(List));
        await Expect(page.Locator(".lo-kept .lo-services__title")).ToHaveTextAsync(["Speech and language therapy for school-age children", "Millbourne Green Primary School", "Closed long ago"]);
        await page.Locator("[data-key=offline]").ClickAsync();
        await page.Locator("[data-key=save]").ClickAsync();
        await Expect(page.Locator(".lo-kept__panel")).ToContainTextAsync("no internet at the moment");
    }

    [Theory]
    [InlineData("full", null)]
    [InlineData("full", "share")]
    [InlineData("full", "offline")]
    [InlineData("full", "delete")]
    [InlineData("sent", null)]
    [InlineData("trouble", null)]
    public async Task Axe_finds_nothing_wrong_in_any_state_and_nothing_scrolls_sideways_or_is_too_small(string state, string? panel)
    {
        await StoreAsync(Speech, Overdue, School, Gone);
        if (state == "trouble")
        {
            await Page.RouteAsync("**/search/ids.js", route => route.AbortAsync());
        }

        var findings = new List<string>();
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await OpenAsync(state == "sent" ? $"{List}#list={Play},{School},{Gone}" : List);
            await Expect(Titles.First).ToBeVisibleAsync();
            if (panel is not null)
            {
                await Key(panel).ClickAsync();
            }
            else if (state == "full")
            {
                await Key("remove " + Overdue).ClickAsync();
                await StoreAsync(Speech, Overdue, School, Gone);
            }

            await Page.StripAsync();
            findings.AddRange(await Page.StateFindingsAsync($"{state} {panel}"));
        }

        Findings.AssertNone(findings);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task The_links_of_the_header_stand_in_one_row_and_from_a_tablet_beside_the_name(int width)
    {
        await StoreAsync(Speech);
        await Page.SetViewportSizeAsync(width, 800);
        await tab.OpenAsync("index.html");
        await Page.EvaluateAsync("() => { document.querySelector('.lo-header__offer').textContent = 'Northern and Southern Ambershire SEND Local Offer' }");
        var tops = await Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.lo-header__link')].map((link) => link.getBoundingClientRect().top)");
        Assert.Equal(3, tops.Length);
        Assert.Single(tops.Distinct());
        var name = (await Page.Locator(".govuk-generic-header__logo").BoundingBoxAsync())!;
        Assert.Equal(width >= 768, tops[0] < name.Y + name.Height);
        Findings.AssertNone(await Page.FindingsAsync("sideways"));
    }

    private ILocator Key(string key) => Page.Locator($"[data-key='{key}']");

    private async Task FocusAsync(string key) => await Key(key).FocusAsync();

    private async Task OpenAsync(string address)
    {
        // A page that differs only after # would not be loaded again.
        await Page.GotoAsync("about:blank");
        await tab.OpenAsync(address);
    }

    private async Task StoreAsync(params string[] ids) => await Page.EvaluateAsync("(ids) => localStorage.setItem('localoffer.list', ids)", JsonSerializer.Serialize(ids));

    private Task<string?> StoredAsync() => Page.EvaluateAsync<string?>("() => localStorage.getItem('localoffer.list')");
}
