namespace LocalOffer.Core.Tests;

public class PlainFormatTests
{
    [Fact]
    public void Dates_are_written_as_families_read_them()
    {
        Assert.Equal("1 October 2026", PlainDate.Format(new DateOnly(2026, 10, 1)));
        Assert.Equal("2026-10-01", PlainDate.Iso(new DateOnly(2026, 10, 1)));
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("01/10/2026")]
    [InlineData("2026-1-1")]
    [InlineData("")]
    public void Only_iso_dates_are_read(string text) => Assert.False(PlainDate.TryParse(text, out _));

    [Theory]
    [InlineData(3, "£3")]
    [InlineData(3.5, "£3.50")]
    [InlineData(1250, "£1,250")]
    [InlineData(0, "£0")]
    public void Money_shows_pence_only_where_there_are_some(double pounds, string text) => Assert.Equal(text, PlainMoney.Format((decimal)pounds));

    [Fact]
    public void Words_are_joined_with_commas_and_one_and()
    {
        Assert.Equal("a, b and c", Words.Join(["a", "b", "c"]));
        Assert.Equal("a or b", Words.Join(["a", "b"], "or"));
        Assert.Equal("1 service", Words.Count(1, "service"));
        Assert.Equal("1,204 services", Words.Count(1204, "service"));
    }
}
