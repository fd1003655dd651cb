using System.Text.Json;

namespace LocalOffer.Cli.Tests;

public class SarifTests : IClassFixture<NodePrograms>
{
    [Fact]
    public async Task The_log_of_a_site_with_findings_of_many_kinds_follows_the_official_schema()
    {
        using var site = SmallSite.Make()
            .With(SmallSite.Swim, SmallSite.Entry("Swim <b>& \\\"run\\\"", "leisurre"))
            .With("input/odd name%.txt", "x")
            .With("input/empty.md", "");
        var result = await Tool.RunAsync(site.Path, "check", "--format", "sarif");
        Assert.Equal(1, result.ExitCode);
        using var log = JsonDocument.Parse(result.Output);
        Assert.True(log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength() > 100);
        Assert.Empty((await NodePrograms.AskAsync("sarif.mjs", result.Output)).EnumerateArray().Select(e => e.ToString()));
    }
}
