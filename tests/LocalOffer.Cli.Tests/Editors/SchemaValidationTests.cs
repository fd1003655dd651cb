using System.Text.Json;

namespace LocalOffer.Cli.Tests;

/// <summary>The schemas and <c>check</c> say the same of the same documents; ajv, in strict mode, reads the schemas.</summary>
public class SchemaValidationTests : IClassFixture<NodePrograms>
{
    private const string Health = "input/strands/health/entries/";

    [Fact]
    public async Task Every_document_of_the_sample_has_a_schema_and_follows_it()
    {
        using var site = SampleCopy.Make();
        var found = await ValidateAsync(site);
        Assert.All(found, f => Assert.True(f.Key.StartsWith("input/framework/", StringComparison.Ordinal) || f.Key.EndsWith("/synonyms.yaml", StringComparison.Ordinal) || f.Value is not null, f.Key + " has no schema"));
        Assert.All(found, f => Assert.True(f.Value is null or [], $"{f.Key}: {string.Join("; ", f.Value ?? [])}"));
    }

    [Fact]
    public async Task What_is_wrong_for_check_is_wrong_for_the_schema_at_the_same_value()
    {
        using var site = SampleCopy.Make()
            .Change(Health + "speech-therapy-school-age.yaml", "age-from: 4\n", "age-from: 26\n")
            .Change(Health + "mental-health-support-team.yaml", "\nsummary: ", "\nsumary: ")
            .Change(Health + "community-childrens-nursing.yaml", "\nlast-verified: ", "\nlast-verified: 1/")
            .Change("input/area.yaml", "\n  phone: \"", "\n  phone: \"ring ")
            .With("input/strands/education/entries/seacliff-school.yaml", string.Join('\n', (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "input/strands/education/entries/seacliff-school.yaml"))).Where(l => !l.StartsWith("name:", StringComparison.Ordinal))))
            .With(Health + "new.yaml", "name: New\ncategories: [leisurre]\n")
            .With(Health + "draft.yaml", "status: draft\nname: Not ready\n");
        var found = await ValidateAsync(site);
        var wrong = found.Where(f => f.Value is { Count: > 0 }).ToDictionary(f => f.Key, f => f.Value!);
        Assert.Contains("/age-from maximum", wrong[Health + "speech-therapy-school-age.yaml"]);
        Assert.Contains(wrong[Health + "mental-health-support-team.yaml"], e => e.Contains("additionalProperties", StringComparison.Ordinal));
        Assert.Contains("/last-verified pattern", wrong[Health + "community-childrens-nursing.yaml"]);
        Assert.Contains(wrong["input/area.yaml"], e => e.EndsWith("/phone pattern", StringComparison.Ordinal));
        Assert.Contains(wrong["input/strands/education/entries/seacliff-school.yaml"], e => e.StartsWith(" required", StringComparison.Ordinal));
        Assert.Contains("/categories/0 enum", wrong[Health + "new.yaml"]);
        Assert.DoesNotContain(Health + "draft.yaml", wrong.Keys);

        var check = await Tool.RunAsync(site.Path, "check", "--format", "json");
        using var findings = JsonDocument.Parse(check.Output);
        var checkedWrong = findings.RootElement.EnumerateArray()
            .Where(f => f.GetProperty("severity").GetString() != "info" && f.GetProperty("file").GetString()!.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(f => f.GetProperty("file").GetString()!).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(wrong.Keys.Order(StringComparer.Ordinal), checkedWrong);
    }

    [Fact]
    public async Task What_is_essential_only_sometimes_is_demanded_only_then()
    {
        using var site = SmallSite.Make()
            .With(Health + "a.yaml", "name: A\norganisation: Someone\ncost-free: true\n")
            .With(Health + "b.yaml", "name: B\norganisation: Someone\ncost-free: false\n")
            .With(Health + "c.yaml", "name: C\nprovider: leisure-trust\n");
        var found = await ValidateAsync(site);
        static bool Misses(List<string>? errors, string key) => errors!.Exists(e => e == $" required {key}");
        Assert.False(Misses(found[Health + "a.yaml"], "cost-options"));
        Assert.True(Misses(found[Health + "b.yaml"], "cost-options"));

        // A provider stands for what it says of itself.
        Assert.True(Misses(found[Health + "a.yaml"], "owner"));
        Assert.False(Misses(found[Health + "c.yaml"], "owner"));
        Assert.True(Misses(found[Health + "a.yaml"], "phone"));
        Assert.False(Misses(found[Health + "c.yaml"], "phone"));
    }

    [Fact]
    public async Task A_field_and_a_term_of_ones_own_are_in_the_schema()
    {
        using var site = SmallSite.Make()
            .With("input/framework/own.yaml", """
                document: entry
                fields:
                  quiet-room: {label: Quiet room, level: desirable, type: bool, section: access}

                """)
            .With("input/framework/vocabularies.yaml", """
                vocabularies:
                  topics:
                    terms:
                      lambing: {label: Lambing}

                """)
            .With(Health + "a.yaml", "status: draft\nname: A\nquiet-room: true\ncategories: lambing\n")
            .With(Health + "b.yaml", "status: draft\nname: B\nquiet-room: big\n");
        var found = await ValidateAsync(site);
        Assert.Empty(found[Health + "a.yaml"]!);
        Assert.Equal(["/quiet-room type"], found[Health + "b.yaml"]);
    }

    private static async Task<Dictionary<string, List<string>?>> ValidateAsync(Folder site)
    {
        var made = await Tool.RunAsync(site.Path, "schema");
        Assert.True(made.ExitCode == 0, made.Output + made.Error);
        var found = await NodePrograms.AskAsync("validate.mjs", "", site.Path);
        return found.EnumerateObject().ToDictionary(
            f => f.Name,
            f => f.Value.ValueKind == JsonValueKind.Null ? null : f.Value.EnumerateArray().Select(Words).ToList());
    }

    private static string Words(JsonElement error)
    {
        using var details = JsonDocument.Parse(error.GetProperty("params").GetString()!);
        var missing = details.RootElement.TryGetProperty("missingProperty", out var key) ? " " + key.GetString() : "";
        return $"{error.GetProperty("at").GetString()} {error.GetProperty("keyword").GetString()}{missing}";
    }
}
