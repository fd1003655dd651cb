namespace LocalOffer.Core.Tests;

public class CatalogueTests
{
    [Fact]
    public void Every_code_is_unique_and_in_a_known_range()
    {
        Assert.Equal(Codes.All.Count, Codes.All.Select(c => c.Id).Distinct().Count());
        Assert.Equal(Codes.All.Count, Codes.All.Select(c => c.Name).Distinct().Count());
        Assert.All(Codes.All, c => Assert.Matches("^LO[1-7][0-9]{3}$", c.Id));
    }

    [Fact]
    public void Every_code_says_what_is_wrong_why_it_matters_and_what_to_do() =>
        Assert.All(Codes.All, c =>
        {
            Assert.EndsWith(".", c.Title, StringComparison.Ordinal);
            Assert.True(c.Why.Length > 15, c.Id);
            Assert.True(c.Remedy.Length > 8, c.Id);
            Assert.DoesNotContain("oops", c.Title + c.Why + c.Remedy, StringComparison.OrdinalIgnoreCase);
        });
}
