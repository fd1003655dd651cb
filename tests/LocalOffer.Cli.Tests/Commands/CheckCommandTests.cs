using System.Text.Json;

namespace LocalOffer.Cli.Tests;

public class CheckCommandTests
{
    [Fact]
    public async Task A_good_site_is_ready_and_nothing_is_written()
    {
        using var site = SmallSite.Make();
        var result = await Tool.RunAsync(site.Path, "check");
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.EndsWith("\nReady to publish\n", result.Error, StringComparison.Ordinal);
        Assert.Matches(@" · audit \d+\.\d\d\n", result.Error);
        Assert.False(Directory.Exists(Path.Combine(site.Path, "output")));
    }

    [Fact]
    public async Task Json_stands_alone_on_standard_output()
    {
        using var site = SmallSite.Make().With(SmallSite.Swim, SmallSite.Entry("Swim", "leisurre"));
        var result = await Tool.RunAsync(site.Path, "check", "--format", "json");
        Assert.Equal(1, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        var error = Assert.Single(json.RootElement.EnumerateArray(), f => f.GetProperty("severity").GetString() == "error");
        Assert.Equal((SmallSite.Swim, 6, 5), (error.GetProperty("file").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
        Assert.EndsWith("\nNot ready to publish: 1 error.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_for_build_tools_are_seen_from_the_current_folder()
    {
        using var site = SmallSite.Make().With(SmallSite.Swim, SmallSite.Entry("Swim", "leisurre"));
        var name = Path.GetFileName(site.Path);
        var result = await Tool.RunAsync(Path.GetDirectoryName(site.Path)!, "check", name, "--format", "msbuild");
        Assert.Contains($"{name}/{SmallSite.Swim}(6,5): error LO", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.TrimEnd().Split('\n'), line => Assert.Matches(@"^\S.*: (error|warning|info) LO\d{4}: ", line));
    }

    [Fact]
    public async Task GitHub_gets_annotations()
    {
        using var site = SmallSite.Make().With(SmallSite.Swim, SmallSite.Entry("Swim", "leisurre"));
        var result = await Tool.RunAsync(site.Path, "check", "--format", "github");
        Assert.Contains($"::error file={SmallSite.Swim},line=6,col=5,title=LO", result.Output, StringComparison.Ordinal);
    }
}
