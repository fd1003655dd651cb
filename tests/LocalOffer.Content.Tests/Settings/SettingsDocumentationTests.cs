namespace LocalOffer.Content.Tests;

public class SettingsDocumentationTests
{
    [Theory]
    [InlineData("settings.md")]
    [InlineData("statiq.schema.json")]
    public void The_documentation_of_settings_is_made_from_their_table(string name)
    {
        var path = Path.Combine(RepositoryRoot(), "docs", name);
        var made = name == "settings.md" ? SettingsDocumentation.Markdown() : SettingsSchema.Json();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, made);
        }

        Assert.Equal(File.ReadAllText(path), made);
    }

    [Fact]
    public void Every_example_and_default_of_the_documentation_is_accepted()
    {
        foreach (var key in SettingsKeys.All)
        {
            foreach (var value in new[] { key.Example, key.Default }.Where(v => v.Length > 0))
            {
                var parts = key.Name.Split(':');
                var json = string.Concat(parts.Select(p => $"{{\"{p}\":")) + value + new string('}', parts.Length);
                var bag = new LocalOffer.Core.DiagnosticBag();

                SettingsReader.Read("/site", Findings.File(json, "statiq.json"), SettingsOverrides.None, new Surroundings(new Dictionary<string, string>(), default), bag);

                Assert.Equal("", bag.Messages());
            }
        }
    }

    [Fact]
    public void No_setting_is_both_honoured_and_explained_away()
    {
        Assert.DoesNotContain(SettingsKeys.All, k => StatiqKeys.Reasons.ContainsKey(k.Name));
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LocalOffer.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
