using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>Answers side by side, as families compare them. One tab, one state after the other.</summary>
public sealed class CompareTests(Tab tab) : IClassFixture<Tab>
{
    private const string Compare = "compare/index.html";
    private const string Weirside = "providers/weirside-primary";
    private const string Marsh = "providers/marsh-lane-school";
    private const string Nursery = "providers/larkfield-lane-nursery";
    private const string Childminder = "providers/appletree-childminding";
    private const string Trouble = "The comparison is not working just now. The pages below hold all answers.";

    private IPage Page => tab.Page;

    private ILocator Status => Page.Locator("[data-compare-status]");

    private ILocator Chosen => Page.Locator(".lo-chosen__link");

    private ILocator Cards => Page.Locator(".lo-compare__card");

    private ILocator Heading => Page.Locator("[data-compare-results] > h2");

    private ILocator Questions => Page.Locator(".lo-compare__question");

    [Fact]
    public async Task From_a_school_two_more_are_chosen_one_is_taken_away_and_back_brings_it_again()
    {
        using var heard = Listen();
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await tab.OpenAsync(Weirside + "/index.html");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Compare with other schools" }).ClickAsync();
        await Expect(Chosen).ToHaveTextAsync(["Take away: Weirside Primary School and the Brook"]);
        await Expect(Page.Locator("[data-compare-lists] a").First).ToBeVisibleAsync();

        // What is wrong is said beside the control, and focus goes there.
        await Page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Expect(Page.Locator("#second")).ToBeFocusedAsync();
        await Expect(Page.Locator("#second-error")).ToHaveTextAsync("Error: Choose a name");
        await Expect(Page.Locator("#second")).ToHaveAttributeAsync("aria-describedby", "second-error");

        await Page.Locator("#second").SelectOptionAsync("Marsh Lane School");
        await Page.Locator("#third").SelectOptionAsync("Larkfield Lane Nursery");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Expect(Status).ToHaveTextAsync(new Regex("^Comparing Weirside Primary School and the Brook, Marsh Lane School and Larkfield Lane Nursery: 18 questions.$"));
        await Expect(Heading).ToBeFocusedAsync();
        await Expect(Cards).ToHaveCountAsync(3);
        await Expect(Page.Locator("[data-compare-form]")).ToBeHiddenAsync();
        await Expect(Page.Locator("[data-compare-lists]")).ToBeHiddenAsync();
        await Expect(Page).ToHaveURLAsync(new Regex($"#with={Weirside},{Marsh},{Nursery}$"));
        await Expect(Page).ToHaveTitleAsync(new Regex("^Weirside Primary School and the Brook, Marsh Lane School and Larkfield Lane Nursery – Compare"));

        await Chosen.Nth(1).ClickAsync();
        await Expect(Cards).ToHaveCountAsync(2);
        await Expect(Heading).ToBeFocusedAsync();
        await Page.GoBackAsync();
        await Expect(Cards).ToHaveCountAsync(3);

        // The words and the links are those of the school's own page.
        var answer = await Questions.First.Locator(".lo-compare__column .lo-prose").First.InnerTextAsync();
        var link = await Questions.First.Locator(".lo-compare__column a[href^='..']").First.GetAttributeAsync("href");
        await Cards.First.Locator("h3 a").ClickAsync();
        await Page.WaitForURLAsync(tab.Site.Address(Weirside + "/index.html"));
        Assert.StartsWith(answer.Split('.')[0], await Page.Locator(".lo-answer__text").First.InnerTextAsync(), StringComparison.Ordinal);
        await Expect(Page.Locator($".lo-answer a[href='../{link}']").First).ToBeVisibleAsync();
        Assert.Empty(heard.Take());
        Assert.Empty(await Page.FindingsAsync("stored"));
    }

    [Fact]
    public async Task Questions_are_reached_by_links_that_can_be_sent_and_those_not_all_have_answered_can_be_left_out()
    {
        using var heard = Listen();
        await OpenAsync($"#with={Weirside},{Nursery}");
        await Page.Locator(".lo-contents a", new() { HasTextString = "Well-being" }).ClickAsync();
        await Expect(Page.Locator("#question-q05")).ToBeFocusedAsync();
        await Expect(Page.Locator("#question-q05")).ToBeInViewportAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("&at=q05$"));
        await OpenAsync(new Uri(Page.Url).Fragment);
        await Expect(Page.Locator("#question-q05")).ToBeInViewportAsync();

        // "Urgent help" is a part of this page: the comparison stands, and so does its address.
        await Page.Locator("a[href='#help-urgent']").First.ClickAsync();
        await Page.WaitForURLAsync(new Regex("#with="));
        await Expect(Cards).ToHaveCountAsync(2);

        // What one has not answered is said as on its own page, and can be left out.
        var all = await Questions.CountAsync();
        var open = await Questions.Filter(new() { Has = Page.Locator(":scope > .lo-compare__columns .lo-answer__none, :scope > .lo-compare__columns .lo-muted") }).CountAsync();
        Assert.True(open > 0);
        await Page.Locator("#only").CheckAsync();
        await Expect(Questions).ToHaveCountAsync(all - open);
        await Expect(Page.Locator("#only")).ToBeFocusedAsync();
        await Expect(Status).ToContainTextAsync($"{all - open} questions of {all}.");
        await Expect(Page).ToHaveURLAsync(new Regex("[#&]only=answered"));

        // Asked other questions: said, and nothing is left when only those are wanted that all have answered.
        await OpenAsync($"#with={Weirside},{Childminder}");
        await Expect(Page.GetByText("They are different kinds of place and were asked different questions.")).ToBeVisibleAsync();
        await Expect(Questions.First).ToContainTextAsync("This question is not put to this kind of place.");

        await Page.GetByRole(AriaRole.Button, new() { Name = "Open all detail" }).ClickAsync();
        await Expect(Page.Locator(".lo-compare details:not([open])")).ToHaveCountAsync(0);
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Close all detail" })).ToBeFocusedAsync();
        Assert.Empty(heard.Take());
    }

    [Fact]
    public async Task An_address_that_was_cut_edited_or_is_old_shows_what_can_be_shown_and_says_what_cannot()
    {
        using var heard = Listen();
        await OpenAsync($"#with={Weirside},providers/gone-school,{Marsh},{Nursery},{Childminder}");
        await Expect(Cards).ToHaveCountAsync(2);
        await Expect(Page.Locator(".lo-compare__notes")).ToContainTextAsync("gone-school");
        await Expect(Page.Locator(".lo-compare__notes")).ToContainTextAsync("more than three");

        foreach (var hostile in new[] { "#with=<img src=x onerror=alert(1)>", "#with=providers/constructor,providers/__proto__", "#with=%F0%9F,&at=%22", "#=" })
        {
            await OpenAsync(hostile);
            await Expect(Page.Locator("#first")).ToBeVisibleAsync();
            await Expect(Cards).ToHaveCountAsync(0);
            await Expect(Page.Locator("[data-compare-lists] a").First).ToBeVisibleAsync();
        }

        Assert.Empty(heard.Take());
    }

    [Theory]
    [InlineData("compare/providers.js", "missing")]
    [InlineData("compare/providers.js", "cut")]
    [InlineData("compare/providers.js", "version")]
    [InlineData("compare/answers/*.js", "missing")]
    [InlineData("compare/answers/*.js", "build")]
    public async Task When_its_files_are_missing_cut_short_or_of_another_build_the_page_says_so_and_leads_to_the_answers(string files, string fault)
    {
        await Page.SpoilAsync(files, fault);
        try
        {
            await OpenAsync($"#with={Weirside},{Marsh}");
            await Expect(Status).ToHaveTextAsync(Trouble);
            await Expect(Page.Locator(".govuk-inset-text")).ToContainTextAsync(Trouble);
            await Expect(Page.Locator("[data-compare-lists] a").First).ToBeVisibleAsync();
            if (files.EndsWith("providers.js", StringComparison.Ordinal) && fault == "cut")
            {
                Findings.AssertNone(await LookAsync("trouble"));
            }
        }
        finally
        {
            await Page.UnrouteAllAsync();
        }

        await Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(Cards).ToHaveCountAsync(2);
        await Expect(Page).ToHaveURLAsync(new Regex($"#with={Weirside},{Marsh}$"));
    }

    [Fact]
    public async Task What_an_answer_holds_is_copied_piece_by_piece_and_nothing_in_it_runs()
    {
        await Page.RouteAsync("**/compare/answers/*.js", async route =>
        {
            var body = await (await route.FetchAsync()).TextAsync();
            await route.FulfillAsync(new()
            {
                ContentType = "text/javascript",
                Body = Regex.Replace(body, "\"text\":\"<p>", "\"text\":\"<p id=page-title onclick=alert(1) style=color:red>x<img src=x onerror=alert(1)><a href=\\\\\"javascript:alert(1)\\\\\">run</a><script>self.ran=1</scr\\\\u0069pt><svg onload=alert(1)></svg><form><input></form>"),
            });
        });
        try
        {
            await OpenAsync($"#with={Weirside},{Marsh}");
            await Expect(Questions.First.Locator("a", new() { HasTextString = "run" }).First).ToBeVisibleAsync();
            Assert.Empty(await Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.lo-compare__question *')].flatMap((one) => [...one.attributes].filter(({ name, value }) =>
                  name.startsWith('on') || name === 'style' || /^javascript:/i.test(value) || (name === 'id' && value === 'page-title')).map(({ name }) => name))
                  .concat([...document.querySelectorAll('.lo-compare__question :is(script, svg, form, input)')].map((one) => one.localName), self.ran ? ['it ran'] : [])
                """));
        }
        finally
        {
            await Page.UnrouteAllAsync();
        }
    }

    [Fact]
    public async Task Where_there_are_many_names_are_typed_and_what_is_typed_wrong_is_said_with_the_names_it_may_be()
    {
        // The sample has few, who are chosen from a list: the page as it is made for many.
        await Page.RouteAsync("**/compare/index.html", async route =>
        {
            var body = await (await route.FetchAsync()).TextAsync();
            body = Regex.Replace(body, "<select class=\"govuk-select lo-compare__name\" id=\"(\\w+)\".*?</select>", "<input class=\"govuk-input lo-compare__name\" id=\"$1\" type=\"text\" list=\"compare-names\" autocomplete=\"off\" data-compare-name>");
            await route.FulfillAsync(new() { ContentType = "text/html", Body = body.Replace("</fieldset>", "</fieldset><datalist id=\"compare-names\" data-compare-names></datalist>", StringComparison.Ordinal) });
        });
        try
        {
            await OpenAsync("");
            await Expect(Page.Locator("datalist option[value='Marsh Lane School']")).ToHaveCountAsync(1);
            await Page.Locator("#first").FillAsync("lane");
            await Page.Locator("#second").FillAsync("xqzzw");
            await Page.Keyboard.PressAsync("Enter");
            await Expect(Page.Locator("#first")).ToBeFocusedAsync();
            await Expect(Page.Locator("#first-error")).ToHaveTextAsync("Error: Which one do you mean by “lane”?");
            await Expect(Page.Locator("#second-error")).ToHaveTextAsync("Error: We know nobody called “xqzzw” here. Check the spelling, or look in the list below");
            Findings.AssertNone(await LookAsync("typed wrong"));
            await Page.GetByRole(AriaRole.Button, new() { Name = "Marsh Lane School" }).ClickAsync();
            await Expect(Page.Locator("#first")).ToBeFocusedAsync();
            await Expect(Page.Locator("#first-error")).ToBeHiddenAsync();
            await Page.Locator("#second").FillAsync("weirside");
            await Page.Keyboard.PressAsync("Enter");
            await Expect(Cards).ToHaveCountAsync(2);

            await Page.Locator("#third").FillAsync("Marsh Lane School");
            await Page.Keyboard.PressAsync("Enter");
            await Expect(Page.Locator("#third-error")).ToHaveTextAsync("Error: Marsh Lane School is chosen already. Choose another");
        }
        finally
        {
            await Page.UnrouteAllAsync();
        }
    }

    [Fact]
    public async Task Answers_whose_check_is_overdue_are_marked_by_the_readers_own_day()
    {
        await using var context = await tab.Site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.Clock.SetFixedTimeAsync(new DateTime(2027, 10, 5, 12, 0, 0, DateTimeKind.Utc));
        await page.GotoAsync(tab.Site.Address($"{Compare}#with={Weirside},{Marsh}"));
        var cards = page.Locator(".lo-compare__card");
        await Expect(cards.Nth(1)).ToContainTextAsync("30 September 2027 These answers may be out of date.");
        await Expect(cards.Nth(0)).Not.ToContainTextAsync("out of date");
    }

    [Fact]
    public async Task On_paper_they_stand_side_by_side_without_the_controls_and_with_the_detail_that_is_open()
    {
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await OpenAsync($"#with={Weirside},{Marsh}");
        await Expect(Cards).ToHaveCountAsync(2);
        await Page.Locator(".lo-compare__detail summary").First.ClickAsync();
        await Page.SetViewportSizeAsync(680, 900);
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        var boxes = await Task.WhenAll(Cards.First.BoundingBoxAsync(), Cards.Nth(1).BoundingBoxAsync());
        Assert.True(boxes[1]!.X > boxes[0]!.X && Math.Abs(boxes[1]!.Y - boxes[0]!.Y) < 2);
        await Expect(Page.Locator("[data-compare-form]")).ToBeHiddenAsync();
        await Expect(Chosen.First).ToBeHiddenAsync();
        await Expect(Page.Locator(".lo-compare__tools")).ToBeHiddenAsync();
        await Expect(Page.GetByText("As this site said it on")).ToBeVisibleAsync();
        await Expect(Page.Locator(".lo-compare__prompts").First).ToBeVisibleAsync();
        await Expect(Page.Locator(".lo-compare__prompts").Nth(1)).ToBeHiddenAsync();
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    [Fact]
    public async Task From_a_memory_stick_it_compares_the_same()
    {
        var root = tab.Site.FileAddress("");
        using var heard = new Overheard(Page, url => url.StartsWith(root, StringComparison.Ordinal));
        await Page.GotoAsync(tab.Site.FileAddress(Compare) + $"#with={Weirside},{Childminder}");
        await Expect(Cards).ToHaveCountAsync(2);
        await Expect(Questions.First.Locator(".lo-prose a[href^='..']").First).ToBeVisibleAsync();
        Assert.Empty(heard.Take());
    }

    [Fact]
    public async Task Without_its_own_script_the_page_says_so_and_lists_all_who_have_answered()
    {
        await Page.RouteAsync("**/assets/compare.js", route => route.AbortAsync());
        try
        {
            await OpenAsync($"#with={Weirside},{Marsh}");
            await Expect(Page.GetByText("needs JavaScript")).ToBeVisibleAsync();
            await Expect(Page.Locator("#first")).ToBeHiddenAsync();
            await Expect(Page.Locator("[data-compare-lists] a").First).ToBeVisibleAsync();
        }
        finally
        {
            await Page.UnrouteAllAsync();
        }
    }

    [Theory]
    [InlineData("one", $"#with={Weirside}")]
    [InlineData("two", $"#with={Weirside},{Childminder}")]
    [InlineData("three", $"#with={Weirside},{Marsh},{Nursery}")]
    public async Task Axe_finds_nothing_wrong_nothing_scrolls_sideways_and_nothing_is_too_small_to_press(string state, string fragment)
    {
        var findings = new List<string>();
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await OpenAsync(fragment);
            await Expect(Chosen.First).ToBeVisibleAsync();
            if (state == "one")
            {
                await Page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
            }
            else
            {
                await Expect(Cards.Nth(1)).ToBeVisibleAsync();
            }

            findings.AddRange(await LookAsync(state));
        }

        Findings.AssertNone(findings);
    }

    // Questions are all alike: a few of them, opened.
    private async Task<IReadOnlyList<string>> LookAsync(string state)
    {
        await Page.EvaluateAsync("""
            () => {
              for (const one of [...document.querySelectorAll('.lo-compare__question')].slice(3)) one.remove()
              for (const one of document.querySelectorAll('.lo-compare details')) one.open = true
            }
            """);
        await Page.StripAsync(".lo-contents li:nth-child(n+4)");
        return await Page.StateFindingsAsync(state);
    }

    private async Task OpenAsync(string fragment)
    {
        // A page that differs only after # would not be loaded again.
        await Page.GotoAsync("about:blank");
        await tab.OpenAsync(Compare + fragment);
    }

    private Overheard Listen() =>
        new(Page, url => url.StartsWith(tab.Site.Server.Address.AbsoluteUri, StringComparison.Ordinal) || url is "about:blank" || url.StartsWith("data:image/", StringComparison.Ordinal));
}
