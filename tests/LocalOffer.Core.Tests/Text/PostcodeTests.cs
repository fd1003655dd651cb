namespace LocalOffer.Core.Tests;

public class PostcodeTests
{
    [Theory]
    [InlineData("ZZ1 4GR", "ZZ1 4GR")]
    [InlineData("zz14gr", "ZZ1 4GR")]
    [InlineData("  zz1   4gr ", "ZZ1 4GR")]
    [InlineData("GU1  1AA", "GU1 1AA")]
    [InlineData("EC1A1BB", "EC1A 1BB")]
    [InlineData("B33 8TH", "B33 8TH")]
    [InlineData("m11ae", "M1 1AE")]
    [InlineData("ZZ1", "ZZ1")]
    [InlineData("ec1a", "EC1A")]
    [InlineData("zz1 4", "ZZ1 4")]
    [InlineData("ZZ14", "ZZ14")]
    [InlineData("", null)]
    [InlineData("hello", null)]
    [InlineData("12345", null)]
    [InlineData("ZZ1 44", null)]
    [InlineData("ZZZ1 4GR", null)]
    [InlineData("01632 960001", null)]
    public void A_postcode_or_its_beginning_is_known_by_its_form(string written, string? tidy) => Assert.Equal(tidy, Postcode.Tidy(written));

    [Theory]
    [InlineData("ZZ1 4GR", "ZZ1", "ZZ1 4")]
    [InlineData("ZZ1 4", "ZZ1", "ZZ1 4")]
    [InlineData("ZZ1", "ZZ1", null)]
    public void It_has_an_outcode_and_maybe_a_sector(string tidy, string outcode, string? sector)
    {
        Assert.Equal(outcode, Postcode.Outcode(tidy));
        Assert.Equal(sector, Postcode.Sector(tidy));
    }

    [Theory]
    [InlineData("ZZ1 4GR", "ZZ1 4")]
    [InlineData("ZZ1 5WR", "ZZ1")]
    [InlineData("ZZ1 4", "ZZ1 4")]
    [InlineData("ZZ7 1AA", null)]
    public void A_table_knows_the_nearest_thing_to_a_postcode(string postcode, string? found) =>
        Assert.Equal(found, new PostcodeTable([new("ZZ1", 50.4m, -0.9m), new("ZZ1 4", 50.41m, -0.91m)]).Find(postcode)?.Code);
}
