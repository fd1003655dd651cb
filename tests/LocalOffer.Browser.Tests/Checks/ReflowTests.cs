namespace LocalOffer.Browser.Tests;

public class ReflowTests(Tab tab) : IClassFixture<Tab>
{
    [Theory, PageTypes]
    public Task At_320_pixels_and_on_a_desktop_nothing_scrolls_sideways_and_targets_are_24_pixels_or_stand_in_a_sentence(string pageType) =>
        tab.CheckAsync(pageType, [Screen.Zoomed, Screen.Desktop], async page => [.. await page.FindingsAsync("sideways"), .. await page.FindingsAsync("target-size")]);

    [Theory, PageTypes]
    public Task Wider_text_spacing_cuts_off_no_words(string pageType) =>
        tab.CheckFirstAsync(pageType, [Screen.Phone, Screen.Desktop], async page =>
        {
            await page.RunAsync<object?>("spacing");
            return [.. await page.FindingsAsync("clipping"), .. await page.FindingsAsync("sideways")];
        });
}
