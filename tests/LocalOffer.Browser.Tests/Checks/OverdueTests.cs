using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

public class OverdueTests(Tab tab) : IClassFixture<Tab>
{
    private const string Label = "[data-overdue-label]";

    [Fact]
    public async Task A_page_whose_check_is_overdue_says_so_by_the_clock_of_whoever_reads_it()
    {
        var path = PageType.Named("service with support blocks of its own").Paths(tab.Site.Built)[0];

        Assert.False(await IsOverdueOn(path, new DateTime(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc)));
        Assert.True(await IsOverdueOn(path, new DateTime(2029, 1, 1, 12, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task The_day_a_check_is_due_is_still_in_time()
    {
        var path = PageType.Named("service with support blocks of its own").Paths(tab.Site.Built)[0];
        await tab.OpenAsync(path);
        var due = DateTime.Parse(
            (await tab.Page.Locator("time[data-review-due]").First.GetAttributeAsync("datetime"))!, System.Globalization.CultureInfo.InvariantCulture);

        Assert.False(await IsOverdueOn(path, due.AddHours(22)));
        Assert.True(await IsOverdueOn(path, due.AddDays(1).AddHours(12)));
    }

    [Fact]
    public async Task What_was_overdue_when_the_site_was_built_stays_so_whatever_the_clock_says()
    {
        var path = $"services/{SampleFolder.OverdueService}/index.html";

        Assert.True(await IsOverdueOn(path, new DateTime(2001, 1, 1, 12, 0, 0, DateTimeKind.Utc)));
    }

    private async Task<bool> IsOverdueOn(string path, DateTime now)
    {
        await tab.Page.Clock.SetFixedTimeAsync(now);
        await tab.OpenAsync(path);
        return await tab.Page.Locator(Label).First.IsVisibleAsync();
    }
}
