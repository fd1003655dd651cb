namespace LocalOffer.Browser.Tests;

public class MenuTests(Tab tab) : IClassFixture<Tab>
{
    [Fact]
    public Task On_a_phone_the_menu_opens_and_closes_by_keyboard_and_says_so() => tab.CheckAsync("home", Screen.Phone, async page =>
    {
        var button = page.Locator(".govuk-service-navigation__toggle");
        var link = page.Locator(".govuk-service-navigation__link").First;
        Assert.False(await link.IsVisibleAsync());

        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("true", await button.GetAttributeAsync("aria-expanded"));
        Assert.True(await link.IsVisibleAsync());

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("false", await button.GetAttributeAsync("aria-expanded"));
        Assert.False(await link.IsVisibleAsync());
        return [];
    });

    [Fact]
    public Task On_a_desktop_the_menu_is_simply_there() => tab.CheckAsync("home", Screen.Desktop, async page =>
    {
        Assert.True(await page.Locator(".govuk-service-navigation__link").First.IsVisibleAsync());
        Assert.False(await page.Locator(".govuk-service-navigation__toggle").IsVisibleAsync());
        return [];
    });
}
