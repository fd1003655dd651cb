using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LocalOffer.Browser.Tests;

/// <summary>The provision map as a school fills it in: sums to the penny, and nothing taken off that nobody chose.</summary>
public sealed class ProvisionMapTests(Tab tab) : IClassFixture<Tab>, IAsyncLifetime
{
    private IPage Page => tab.Page;

    private ILocator HighNeeds => Page.Locator("#high-needs");

    public async Task InitializeAsync()
    {
        Page.Dialog += Leave;
        await Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
        await tab.OpenAsync("coordinators/forms/provision-map/index.html");
    }

    public async Task DisposeAsync()
    {
        await Page.GotoAsync("about:blank");
        Page.Dialog -= Leave;
    }

    [Fact]
    public async Task Rows_are_added_up_over_38_weeks_as_they_are_typed()
    {
        await Weekly(1).FocusAsync();
        await Page.Keyboard.TypeAsync("£245.10");
        await Weekly(2).FillAsync("60.2");
        await Service(1).FillAsync("1,200");
        await Expect(Annual(1)).ToHaveTextAsync("£9,313.80");
        await Expect(Annual(2)).ToHaveTextAsync("£2,287.60");
        await Expect(Page.Locator("#total-a")).ToHaveTextAsync("£11,601.40");
        await Expect(Page.Locator("#total-b")).ToHaveTextAsync("£1,200.00");
        await Expect(Page.Locator("#total-cost")).ToHaveTextAsync("£12,801.40");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.Locator("[data-form-status]")).ToHaveTextAsync("Total cost of provision: £12,801.40");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Remove row 2", Exact = true }).First.ClickAsync();
        await Expect(Page.Locator("#total-cost")).ToHaveTextAsync("£10,513.80");
    }

    [Fact]
    public async Task What_is_taken_off_is_chosen_by_the_reader_and_named()
    {
        await Weekly(1).FillAsync("300");
        await Expect(HighNeeds).ToHaveTextAsync("Choose what is taken off.");
        await Page.Locator("#deduction-both-elements").CheckAsync();
        await Expect(HighNeeds).ToContainTextAsync("£1,400.00£11,400.00 less £10,000.00 (Core education funding and the first £6,000 of extra support)");
        await Page.Locator("#deduction-first-six-thousand").CheckAsync();
        await Expect(HighNeeds).ToContainTextAsync("£5,400.00");
        await Page.Locator("#deduction-nothing").CheckAsync();
        await Expect(HighNeeds).ToContainTextAsync("£11,400.00£11,400.00 less £0.00 (Nothing)");
        await Page.Locator("#deduction-own-amount").CheckAsync();
        await Expect(HighNeeds).ToHaveTextAsync("Write the amount that is taken off.");
        await Page.Locator("#deduction-amount").FillAsync("20000");
        await Expect(HighNeeds).ToHaveTextAsync("Write what that amount is.");
        await Page.Locator("#deduction-name").FillAsync("Our threshold");
        await Expect(HighNeeds).ToHaveTextAsync("The total is not more than what is taken off: £20,000.00 (Our threshold).");
    }

    [Fact]
    public async Task An_amount_that_cannot_be_read_is_explained_at_its_field_once_it_is_left_and_the_sums_say_what_they_leave_out()
    {
        await Weekly(1).FillAsync("100");
        await Weekly(2).FocusAsync();
        await Page.Keyboard.TypeAsync("12,50");
        await Expect(Weekly(2)).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Page.Locator("#total-a-left-out")).ToHaveTextAsync("Leaves out 1 amount that cannot be read: A, row 2");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Weekly(2)).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Page.Locator($"#{await Weekly(2).GetAttributeAsync("aria-describedby")}")).ToHaveTextAsync("Write pence after a point, not a comma: 12.50.");
        await Expect(Page.Locator("#total-cost")).ToHaveTextAsync("£3,800.00");
        await Page.Locator("#total-cost-left-out a").ClickAsync();
        await Expect(Weekly(2)).ToBeFocusedAsync();
        await Weekly(2).FillAsync("12.50");
        await Expect(Weekly(2)).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Page.Locator("#total-cost-left-out")).ToBeEmptyAsync();
        await Expect(Page.Locator("#total-cost")).ToHaveTextAsync("£4,275.00");
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("filled")]
    [InlineData("errors")]
    public async Task Axe_finds_nothing_wrong_in_any_state_and_nothing_scrolls_sideways_or_is_too_small(string state)
    {
        if (state != "empty")
        {
            await Weekly(1).FillAsync("245.10");
            await Service(1).FillAsync("1200");
            await Page.Locator(state == "filled" ? "#deduction-first-six-thousand" : "#deduction-own-amount").CheckAsync();
        }

        if (state == "errors")
        {
            await Weekly(2).FillAsync("ten");
            await Service(2).FillAsync("-4");
            await Page.Locator("#deduction-amount").FillAsync("1.234");
            await Page.Locator("#deduction-name").FillAsync("x");
            await Expect(Page.Locator(".govuk-error-message")).ToHaveCountAsync(3);
        }

        await Page.StripAsync();
        Findings.AssertNone(await Page.StateOnPhoneAndDesktopAsync(state));
    }

    private ILocator Weekly(int row) => Page.Locator($"#provision-{row}-provision-cost");

    private ILocator Annual(int row) => Page.Locator($"#provision-{row}-provision-annual");

    private ILocator Service(int row) => Page.Locator($"#external-services-{row}-service-cost");

    private static void Leave(object? sender, IDialog dialog) => _ = dialog.AcceptAsync();
}
