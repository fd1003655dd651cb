using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>"What should I do next?", as a parent answers it: by keyboard, without scripts, from a disk and on paper.</summary>
public sealed class WhatNextTests(Tab tab, TabWithoutScripts plain) : IClassFixture<Tab>, IClassFixture<TabWithoutScripts>
{
    private const string Guide = "what-next/index.html";
    private const int MostQuestions = 8;

    // What is shown of the guide, what has focus, and what the page says was answered.
    private const string Look = """
        () => JSON.stringify({
          shown: [...document.querySelectorAll('.lo-next__part')].filter((part) => part.checkVisibility()).map((part) => part.querySelector('h2').id),
          focus: document.activeElement.id,
          said: [...document.querySelectorAll('[data-next-given] strong')].filter((one) => one.checkVisibility()).map((one) => one.textContent),
          title: document.title,
        })
        """;

    private IPage Page => tab.Page;

    [Fact]
    public async Task By_keyboard_every_answer_leads_on_to_advice_with_a_number_to_ring_within_eight_questions_and_Back_leads_the_same_way()
    {
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await tab.OpenAsync(Guide);
        var outcomes = (await Page.Locator(".lo-next__outcome h2").EvaluateAllAsync<string[]>("all => all.map((one) => one.id)")).ToHashSet(StringComparer.Ordinal);
        var first = (await Page.Locator(".lo-next__part--first h2").GetAttributeAsync("id"))!;
        await tab.OpenAsync($"{Guide}#{first}");

        var ends = new List<string>();
        var walked = new HashSet<string>(StringComparer.Ordinal);
        using var heard = Overheard.AtWork(Page, tab.Site);
        await WalkAsync(first, []);

        Assert.Equal(outcomes.Order(StringComparer.Ordinal), ends.Distinct().Order(StringComparer.Ordinal));
        Assert.True(ends.Count > outcomes.Count, "there is one way to each outcome only: not all were walked");
        Findings.AssertNone([.. heard.Take(), .. await Page.FindingsAsync("stored")]);

        async Task WalkAsync(string place, IReadOnlyList<string> said)
        {
            await AtAsync(place, said);
            if (outcomes.Contains(place))
            {
                ends.Add(place);
                await Expect(Page.Locator($".lo-next__part:has(#{place}) .lo-next__phone a[href^='tel:']").First).ToBeVisibleAsync();
                return;
            }

            // Several answers lead to the same question; what follows from it is walked once.
            if (!walked.Add(place))
            {
                return;
            }

            Assert.True(said.Count < MostQuestions, $"more than {MostQuestions} questions: {string.Join(" → ", said)}");
            var answers = Page.Locator($".lo-next__part:has(#{place}) .lo-next__answer");
            var labels = await answers.AllTextContentsAsync();
            for (var i = 0; i < labels.Count; i++)
            {
                var leadsTo = (await answers.Nth(i).GetAttributeAsync("href"))![1..];
                await PressTabUntilAsync(labels[i]);
                await Page.Keyboard.PressAsync("Enter");
                await WalkAsync(leadsTo, [.. said, labels[i]]);
                await Page.GoBackAsync();
                await AtAsync(place, said);
            }
        }
    }

    [Fact]
    public async Task What_was_answered_can_be_changed_and_is_gone_with_the_page()
    {
        await tab.OpenAsync(Guide);
        await AnswerAsync(Page, "Yes", "Learning and thinking", "Of school age");
        await AtAsync("question-spoken-to-school", ["Yes", "Learning and thinking", "Of school age"]);
        await Expect(Page.Locator("[data-next-status]")).ToHaveTextAsync("Question 4");

        await Page.GetByRole(AriaRole.Link, new() { Name = "Change your answer to: Which of these is hardest just now?" }).ClickAsync();
        await AtAsync("question-kind-of-need", ["Yes"]);
        await Page.GoBackAsync();
        await AtAsync("question-spoken-to-school", ["Yes", "Learning and thinking", "Of school age"]);
        await AnswerAsync(Page, "No or not sure");
        await AtAsync("outcome-meet-the-school", ["Yes", "Learning and thinking", "Of school age", "No or not sure"]);
        await Expect(Page.Locator("[data-next-status]")).ToHaveTextAsync("What you could do first");
        await Expect(Page).ToHaveTitleAsync(new Regex("^Meet the school – What should I do next\\?"));

        // A link to another part of the page leaves the guide where it is.
        await Page.Locator("a[href='#help-urgent']").First.ClickAsync();
        await Page.WaitForURLAsync(new Regex("#help-urgent$"));
        Assert.Equal(["outcome-meet-the-school"], (await LookAsync(Page)).Shown);

        await Page.GoBackAsync();
        await Page.ReloadAsync();
        var look = await LookAsync(Page);
        Assert.Equal(["outcome-meet-the-school"], look.Shown);
        Assert.Empty(look.Said);
        Assert.Empty(await Page.FindingsAsync("stored"));
        await Page.Locator(".lo-next__outcome:visible").GetByRole(AriaRole.Link, new() { Name = "Start again" }).ClickAsync();
        await AtAsync("question-harder-to-learn", []);
    }

    [Fact]
    public async Task Without_scripts_one_question_is_shown_at_a_time_focus_goes_to_it_and_Back_works()
    {
        var page = plain.Page;
        await plain.OpenAsync(Guide);
        Assert.Equal(["question-harder-to-learn"], (await LookAsync(page)).Shown);
        await AnswerAsync(page, "No or not sure", "Yes, and I have not spoken to a doctor yet");
        var look = await LookAsync(page);
        Assert.Equal(["outcome-speak-to-a-doctor"], look.Shown);
        Assert.Equal("outcome-speak-to-a-doctor", look.Focus);
        await Expect(page.Locator(".lo-next__said")).ToBeHiddenAsync();

        await page.GoBackAsync();
        Assert.Equal(["question-seen-a-doctor"], (await LookAsync(page)).Shown);
        await page.GoBackAsync();
        Assert.Equal(["question-harder-to-learn"], (await LookAsync(page)).Shown);
    }

    [Fact]
    public async Task From_a_memory_stick_answers_lead_to_advice_and_advice_to_services()
    {
        await Page.GotoAsync(tab.Site.FileAddress(Guide));
        await AnswerAsync(Page, "No or not sure", "No", "Yes");
        await AtAsync("outcome-early-help", ["No or not sure", "No", "Yes"]);
        await Page.Locator(".lo-next__helper:visible").First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Early help");

        // Coming back, the advice is still there.
        await Page.GoBackAsync();
        await Expect(Page.Locator("#outcome-early-help")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("Yes")]
    [InlineData("Yes", "More than one, or not sure", "Under 5 and not yet at school", "Yes", "Yes", "No, or not enough")]
    public async Task A_question_and_advice_are_right_on_a_phone_and_a_desktop(params string[] answers)
    {
        var findings = new List<string>();
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await Page.GotoAsync("about:blank");
            await tab.OpenAsync(Guide);
            await AnswerAsync(Page, answers);
            await Page.EvaluateAsync("() => { for (const one of document.querySelectorAll('.lo-next details')) one.open = true }");
            findings.AddRange(await Page.StateFindingsAsync(answers[^1]));
        }

        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task Advice_is_printed_alone_with_its_numbers_and_what_led_to_it_and_from_a_question_the_whole_guide()
    {
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await tab.OpenAsync(Guide);
        var all = await Page.Locator(".lo-next__part").CountAsync();
        try
        {
            await Page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Equal(all, (await LookAsync(Page)).Shown.Count);
            await Expect(Page.Locator(".lo-next__go").First).ToBeVisibleAsync();

            await Page.EmulateMediaAsync(new() { Media = Media.Screen });
            await AnswerAsync(Page, "No or not sure", "No", "Yes");
            await Page.RunAsync<object?>("print-before");
            await Page.EmulateMediaAsync(new() { Media = Media.Print });
            var look = await LookAsync(Page);
            Assert.Equal(["outcome-early-help"], look.Shown);
            Assert.Equal(["No or not sure", "No", "Yes"], look.Said);
            await Expect(Page.Locator(".lo-next__phone:visible").First).ToHaveTextAsync("Ring 01632 960125");
            Findings.AssertNone(await Page.FindingsAsync("print"));
        }
        finally
        {
            await Page.EmulateMediaAsync(new() { Media = Media.Null });
        }
    }

    private static async Task AnswerAsync(IPage page, params string[] answers)
    {
        foreach (var answer in answers)
        {
            var link = page.Locator(".lo-next__answer:visible").GetByText(answer, new() { Exact = true });
            var leadsTo = (await link.GetAttributeAsync("href"))!;
            await link.ClickAsync();

            // The question that was answered may have the same answer as the next, and goes a moment after it was pressed.
            await Expect(page.Locator(leadsTo)).ToBeFocusedAsync();
        }
    }

    private static async Task<Seen> LookAsync(IPage page) => JsonSerializer.Deserialize<Seen>(await page.EvaluateAsync<string>(Look), JsonSerializerOptions.Web)!;

    // The question or outcome alone is shown and has focus; the title names it, and the answers so far are told.
    private async Task AtAsync(string place, IReadOnlyList<string> said)
    {
        await Expect(Page.Locator("#" + place)).ToBeFocusedAsync();
        var look = await LookAsync(Page);
        Assert.Equal([place], look.Shown);
        Assert.Equal(said, look.Said);
        Assert.StartsWith(await Page.Locator("#" + place).InnerTextAsync(), look.Title, StringComparison.Ordinal);
    }

    private async Task PressTabUntilAsync(string answer)
    {
        for (var presses = 0; presses < 12; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("text => document.activeElement.matches('.lo-next__answer') && document.activeElement.textContent === text", answer))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not come to the answer \"{answer}\".");
    }

    private sealed record Seen(IReadOnlyList<string> Shown, string Focus, IReadOnlyList<string> Said, string Title);
}
