using System.Text.RegularExpressions;

namespace LocalOffer.Cli.Tests;

/// <summary>The guides in <c>docs/</c> say what is true: links lead somewhere, commands exist, examples work.</summary>
public class GuidesTests
{
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");
    private static readonly string[] Names =
        ["first-site.md", "writing-an-entry.md", "changing-the-brand.md", "making-a-theme.md", "adding-a-field.md", "moving-from-statiq.md", "publishing.md"];

    public static TheoryData<string> Guides => [.. Names];

    [Theory]
    [MemberData(nameof(Guides))]
    public void Links_lead_to_files_commands_and_options_exist_and_the_readme_leads_here(string guide)
    {
        var text = File.ReadAllText(Path.Combine(Docs, guide));
        foreach (Match link in Regex.Matches(Regex.Replace(text, "```.*?```", "", RegexOptions.Singleline), @"\]\((?!https?:)([^)#]+)"))
        {
            Assert.True(File.Exists(Path.Combine(Docs, link.Groups[1].Value)), $"{guide}: {link.Groups[1].Value}");
        }

        var root = CommandLine.Create();
        foreach (Match line in Regex.Matches(text, @"\blocaloffer (new|build|check|preview|schema|codes|import|[a-z]+)\b(?! runs| may)([^`\n]*)"))
        {
            if (root.Subcommands.FirstOrDefault(c => c.Name == line.Groups[1].Value) is not { } command)
            {
                Assert.Contains(line.Groups[1].Value, (string[])["import"]);
                continue;
            }

            var options = command.Options.Concat(root.Options).Concat(command.Subcommands.SelectMany(c => c.Options)).SelectMany(o => o.Aliases.Append(o.Name)).ToHashSet();
            Assert.All(Regex.Matches(line.Groups[2].Value, @"(?<= )--?[a-z-]+"), o => Assert.Contains(o.Value, options));
        }

        Assert.Contains($"docs/{guide}", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_a_word_and_a_question_added_as_the_guide_says_are_known()
    {
        using var site = SmallSite.Make();
        foreach (Match example in Regex.Matches(await File.ReadAllTextAsync(Path.Combine(Docs, "adding-a-field.md")), "```yaml\n# (input/framework/[a-z-]+\\.yaml)\n(.*?)```", RegexOptions.Singleline))
        {
            site.With(example.Groups[1].Value, example.Groups[2].Value);
        }

        site.With(SmallSite.Swim, SmallSite.Entry("Swim", "lambing") + "quiet-hour: Sundays from 9am\n")
            .With("providers/leisure-trust/questionnaire.yaml", "setting-kind: school\nq90: We have two goats, and anybody may feed them after lunch when a grown-up from the goat club is there to help.\n");
        var check = await Tool.RunAsync(site.Path, "check", "--format", "msbuild");
        Assert.DoesNotContain("error LO", check.Output, StringComparison.Ordinal);
        await Tool.RunAsync(site.Path, "build");
        Assert.Contains("Sundays from 9am", site.Read("output/services/swim/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_made_as_the_guide_says_is_on_every_page()
    {
        using var site = SmallSite.Make();
        var text = await File.ReadAllTextAsync(Path.Combine(Docs, "making-a-theme.md"));
        string Block(string language, int nth) => Regex.Matches(text, $"```{language}\n(.*?)```", RegexOptions.Singleline)[nth].Groups[1].Value;
        site.With("themes/ours/theme.json", Block("json", 0)).With("statiq.json", Block("json", 1))
            .With("themes/ours/ours.css", Block("css", 0)).With("themes/ours/components/page-head-more.hbs", Block("handlebars", 0));
        var built = await Tool.RunAsync(site.Path, "build");
        Assert.True(built.ExitCode == 0, built.Output + built.Error);
        Assert.Contains("assets/ours.css\"", site.Read("output/index.html"), StringComparison.Ordinal);
    }
}
