namespace LocalOffer.Cli.Tests;

public class BuildCommandTests
{
    [Fact]
    public async Task A_good_site_is_built_and_summed_up()
    {
        using var site = SmallSite.Make();
        var result = await Tool.RunAsync(site.Path, "build");
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Contains("Saturday swimming", site.Read("output/services/swim/index.html"), StringComparison.Ordinal);
        Assert.Contains("\n  services   1  ", "\n" + result.Error, StringComparison.Ordinal);
        Assert.Contains("\n  providers  1  ", result.Error, StringComparison.Ordinal);
        Assert.Contains("\n  today      22 November 2026  from SOURCE_DATE_EPOCH\n", result.Error, StringComparison.Ordinal);
        Assert.Matches(@"\n  took       \d+\.\d\d s  settings \d+\.\d\d · files \d+\.\d\d · framework ", result.Error);
        Assert.EndsWith("\nBuilt in output\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        using var site = SmallSite.Make();
        await Tool.RunAsync(site.Path, "build");
        var result = await Tool.RunAsync(site.Path, "build");
        Assert.Matches(@"  pages      \d+  0 files written · \d+ unchanged · 0 removed\n", result.Error);
    }

    [Fact]
    public async Task The_output_folder_can_be_given()
    {
        using var site = SmallSite.Make();
        var result = await Tool.RunAsync(Path.GetDirectoryName(site.Path)!, "build", site.Path, "-o", Path.Combine(site.Path, "public"));
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.True(site.Has("public/index.html"));
        Assert.False(site.Has("output/index.html"));
    }

    [Fact]
    public async Task An_error_writes_nothing_and_leaves_the_last_site_whole()
    {
        using var site = SmallSite.Make();
        await Tool.RunAsync(site.Path, "build");
        var before = site.Read("output/services/swim/index.html");

        site.With(SmallSite.Swim, SmallSite.Entry("Renamed", "leisurre"));
        var result = await Tool.RunAsync(site.Path, "build");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"\n  {SmallSite.Swim}:6:5\n    6 │   - leisurre\n      │     ^^^^^^^^\n  hint: Did you mean \"leisure\"?", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written: 1 error. The site of the last build is as it was.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("output/services/swim/index.html"));
    }

    [Fact]
    public async Task Piped_output_has_no_colour()
    {
        using var site = SmallSite.Make().With(SmallSite.Swim, SmallSite.Entry("Swim", "leisurre"));
        var result = await Tool.RunAsync(site.Path, "build");
        Assert.DoesNotContain('\u001b', result.Output + result.Error);
        Assert.DoesNotContain('\r', result.Output + result.Error);
    }

    [Fact]
    public async Task A_setting_of_the_command_line_wins_and_the_summary_says_where_today_came_from()
    {
        using var site = SmallSite.Make();
        var result = await Tool.RunAsync(site.Path, "build", "-s", "CurrentDateTime=2026-10-01");
        Assert.Contains("  today      1 October 2026  from CurrentDateTime", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_of_the_command_line_lets_a_site_pass()
    {
        using var site = SmallSite.Make().With(SmallSite.Swim, SmallSite.Entry("Swim", "leisurre"));
        var result = await Tool.RunAsync(site.Path, "build", "-a", "UnknownTerm=Warning");
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.StartsWith("warning LO", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_fails_when_something_essential_is_missing()
    {
        using var site = SmallSite.Make();
        var result = await Tool.RunAsync(site.Path, "build", "--strict");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("that --strict does not let pass (LO", result.Error, StringComparison.Ordinal);
        Assert.False(site.Has("output/index.html"));
    }

    [Fact]
    public async Task Ctrl_C_leaves_whole_pages_and_answers_130()
    {
        using var site = SmallSite.Make().WithServices(3000);
        using var process = Tool.Start(site.Path, "build");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        while (!process.HasExited && Pages(site).Length == 0)
        {
            await Task.Delay(10);
        }

        Tool.Interrupt(process);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal((130, ""), (process.ExitCode, await output is var text && process.ExitCode == 130 ? "" : text));
        Assert.EndsWith("Stopped. Every file that was written is whole.\n", await error, StringComparison.Ordinal);
        Assert.All(Pages(site), page => Assert.EndsWith("</html>", File.ReadAllText(page).TrimEnd(), StringComparison.Ordinal));
    }

    private static string[] Pages(Folder site)
    {
        var output = Path.Combine(site.Path, "output");
        return Directory.Exists(output) ? Directory.GetFiles(output, "*.html", SearchOption.AllDirectories) : [];
    }
}
