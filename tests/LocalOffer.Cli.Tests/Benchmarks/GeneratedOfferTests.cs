using LocalOffer.Benchmarks;

namespace LocalOffer.Cli.Tests;

public class GeneratedOfferTests
{
    [Fact]
    public async Task The_offer_that_benchmarks_are_made_with_has_no_errors()
    {
        using var folder = new Folder();
        OfferFolder.Write(folder.Path, 30);
        var checkedOffer = await Tool.RunAsync(folder.Path, "check");
        Assert.Equal((0, true), (checkedOffer.ExitCode, checkedOffer.Error.Contains(" 0 errors", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_offer_that_benchmarks_are_made_with_is_always_the_same()
    {
        Assert.Equal(OfferFolder.Entries(30).Select(e => e.Yaml), OfferFolder.Entries(30).Select(e => e.Yaml));
        Assert.Equal("service-00007", EntryText.Make(7, 30, 3).Id);
        Assert.NotEqual(EntryText.Make(7, 30, 3).Yaml, EntryText.Make(8, 30, 3).Yaml);
    }
}
