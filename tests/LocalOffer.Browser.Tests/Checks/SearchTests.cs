using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>The search as families use it. One tab, one page after the other: a new context costs more than a search.</summary>
public sealed partial class SearchTests(Tab tab) : IClassFixture<Tab>
{
    private const string Search = "search/index.html";
    private const string Trouble = "The search is not working just now. These lists hold everything.";

    private IPage Page => tab.Page;

    private ILocator Status => Page.Locator("[data-finder-status]");

    private ILocator Heading => Page.Locator(".lo-results-count");

    private ILocator Titles => Page.Locator(".lo-services__title a");

    private ILocator Chosen => Page.Locator(".lo-chosen__link");

    [GeneratedRegex(@"^\d+ results? for “swimming”\.( Page 1 of \d+\.)?$")]
    private static partial Regex SaysSwimming();

    [Fact]
    public async Task The_box_of_the_home_page_understands_short_forms_mistakes_and_ages_and_sends_nothing()
    {
        await using var quiet = await QuietAsync();
        await tab.OpenAsync("index.html");
        await Page.GetByLabel("What are you looking for?").FillAsync("salt referal for 6 yr old");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Titles.First).ToHaveAttributeAsync("href", "../services/speech-therapy-school-age/index.html");
        await Expect(Page.Locator("#q")).ToHaveValueAsync("salt referal for 6 yr old");
        await Expect(Chosen).ToHaveTextAsync(["Remove this filter: Age 6 (from your words)"]);
        await Expect(Page.GetByText("Did you mean")).ToContainTextAsync("referral");
        await Expect(Page.GetByText("Also searching:")).ToContainTextAsync("Speech and language therapy");
        await Expect(Page).ToHaveTitleAsync(new Regex("^salt referal for 6 yr old "));
        await Expect(Status).ToContainTextAsync("for “salt referal for 6 yr old”.");

        // The result leads somewhere, and Back leads to the results again.
        await Titles.First.ClickAsync();
        await Expect(Page.Locator("h1")).ToContainTextAsync("Speech and language therapy");
        await Page.GoBackAsync();
        await Expect(Titles.First).ToBeVisibleAsync();

        await Chosen.ClickAsync();
        await Expect(Chosen).ToHaveCountAsync(0);
        await Expect(Page).ToHaveURLAsync(new Regex("[#&]age=any"));
    }

    [Fact]
    public async Task A_filter_is_set_by_keyboard_alone_the_status_says_what_came_and_focus_stays()
    {
        await using var quiet = await QuietAsync();
        await Page.SetViewportSizeAsync(Screen.Phone.Width, Screen.Phone.Height);
        await OpenAsync("");
        await Page.Locator("#q").FocusAsync();
        await Page.Keyboard.TypeAsync("swimming");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Status).ToHaveTextAsync(SaysSwimming());
        await Expect(Page.Locator("#q")).ToBeFocusedAsync();

        await TabToAsync(".lo-finder__summary");
        await Page.Keyboard.PressAsync("Enter");
        await TabToAsync("#age");
        await Page.Keyboard.TypeAsync("forty");
        await TabToAsync("[data-finder-apply]");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#age")).ToBeFocusedAsync();
        await Expect(Page.Locator("#age-error")).ToBeVisibleAsync();

        await Page.Locator("#age").FillAsync("8");
        await TabToAsync("[data-facet=cost] summary");
        await Page.Keyboard.PressAsync("Enter");
        await TabToAsync("#cost-paid");
        await Page.Keyboard.PressAsync("Space");
        await TabToAsync("[data-finder-apply]");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Chosen).ToHaveTextAsync(["Remove this filter: Age 8", "Remove this filter: Cost: You pay something"]);
        await Expect(Page.Locator("[data-finder-apply]")).ToBeFocusedAsync();
        await Expect(Page.Locator("#age-error")).ToBeHiddenAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("#q=swimming&age=8&cost=paid$"));

        // The count beside a value is what it gives.
        var count = await Page.Locator("label[for=cost-paid] [data-count]").TextContentAsync();
        await Expect(Status).ToContainTextAsync(count!.Trim('(', ')') + " result");

        // A filter that is taken off leads to the results, and is unticked.
        await Page.GetByRole(AriaRole.Button, new() { Name = "See " }).ClickAsync();
        await Expect(Heading).ToBeFocusedAsync();
        await TabToAsync(".lo-chosen li:nth-child(2) a");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Chosen).ToHaveCountAsync(1);
        await Expect(Heading).ToBeFocusedAsync();
        await Expect(Page.Locator("#cost-paid")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_address_holds_the_search_through_reload_back_and_links_to_parts_of_the_page()
    {
        await using var quiet = await QuietAsync();
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await OpenAsync("#cost=free&sort=name");
        await Expect(Page.Locator("#cost-free")).ToBeCheckedAsync();
        await Expect(Page.Locator("#sort")).ToHaveValueAsync("name");
        await Expect(Page.Locator("#sort option[value=near]")).ToBeDisabledAsync();
        await Expect(Titles).ToHaveCountAsync(10);
        var first = await Titles.First.TextContentAsync();

        await Page.GetByRole(AriaRole.Link, new() { Name = "Page 2", Exact = true }).ClickAsync();
        await Expect(Status).ToContainTextAsync("Page 2 of");
        await Expect(Heading).ToBeFocusedAsync();
        await Expect(Heading).ToContainTextAsync("11 to 20 on this page");
        await Page.ReloadAsync();
        await Expect(Heading).ToContainTextAsync("11 to 20 on this page");
        await Page.GoBackAsync();
        await Expect(Titles.First).ToHaveTextAsync(first!);

        // "Urgent help" is a part of this page: the search stands, and so does its address.
        await Page.Locator("a[href='#help-urgent']").ClickAsync();
        await Page.WaitForURLAsync("**#cost=free&sort=name");
        await Expect(Titles.First).ToHaveTextAsync(first!);
        await Expect(Page.Locator("#help-urgent")).ToBeInViewportAsync();

        // Every choice that is offered leads somewhere.
        Assert.Empty(await Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.lo-finder__facet input')].filter((box) => box.disabled !== (box.parentElement.querySelector('[data-count]').textContent === '(0)') && !box.checked).map((box) => box.id)"));
        await Page.GetByRole(AriaRole.Link, new() { Name = "Clear all filters" }).First.ClickAsync();
        await Expect(Heading).ToBeHiddenAsync();
        await Expect(Page.Locator("#q")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_postcode_finds_what_is_near_and_no_more_than_its_first_half_leaves_its_box()
    {
        await using var quiet = await QuietAsync();
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await OpenAsync("");
        await Page.GetByLabel("Postcode").FillAsync("ZZ9 9");
        await Page.Locator("[data-finder-apply]").ClickAsync();
        await Page.GetByLabel("Postcode").FillAsync("nowhere");
        await Page.Locator("[data-finder-apply]").ClickAsync();
        await Expect(Page.Locator("#pc")).ToBeFocusedAsync();
        await Expect(Page.Locator("#pc-error")).ToContainTextAsync("We do not know this postcode");

        await Page.GetByLabel("Postcode").FillAsync("zz14gr");
        await Page.GetByLabel("How far away").SelectOptionAsync("3");
        await Page.Locator("[data-finder-apply]").ClickAsync();

        await Expect(Chosen).ToHaveTextAsync(["Remove this filter: Within 3 miles", "Remove this filter: Near ZZ1 4"]);
        await Expect(Page.Locator("#sort")).ToHaveValueAsync("near");
        await Expect(Page.Locator(".lo-services__item").First).ToContainTextAsync("mile");
        await Expect(Page.Locator("#pc-error")).ToBeHiddenAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("[#&]pc=ZZ1"));
        Assert.DoesNotContain("4gr", Page.Url, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_found_says_what_to_give_up_and_whom_to_ring()
    {
        await using var quiet = await QuietAsync();
        await OpenAsync("#q=xqzzw");
        await Expect(Heading).ToHaveTextAsync("No results for “xqzzw”");
        await Expect(Page.Locator(".lo-finder__results a[href^='tel:']")).ToBeVisibleAsync();

        await OpenAsync("#q=short+breaks&age=24&strand=education");
        await Expect(Heading).ToHaveTextAsync("No results for “short breaks”");
        var relax = Page.Locator(".lo-finder__relax a").First;
        await relax.ClickAsync();
        await Expect(Titles.First).ToBeVisibleAsync();
        await Expect(Heading).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_word_is_explained_among_the_results_and_hostile_words_are_only_words()
    {
        await using var quiet = await QuietAsync();
        await OpenAsync("#q=EHCP");
        var word = Page.Locator(".lo-services__item--word").First;
        await Expect(word).ToContainTextAsync("Word explained");
        await Expect(word.Locator(".lo-services__summary")).Not.ToBeEmptyAsync();

        foreach (var hostile in new[] { "<img src=x onerror=alert(1)>", "constructor __proto__", "%F0%9F", "' OR 1=1 --" })
        {
            await OpenAsync("#q=" + Uri.EscapeDataString(hostile) + "&need=constructor,__proto__&age=99&page=900&sort=toString");
            await Expect(Heading).ToContainTextAsync(hostile);
            Assert.Equal(0, await Page.Locator(".lo-finder__results img").CountAsync());
        }
    }

    [Theory]
    [InlineData("search/index.js", "missing")]
    [InlineData("search/index.js", "cut")]
    [InlineData("search/index.js", "version")]
    [InlineData("search/cards/*.js", "missing")]
    [InlineData("search/cards/*.js", "build")]
    public async Task When_its_files_are_missing_cut_short_or_of_another_build_the_search_says_so_and_the_lists_work(string files, string fault)
    {
        await Page.SpoilAsync(files, fault);
        try
        {
            await OpenAsync("#q=speech");
            await Expect(Status).ToHaveTextAsync(Trouble);
            await Expect(Page.Locator(".govuk-inset-text")).ToContainTextAsync(Trouble);
            await Expect(Page.Locator("#q")).ToBeHiddenAsync();
            await Expect(Page.Locator("[data-finder-lists] a").First).ToBeVisibleAsync();
            await Page.StripAsync();
            Findings.AssertNone(await Page.StateOnPhoneAndDesktopAsync($"{files} {fault}"));
        }
        finally
        {
            await Page.UnrouteAllAsync();
        }

        await Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(Titles.First).ToBeVisibleAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("#q=speech$"));
    }

    [Fact]
    public async Task Without_its_own_script_the_page_says_that_the_lists_hold_everything()
    {
        await Page.RouteAsync("**/assets/search.js", route => route.AbortAsync());
        try
        {
            await OpenAsync("#q=speech");
            await Expect(Page.GetByText("The search needs JavaScript.")).ToBeVisibleAsync();
            await Expect(Page.Locator("#q")).ToBeHiddenAsync();
            await Expect(Page.Locator("[data-finder-lists] a").First).ToBeVisibleAsync();
        }
        finally
        {
            await Page.UnrouteAllAsync();
        }
    }

    [Fact]
    public async Task From_a_memory_stick_it_finds_the_same()
    {
        var root = tab.Site.FileAddress("");
        using var heard = new Overheard(Page, url => url.StartsWith(root, StringComparison.Ordinal));
        await Page.GotoAsync(tab.Site.FileAddress("index.html"));
        await Page.GetByLabel("What are you looking for?").FillAsync("speech therapy");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Titles.First).ToContainTextAsync("Speech and language therapy");
        await Page.Locator("a[href='#help-urgent']").ClickAsync();
        await Page.WaitForURLAsync("**#q=speech+therapy");
        Assert.Empty(heard.Take());
    }

    [Theory]
    [InlineData("#q=autsim&need=communication-interaction&age=6&page=2")]
    [InlineData("#q=xqzzw")]
    public async Task Axe_finds_nothing_wrong_with_filters_open_with_results_and_with_none_and_nothing_scrolls_sideways_or_is_too_small(string fragment)
    {
        await using var quiet = await QuietAsync();
        var findings = new List<string>();
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await OpenAsync(fragment);
            await Page.Locator(".lo-finder--answered").WaitForAsync();

            await Page.EvaluateAsync("() => { for (const one of document.querySelectorAll('.lo-finder details')) one.open = true }");
            await Page.StripAsync("[data-finder-lists]");
            findings.AddRange(await Page.StateFindingsAsync(fragment));
        }

        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task Words_are_marked_in_forced_colours_and_paper_has_the_results_alone()
    {
        await OpenAsync("#q=swimming");
        var mark = Page.Locator("mark").First;
        await mark.WaitForAsync();
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Assert.True(await mark.EvaluateAsync<bool>("(mark) => getComputedStyle(mark).backgroundColor !== getComputedStyle(document.body).backgroundColor && getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)'"));
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, Media = Media.Print });
        await Expect(Titles.First).ToBeVisibleAsync();
        await Expect(Page.Locator("#q")).ToBeHiddenAsync();
        await Expect(Page.Locator(".lo-finder__filters")).ToBeHiddenAsync();
        await Expect(Page.Locator("[data-finder-lists]")).ToBeHiddenAsync();
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Null, Media = Media.Null });
    }

    private async Task OpenAsync(string fragment)
    {
        // A page that differs only after # would not be loaded again.
        await Page.GotoAsync("about:blank");
        await tab.OpenAsync(Search + fragment);
    }

    private async Task TabToAsync(string selector)
    {
        for (var press = 0; press < 60; press++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("(selector) => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not reach {selector}.");
    }

    private async Task<QuietSearch> QuietAsync()
    {
        await Page.GotoAsync("about:blank");
        return new QuietSearch(tab);
    }

    /// <summary>Fails at its end when the page has complained, asked another host, or told anybody what was typed.</summary>
    private sealed class QuietSearch : IAsyncDisposable
    {
        private readonly Tab _tab;
        private readonly Overheard _heard;
        private readonly List<string> _asked = [];

        public QuietSearch(Tab tab)
        {
            _tab = tab;
            _heard = new(tab.Page, url => url.StartsWith(tab.Site.Server.Address.AbsoluteUri, StringComparison.Ordinal) || url is "about:blank");
            tab.Page.Request += OnRequest;
        }

        public async ValueTask DisposeAsync()
        {
            var stored = await _tab.Page.FindingsAsync("stored");
            _tab.Page.Request -= OnRequest;
            _heard.Dispose();

            // The driver shows a page's fragment with its address; what goes over the wire ends before it.
            var told = _asked.Select(a => a.Split('#')[0]).Where(a => a.Contains('?', StringComparison.Ordinal) || Regex.IsMatch(a, "salt|swimming|xqzzw|EHCP", RegexOptions.IgnoreCase));
            Findings.AssertNone([.. stored, .. _heard.Take(), .. told.Select(t => "tells what was typed: " + t)]);
        }

        private void OnRequest(object? sender, IRequest request) => _asked.Add(request.Url + " " + request.PostData);
    }
}
