using System.Text.Json;

namespace LocalOffer.Cli.Tests;

/// <summary>The signposting data follows the schema that is published with it; ajv, in strict mode, reads the schema.</summary>
public class SignpostingSchemaTests : IClassFixture<NodePrograms>
{
    private const string Health = "input/strands/health/entries/";

    [Fact]
    public async Task The_data_of_the_sample_follows_its_schema_which_has_a_version_in_its_name()
    {
        using var site = SampleSite.Copy();
        var found = await ValidateAsync(site);
        Assert.Equal("https://localoffer.example.org/data/signposting.schema.json?version=1.0", found.GetProperty("id").GetString());
        Assert.True(found.GetProperty("records").GetInt32() > 60);
    }

    [Fact]
    public async Task Hostile_words_terms_of_ones_own_and_services_that_say_nothing_follow_it_too()
    {
        using var site = SmallSite.Make()
            .With("input/framework/own.yaml", """
                vocabularies:
                  districts:
                    terms:
                      up-the-hill: {label: "Up the \"hill\" </script>"}

                """)
            .With(Health + "nothing.yaml", "name: Nothing\norganisation: O\n")
            .With(Health + "half.yaml", "name: Half\norganisation: O\nage-to: 25\nareas-served: up-the-hill\n")
            .With(Health + "hostile.yaml", """
                name: "=1+1 \u2028 \\ ' \" </script> \t {{name}}"
                organisation: "__proto__"
                summary: "a | b, \"c\" é 🙂"
                also-known-as: ["constructor", "|", "'", "null"]
                contact-role: "@SUM(A1)"

                """);
        var found = await ValidateAsync(site);
        Assert.Equal(JsonValueKind.Null, found.GetProperty("id").ValueKind);
        Assert.Equal(4, found.GetProperty("records").GetInt32());
    }

    private static async Task<JsonElement> ValidateAsync(Folder site)
    {
        var built = await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);
        Assert.True(built.ExitCode == 0, built.Output + built.Error);
        var found = await NodePrograms.AskAsync("signposting.mjs", "", Path.Combine(site.Path, "output"));
        Assert.Equal("[]", found.GetProperty("errors").GetRawText());
        Assert.Equal("[]", found.GetProperty("passed").GetRawText());
        return found;
    }
}
