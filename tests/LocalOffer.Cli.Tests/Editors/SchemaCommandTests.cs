using System.Text.Json;

namespace LocalOffer.Cli.Tests;

public class SchemaCommandTests
{
    [Fact]
    public async Task It_writes_the_schemas_and_tells_VS_Code_where_they_are()
    {
        using var site = SmallSite.Make();
        var result = await Tool.RunAsync(site.Path, "schema");
        Assert.True(result.ExitCode == 0, result.Error);
        using var settings = JsonDocument.Parse(site.Read(".vscode/settings.json"));
        var yaml = settings.RootElement.GetProperty("yaml.schemas");
        foreach (var schema in yaml.EnumerateObject())
        {
            Assert.True(site.Has(schema.Name), schema.Name);
        }

        Assert.Contains("input/strands/health/entries/*.yaml", yaml.GetProperty("./.vscode/schemas/entry.schema.json").EnumerateArray().Select(g => g.GetString()));
        Assert.Equal("./.vscode/schemas/statiq.schema.json", settings.RootElement.GetProperty("json.schemas")[0].GetProperty("url").GetString());
        Assert.Contains("redhat.vscode-yaml", site.Read(".vscode/extensions.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_again_it_changes_nothing()
    {
        using var site = SmallSite.Make();
        await Tool.RunAsync(site.Path, "schema");
        var result = await Tool.RunAsync(site.Path, "schema");
        Assert.Contains("  files      0 written\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_user_has_in_the_settings_stays_comments_too()
    {
        using var site = SmallSite.Make()
            .With(".vscode/settings.json", "{\n  // ours\n  \"editor.rulers\": [100], // wide\n  \"yaml.schemas\": { \"./own.json\": [\"own/*.yaml\"] },\n  \"yaml.schemaStore.enable\": true,\n}\n")
            .With(".vscode/extensions.json", "{ \"recommendations\": [\"someone.theirs\"] }");
        await Tool.RunAsync(site.Path, "schema");
        var text = site.Read(".vscode/settings.json");
        Assert.StartsWith("{\n  // ours\n  \"editor.rulers\": [100], // wide\n  \"yaml.schemas\": {\n    \"./own.json\": [", text, StringComparison.Ordinal);
        Assert.Contains("\"yaml.schemaStore.enable\": true,\n", text, StringComparison.Ordinal);
        using var extensions = JsonDocument.Parse(site.Read(".vscode/extensions.json"));
        Assert.Equal(["someone.theirs", "redhat.vscode-yaml"], extensions.RootElement.GetProperty("recommendations").EnumerateArray().Select(r => r.GetString()));
    }

    [Fact]
    public async Task Settings_that_are_not_JSON_are_wrong_use_and_nothing_is_written()
    {
        using var site = SmallSite.Make().With(".vscode/settings.json", "{ \"editor.rulers\": ");
        var result = await Tool.RunAsync(site.Path, "schema");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--schemas-only", result.Error, StringComparison.Ordinal);
        Assert.False(site.Has(".vscode/schemas/entry.schema.json"));
    }

    [Fact]
    public async Task Another_folder_is_named_in_the_settings_and_the_schemas_alone_touch_none()
    {
        using var site = SmallSite.Make();
        await Tool.RunAsync(site.Path, "schema", "-o", "forms", "--schemas-only");
        Assert.True(site.Has("forms/entry.schema.json"));
        Assert.False(Directory.Exists(Path.Combine(site.Path, ".vscode")));
        await Tool.RunAsync(site.Path, "schema", "-o", "forms");
        Assert.Contains("\"./forms/entry.schema.json\"", site.Read(".vscode/settings.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_no_longer_made_goes_and_a_councils_own_stays()
    {
        using var site = SmallSite.Make().With("forms/own.schema.json", "{}");
        await Tool.RunAsync(site.Path, "schema", "-o", "forms", "--schemas-only");
        site.With("forms/former.schema.json", site.Read("forms/entry.schema.json"));
        await Tool.RunAsync(site.Path, "schema", "-o", "forms", "--schemas-only");
        Assert.False(site.Has("forms/former.schema.json"));
        Assert.True(site.Has("forms/own.schema.json"));
    }

    [Fact]
    public async Task A_fault_in_the_framework_is_told_and_nothing_is_written()
    {
        using var site = SmallSite.Make().With("input/framework/own.yaml", "document: entry\nfields:\n  quiet-room:\n    label: Quiet room\n    level: desirable\n    type: txt\n");
        var result = await Tool.RunAsync(site.Path, "schema");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("input/framework/own.yaml:6:11", result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Path, ".vscode")));
    }
}
