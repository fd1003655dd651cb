namespace LocalOffer.Cli.Tests;

public class SameBytesTests
{
    [Fact]
    public async Task Two_builds_give_the_same_bytes_on_one_core_and_on_two_and_with_either_line_end()
    {
        using var site = SampleSite.Copy();
        using var other = SampleSite.Copy();
        foreach (var file in Directory.GetFiles(other.Path, "*.yaml", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        }

        await BuildOn(site, "one", cores: "1");
        await BuildOn(site, "two", cores: "2");
        await BuildOn(other, "crlf", cores: "2");

        var one = SampleSite.Files(Path.Combine(site.Path, "one"));
        Assert.True(one.Count > 100);
        Assert.Equal(one, SampleSite.Files(Path.Combine(site.Path, "two")));
        Assert.Equal(one, SampleSite.Files(Path.Combine(other.Path, "crlf")));
    }

    [Fact]
    public async Task A_second_build_over_the_first_writes_nothing()
    {
        using var site = SampleSite.Copy();
        await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);
        var stamps = Directory.GetFiles(Path.Combine(site.Path, "output"), "*.html", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);

        var second = await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);

        Assert.Contains("0 files written", second.Error, StringComparison.Ordinal);
        Assert.All(stamps, s => Assert.Equal(s.Value, File.GetLastWriteTimeUtc(s.Key)));
    }

    [Fact]
    public async Task An_error_leaves_the_former_site_whole()
    {
        using var site = SampleSite.Copy();
        await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);
        var before = SampleSite.Files(Path.Combine(site.Path, "output"));
        site.With("input/strands/health/entries/broken.yaml", "name: [\n").With("input/area.yaml", site.Read("input/area.yaml").Replace("Ambershire", "Changed", StringComparison.Ordinal));

        var failed = await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);

        Assert.Equal(ExitCodes.ContentErrors, failed.ExitCode);
        Assert.Equal(before, SampleSite.Files(Path.Combine(site.Path, "output")));
    }

    private static async Task BuildOn(Folder site, string output, string cores)
    {
        var start = new System.Diagnostics.ProcessStartInfo(Tool.Path, ["build", "--output", output, .. SampleSite.Today])
        {
            WorkingDirectory = site.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_PROCESSOR_COUNT"] = cores;
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var found = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, found + await error);
    }
}
