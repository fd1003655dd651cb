using System.Text.Json;

namespace LocalOffer.Cli.Tests;

/// <summary>What an editor sees: <c>yaml-language-server</c>, the program behind VS Code's YAML extension, asked over its own protocol.</summary>
public class LanguageServerTests(LanguageServerTests.SampleWithSchemas sample) : IClassFixture<NodePrograms>, IClassFixture<LanguageServerTests.SampleWithSchemas>
{
    private const string Entry = "input/strands/health/entries/speech-therapy-school-age.yaml";

    [Theory]
    [InlineData(Entry)]
    [InlineData("input/glossary.yaml")]
    [InlineData("providers/millbourne-green-primary/questionnaire.yaml")]
    public async Task A_document_of_the_sample_has_nothing_wrong(string file)
    {
        var site = sample.Site;
        var seen = await AskAsync(site, file, site.Read(file));
        Assert.Empty(seen.Diagnostics);
    }

    [Fact]
    public async Task Mistakes_are_marked_where_they_stand()
    {
        var site = sample.Site;
        var text = site.Read(Entry).Replace("\nage-from: 4\n", "\nage-from: four\n", StringComparison.Ordinal).Replace("\nwho-for:", "\nwho-fro:", StringComparison.Ordinal);
        var seen = await AskAsync(site, Entry, text);
        Assert.Contains((LineOf(text, "age-from:"), 10, "Incorrect type. Expected \"integer\"."), seen.Diagnostics);
        Assert.Contains((LineOf(text, "who-fro:"), 0, "Property who-fro is not allowed."), seen.Diagnostics);
        Assert.Contains((0, 0, "Missing property \"who-for\"."), seen.Diagnostics);
    }

    [Fact]
    public async Task A_word_that_is_no_topic_and_a_date_of_another_form_are_marked()
    {
        var site = sample.Site;
        const string text = "status: draft\nname: Swim\ncategories:\n  - leisurre\nlast-verified: 1 October 2026\n";
        var seen = await AskAsync(site, Entry, text);
        Assert.Contains(seen.Diagnostics, d => d.Line == 3 && d.Character == 4 && d.Message.Contains("\"leisure\"", StringComparison.Ordinal));
        Assert.Contains((4, 15, "Write year-month-day, such as 2026-10-01."), seen.Diagnostics);
    }

    [Fact]
    public async Task Resting_on_a_key_explains_it_and_its_words()
    {
        var site = sample.Site;
        var text = site.Read(Entry);
        var seen = await AskAsync(site, Entry, text, hover: [(0, 1), (LineOf(text, "needs:"), 2)]);
        Assert.Contains("**Essential.** Write the name families use", seen.Hovers[0], StringComparison.Ordinal);
        Assert.Contains("`sensory-physical`: Seeing, hearing, moving", seen.Hovers[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_and_words_are_completed_with_what_they_mean()
    {
        var site = sample.Site;
        const string text = "status: draft\nname: Swim\nneeds: \nco\n";
        var seen = await AskAsync(site, Entry, text, complete: [(3, 2), (2, 7)]);
        Assert.Contains(seen.Completions[0], c => c.Label == "conditions" && c.Documentation.Contains("List conditions people type", StringComparison.Ordinal));
        Assert.DoesNotContain(seen.Completions[0], c => c.Label == "name");
        Assert.Contains(seen.Completions[1], c => c.Label == "sensory-physical" && c.Documentation.StartsWith("Seeing, hearing", StringComparison.Ordinal));
    }

    private static int LineOf(string text, string start) => Array.FindIndex(text.Split('\n'), l => l.StartsWith(start, StringComparison.Ordinal));

    private static async Task<Seen> AskAsync(Folder site, string file, string text, (int, int)[]? hover = null, (int, int)[]? complete = null)
    {
        var asked = JsonSerializer.Serialize(new { root = site.Path, file, text, hover = Places(hover), complete = Places(complete) });
        var answer = await NodePrograms.AskAsync("ask.mjs", asked);
        return new Seen(
            [.. answer.GetProperty("diagnostics").EnumerateArray().Select(d => (
                d.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32(),
                d.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32(),
                d.GetProperty("message").GetString()!))],
            [.. answer.GetProperty("hovers").EnumerateArray().Select(h => h.GetString()!)],
            [.. answer.GetProperty("completions").EnumerateArray().Select(l => l.EnumerateArray().Select(c => (c.GetProperty("label").GetString()!, c.GetProperty("documentation").GetString()!)).ToList())]);
    }

    private static int[][] Places((int Line, int Character)[]? places) => [.. (places ?? []).Select(p => new[] { p.Line, p.Character })];

    /// <summary>The sample with its schemas, made once.</summary>
    public sealed class SampleWithSchemas : IAsyncLifetime
    {
        internal Folder Site { get; } = SampleCopy.Make();

        public async Task InitializeAsync()
        {
            var made = await Tool.RunAsync(Site.Path, "schema");
            Assert.True(made.ExitCode == 0, made.Output + made.Error);
        }

        public Task DisposeAsync()
        {
            Site.Dispose();
            return Task.CompletedTask;
        }
    }

    private sealed record Seen(
        List<(int Line, int Character, string Message)> Diagnostics,
        List<string> Hovers,
        List<List<(string Label, string Documentation)>> Completions);
}
