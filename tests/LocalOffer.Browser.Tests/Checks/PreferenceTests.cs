using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

public class PreferenceTests(Tab tab) : IClassFixture<Tab>
{
    [Theory, PageTypes]
    public Task Nothing_moves_for_readers_who_asked_for_less_motion_and_forced_colours_leave_edges_focus_and_the_current_page_to_be_seen(string pageType) =>
        tab.CheckAsync(pageType, [Screen.Phone, Screen.Desktop], async page =>
        {
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.Reduce });
            var moving = await page.FindingsAsync("motion");

            // Styles for the keyboard's focus apply once the keyboard has been used.
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
            await page.Keyboard.PressAsync("Tab");
            return [.. moving, .. await page.FindingsAsync("forced-colours")];
        });
}
