namespace LocalOffer.Cli.Tests;

public class SampleTests
{
    [Fact]
    public async Task The_sample_passes_check_strict_without_a_finding()
    {
        var result = await Tool.RunAsync(Repository.Root, ["check", "--strict", "--format", "msbuild", .. SampleSite.Today]);

        Assert.Equal("", result.Output.Trim());
        Assert.Equal(ExitCodes.Fine, result.ExitCode);
    }

    [Fact]
    public async Task A_field_added_in_the_framework_reaches_the_page_the_score_and_a_finding()
    {
        using var site = SampleSite.Copy();
        site.With("input/framework/quiet.yaml", """
            document: entry
            fields:
              quiet-hour:
                label: Quiet hour
                help: Write when it is quiet, so that families can choose a calm time.
                missing: We do not yet say when it is quiet.
                section: access
                level: essential
                type: line

            """.ReplaceLineEndings("\n"));
        var entry = "input/strands/social-care/entries/riverside-inclusive-play.yaml";
        site.With(entry, site.Read(entry) + "quiet-hour: Sundays from 9am\n");

        var check = await Tool.RunAsync(site.Path, ["check", "--strict", "--format", "msbuild", .. SampleSite.Today]);
        await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);

        Assert.Equal(ExitCodes.ContentErrors, check.ExitCode);
        Assert.Contains("travel-training.yaml", check.Output, StringComparison.Ordinal);
        Assert.Contains("LO2401", check.Output, StringComparison.Ordinal);
        Assert.Contains("quiet-hour", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("riverside-inclusive-play.yaml", check.Output, StringComparison.Ordinal);
        Assert.Contains("64 Incomplete · 1 Good", check.Error, StringComparison.Ordinal);
        Assert.Contains("Sundays from 9am", site.Read("output/services/riverside-inclusive-play/index.html"), StringComparison.Ordinal);
        Assert.Contains("We do not yet say when it is quiet.", site.Read("output/services/travel-training/index.html"), StringComparison.Ordinal);
    }
}
