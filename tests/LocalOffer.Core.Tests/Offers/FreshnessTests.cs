namespace LocalOffer.Core.Tests;

public class FreshnessTests
{
    private static readonly DateOnly Due = new(2026, 1, 31);

    [Theory]
    [InlineData("2026-01-31", FreshnessState.Fresh)]
    [InlineData("2026-02-01", FreshnessState.Overdue)]
    [InlineData("2026-07-31", FreshnessState.Overdue)]
    [InlineData("2026-08-01", FreshnessState.LongOverdue)]
    public void A_page_grows_stale_from_the_day_after_its_check_was_due(string today, FreshnessState state)
    {
        Assert.True(PlainDate.TryParse(today, out var day));
        Assert.Equal(state, Freshness.Of(new DateOnly(2025, 7, 31), Due, day).State);
    }

    [Fact]
    public void Without_a_date_nothing_is_claimed() => Assert.Equal(FreshnessState.Unknown, Freshness.Of(null, null, Due).State);
}
