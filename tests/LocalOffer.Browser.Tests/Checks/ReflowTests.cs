namespace LocalOffer.Browser.Tests;

public class ReflowTests(Tab tab) : IClassFixture<Tab>
{
    [Theory, PageTypes]
    public Task Nothing_scrolls_sideways_at_320_pixels_or_on_a_desktop(string pageType) =>
        tab.CheckAsync(pageType, [Screen.Zoomed, Screen.Desktop], async page => await page.FindingsAsync("sideways"));

    [Theory, PageTypes]
    public Task Wider_text_spacing_cuts_off_no_words(string pageType) =>
        tab.CheckAsync(pageType, [Screen.Phone, Screen.Desktop], async page =>
        {
            await page.RunAsync<object?>("spacing");
            return [.. await page.FindingsAsync("clipping"), .. await page.FindingsAsync("sideways")];
        });
}
