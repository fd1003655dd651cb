using System.CommandLine;
using System.Text.RegularExpressions;

namespace LocalOffer.Cli.Tests;

public partial class FaultTests
{
    [Fact]
    public async Task A_mistake_of_ours_is_one_line_with_the_story_in_a_file_and_answers_3()
    {
        var (exitCode, text) = await FailAsync("build");
        Assert.Equal(3, exitCode);
        Assert.StartsWith(
            "fault in localoffer: the table has no legs (InvalidOperationException). This is a mistake in the tool, not in your content.\n  Please add ",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);

        var file = FaultFile().Match(text).Value;
        var story = await File.ReadAllTextAsync(file);
        File.Delete(file);
        Assert.Contains("System.InvalidOperationException: the table\nhas no legs", story, StringComparison.Ordinal);
        Assert.Contains("   at ", story, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_story_is_printed_when_asked_for()
    {
        var (_, text) = await FailAsync("build", "--verbose");
        File.Delete(FaultFile().Match(text).Value);
        Assert.Contains("   at LocalOffer.Cli.Tests.FaultTests", text, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Text)> FailAsync(params string[] args)
    {
        var commands = new RootCommand();
        new CommonOptions().AddTo(commands);
        var build = new Command("build");
        build.SetAction(new Action<ParseResult>(_ => throw new InvalidOperationException("the table\nhas no legs")));
        commands.Add(build);
        using var text = new StringWriter { NewLine = "\n" };
        using var interruption = new Interruption();
        var exitCode = await Program.RunAsync(commands, args, Terminal.Plain(text), Terminal.Plain(text), interruption);
        return (exitCode, text.ToString());
    }

    [GeneratedRegex(@"\S+localoffer-fault-\w+\.txt")]
    private static partial Regex FaultFile();
}
