namespace LocalOffer.Core.Tests;

public class BrowseOrderTests
{
    [Fact]
    public void What_a_family_can_use_now_comes_first()
    {
        Listing[] listings =
        [
            Make("stale", stale: true), Make("full", availability: "full"), Make("register", register: true),
            Make("by-referral"), Make("drop-in", noAssessment: true), Make("a-by-referral"),
        ];

        Assert.Equal(["drop-in", "a-by-referral", "by-referral", "full", "register", "stale"], BrowseAxis.Order(listings).Select(l => l.Id));
    }

    [Theory]
    [InlineData(0, 4, true)]
    [InlineData(5, 10, true)]
    [InlineData(11, 15, false)]
    public void Ages_fit_when_the_ranges_overlap(int from, int to, bool fits) =>
        Assert.Equal(fits, (Make("x") with { AgeFrom = 3, AgeTo = 5 }).FitsAges(from, to));

    private static Listing Make(string id, bool stale = false, bool register = false, bool noAssessment = false, string availability = "open") => new()
    {
        Id = id,
        IsProvider = register,
        Name = id,
        Summary = "",
        Path = Addresses.Entry(id),
        IsRegisterOnly = register,
        NoAssessmentNeeded = noAssessment,
        Availability = availability,
        Freshness = new Freshness(null, null, stale ? FreshnessState.Overdue : FreshnessState.Fresh),
    };
}
