using FsCheck;
using FsCheck.Fluent;

namespace LocalOffer.Core.Tests;

public class AddressesTests
{
    [Theory]
    [InlineData("index.html", "services/a/index.html", "services/a/index.html")]
    [InlineData("services/a/index.html", "index.html", "../../index.html")]
    [InlineData("services/a/index.html", "services/b/index.html", "../b/index.html")]
    [InlineData("services/a/index.html", "services/a/index.html", "index.html")]
    [InlineData("browse/topics/x/page-2/index.html", "assets/site.css", "../../../../assets/site.css")]
    [InlineData("404.html", "browse/index.html", "browse/index.html")]
    public void Links_are_relative_so_that_the_site_works_from_a_memory_stick(string from, string to, string expected) =>
        Assert.Equal(expected, Addresses.Relative(from, to));

    [Fact]
    public void Following_a_relative_link_leads_to_its_page() => Prop.ForAll(Paths(), Paths(), (from, to) =>
    {
        var reached = new Uri(new Uri("http://site/" + from), Addresses.Relative(from, to)).AbsolutePath;
        return reached == "/" + to;
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Paths()
    {
        var name = Gen.Elements("a", "b", "services", "page-2", "x-y");
        var parts = Gen.Choose(0, 4).SelectMany(n => Gen.ArrayOf(name, n));
        return Arb.From(parts.Select(p => string.Concat(p.Select(x => x + "/")) + "index.html"));
    }
}
