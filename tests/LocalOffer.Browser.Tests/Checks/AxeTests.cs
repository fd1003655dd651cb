using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

public class AxeTests(Tab tab) : IClassFixture<Tab>
{
    [Theory, PageTypes]
    public async Task Axe_finds_nothing_wrong_on_a_phone_and_a_desktop_in_light_and_in_dark(string pageType)
    {
        await tab.CheckAsync(pageType, [Screen.Phone, Screen.Desktop], page => page.AxeFindingsAsync(ColorScheme.Light));

        // Colours are those of the type, whichever page and however wide.
        await tab.CheckFirstAsync(PageType.Named(pageType), Screen.Phone, page => page.AxeFindingsAsync(ColorScheme.Dark));
    }
}
