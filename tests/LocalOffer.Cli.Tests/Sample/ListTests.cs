using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli.Tests;

/// <summary>Lists for those who browse without scripts: whatever the search filters by, a list of it is there.</summary>
public class ListTests
{
    private static readonly Lazy<CheckedSite> Site = new(() =>
        Build.Read(Repository.Root, new SettingsOverrides([new("CurrentDateTime", "2026-11-22")], []), new StageClock(new BuildProgress(), CancellationToken.None), new DiagnosticBag()));

    [Fact]
    public void Each_value_of_each_filter_that_finds_something_has_a_list_of_the_same_services()
    {
        var site = Site.Value;
        var lists = site.Offer.Browse.SelectMany(a => a.Lists).ToDictionary(l => (l.Axis, l.Value));
        foreach (var facet in Facet.All(site.Offer.Framework))
        {
            foreach (var value in facet.Values)
            {
                var found = site.Offer.Listings.Where(l => facet.Of(l).Contains(value.Id)).Select(l => l.Id).Order().ToList();
                Assert.Equal(found, lists[(facet.Axis, value.Id)].Listings.Select(l => l.Id).Order());
                Assert.Equal(found.Count > 0, site.Plan.Find(Addresses.BrowseList(facet.Axis, value.Id)) is not null);
            }
        }
    }

    [Theory]
    [InlineData("browse/strands/health/levels/universal/index.html")]
    [InlineData("browse/strands/towards-independence/levels/targeted/index.html")]
    [InlineData("browse/needs/communication-interaction/ages/0-4/index.html")]
    [InlineData("browse/needs/sensory-physical/ages/19-25/index.html")]
    [InlineData("browse/access/hoist/index.html")]
    [InlineData("browse/costs/free/index.html")]
    [InlineData("browse/routes/no-assessment/index.html")]
    public void A_list_has_a_page(string path) => Assert.NotNull(Site.Value.Plan.Find(path));

    [Fact]
    public void The_parts_of_a_list_hold_only_what_the_whole_holds()
    {
        var parts = Site.Value.Offer.Browse.SelectMany(a => a.Lists).SelectMany(l => l.Parts.SelectMany(p => p.Lists), (whole, part) => (whole, part)).ToList();

        Assert.NotEmpty(parts);
        Assert.All(parts, p => Assert.Subset(p.whole.Listings.Select(l => l.Id).ToHashSet(), p.part.Listings.Select(l => l.Id).ToHashSet()));

    }
}
