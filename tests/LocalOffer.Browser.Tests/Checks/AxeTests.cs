using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

public class AxeTests(Tab tab) : IClassFixture<Tab>
{
    [Theory, PageTypes]
    public Task Axe_finds_nothing_wrong_on_a_phone_and_a_desktop_in_light_and_in_dark(string pageType) =>
        // Colours are those of the type, whichever page: the first is looked at in the dark too.
        tab.CheckAsync(pageType, [Screen.Phone, Screen.Desktop], (page, isFirst) => isFirst ? page.AxeFindingsAsync() : page.AxeFindingsAsync(ColorScheme.Light));
}
