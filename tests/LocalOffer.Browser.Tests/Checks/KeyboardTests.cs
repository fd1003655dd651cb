using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

public class KeyboardTests(Tab tab) : IClassFixture<Tab>
{
    // What a wide screen shows that a phone folds away: the menu, which is the same on all pages, filters beside results, columns.
    private static readonly string[] Differing = ["home", "school", "search with results", "comparison of two", "signpost", "key working"];

    [Theory, PageTypes]
    public async Task Tab_reaches_everything_once_in_order_and_shows_where_it_is(string pageType)
    {
        // A transition that is half-way looks like no focus at all.
        await tab.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });

        // Each size starts afresh: where Tab begins is part of what is tested. A walk is hundreds of key presses, so one page of a type
        // is walked.
        await tab.CheckFirstAsync(pageType, [Screen.Phone], WalkAsync);
        if (Differing.Contains(pageType))
        {
            await tab.CheckFirstAsync(pageType, [Screen.Desktop], WalkAsync);
        }
    }

    private static async Task<IEnumerable<string>> WalkAsync(IPage page)
    {
        var controls = await page.RunAsync<int>("keyboard-start");
        for (var press = 0; press < controls + 25; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await page.EvaluateAsync<bool>("() => window.__tabbing.step()"))
            {
                break;
            }
        }

        return await page.FindingsAsync("keyboard-end");
    }

    [Theory, PageTypes(AsTheyArrive = true)]
    public Task The_first_Tab_offers_to_skip_to_the_content_and_does(string pageType) =>
        tab.CheckFirstAsync(pageType, [Screen.Phone], SkipAsync);

    internal static async Task<IEnumerable<string>> SkipAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        var offered = await page.EvaluateAsync<bool>(
            "() => document.activeElement.matches('a.govuk-skip-link') && document.activeElement.getBoundingClientRect().height > 10");
        if (!offered)
        {
            return ["the first Tab does not show the skip link"];
        }

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        var skipped = await page.EvaluateAsync<bool>(
            "() => Boolean(document.querySelector('header').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)"
            + " && !document.activeElement.closest('header, .govuk-breadcrumbs')");
        return skipped ? [] : ["after the skip link, Tab does not go on in the content"];
    }
}
