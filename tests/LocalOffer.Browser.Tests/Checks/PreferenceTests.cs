using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

public class PreferenceTests(Tab tab) : IClassFixture<Tab>
{
    [Theory, PageTypes]
    public async Task Forced_colours_leave_edges_focus_and_the_current_page_to_be_seen(string pageType)
    {
        await tab.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await tab.CheckAsync(pageType, [Screen.Phone, Screen.Desktop], async page =>
        {
            // Styles for the keyboard's focus apply once the keyboard has been used.
            await page.Keyboard.PressAsync("Tab");
            return await page.FindingsAsync("forced-colours");
        });
    }

    [Theory, PageTypes]
    public async Task Nothing_moves_for_readers_who_asked_for_less_motion(string pageType)
    {
        await tab.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.Reduce });
        await tab.CheckAsync(pageType, [Screen.Phone, Screen.Desktop], async page => await page.FindingsAsync("motion"));
    }
}
