using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Search.Tests;

/// <summary>The index this room writes, beside the one MiniSearch makes of the same documents.</summary>
public class SearchIndexTests
{
    // What editors and enemies write: names of objects' parts, quotes of every language, figures, signs, letters of other alphabets.
    private static readonly string[] Hostile =
    [
        "__proto__", "constructor", "toString", "hasOwnProperty", "</script><script>", "';alert(1)//", "\\", "\"", "\u2028", "0", "-1", "1e9", "null", "true",
        "Ωμέγα", "İstanbul", "ΟΔΟΣ", "🙂", "e\u0301", "日本", "‘it’s’", "S&LT", "0–25", "\t", "\u200b", "café", "naïve", "a", "speech", "therapy", "speech", "play",
    ];

    [Fact]
    public async Task An_index_of_hostile_texts_is_the_one_the_library_makes()
    {
        foreach (var (many, seed) in new[] { (0, 1), (1, 2), (7, 3), (60, 4), (400, 5) })
        {
            var chance = new Random(seed);
            string Text() => string.Join(' ', Enumerable.Range(0, chance.Next(6)).Select(_ => Hostile[chance.Next(Hostile.Length)]));
            await AssertIsLibrarysAsync([.. Enumerable.Range(0, many).Select(i => new SearchDocument
            {
                Id = "pages/" + i, Kind = SearchKind.Page, Path = "p", Name = Text(), Also = [Text()], Words = [Text()], Summary = Text(), Text = [Text(), Text()],
            })]);
        }
    }

    [Fact]
    public async Task Fields_without_a_word_are_absent()
    {
        await AssertIsLibrarysAsync(
        [
            new SearchDocument { Id = "a", Kind = SearchKind.Page, Path = "a", Name = "Speech", Summary = "the and of" },
            new SearchDocument { Id = "b", Kind = SearchKind.Page, Path = "b", Name = "&&&" },
            new SearchDocument { Id = "c", Kind = SearchKind.Page, Path = "c", Name = "Speech speech", Also = ["Talking"] },
        ]);
    }

    [Fact]
    public void A_term_shares_what_it_can_with_the_one_before()
    {
        var index = InvertedIndex.OfLines([["play playing playgroup speech", "", "", "", ""], ["play play", "", "", "", ""]]);

        using var json = JsonDocument.Parse(ScriptData.Json(j => { j.WriteStartObject(); CompactIndex.Write(j, index); j.WriteEndObject(); }));
        Assert.Equal("0play 4group 4ing 0speech", json.RootElement.GetProperty("terms").GetString());

        var postings = json.RootElement.GetProperty("postings");

        // Of each term: fields (the first alone), documents. "play" is in both documents, so the others are in many too: a bit for each.
        Assert.Equal("$%$$$$$$", postings.GetProperty("heads").GetString());
        Assert.Equal("($$$", postings.GetProperty("bits").GetString());
        Assert.Equal("", postings.GetProperty("steps").GetString());

        // After one place with the word once, one with it twice.
        Assert.Equal("$#", postings.GetProperty("often").GetString());
    }

    [Fact]
    public void Few_documents_are_counted_from_the_one_before()
    {
        var index = InvertedIndex.OfLines([.. Enumerable.Range(0, 100).Select(i => new[] { i is 3 or 4 or 90 ? "play" : "speech", "", "", "", "" })]);

        using var json = JsonDocument.Parse(ScriptData.Json(j => { j.WriteStartObject(); CompactIndex.Write(j, index); j.WriteEndObject(); }));

        Assert.Equal(PackedNumbers.Of([3, 0, 85]), json.RootElement.GetProperty("postings").GetProperty("steps").GetString());
    }

    [Theory]
    [InlineData(0, "#")]
    [InlineData(63, "i")]
    [InlineData(64, "k(")]
    [InlineData(100_000, "}yz0")]
    public void A_number_is_a_digit_or_a_few(int number, string text)
    {
        Assert.Equal(text, PackedNumbers.Of([number]));
    }

    [Fact]
    public void Data_in_a_script_is_read_back_whole()
    {
        var script = Encoding.UTF8.GetString(ScriptData.Script("self.LO_x", ScriptData.Json(j => j.WriteStringValue("it's \\ \"quoted\"\n</script>"))));

        Assert.StartsWith("self.LO_x=JSON.parse('", script, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', script.TrimEnd('\n'));
        Assert.Contains("it\\'s", script, StringComparison.Ordinal);
    }

    private static async Task AssertIsLibrarysAsync(IReadOnlyList<SearchDocument> documents)
    {
        var terms = new SearchTerms([]);
        var lines = SearchField.Lines(documents, terms);
        var index = InvertedIndex.OfLines(lines);
        var asked = new JsonObject
        {
            ["documents"] = new JsonArray([.. documents.Select((d, i) => Fields(d.Id, lines[i]))]),
            ["public"] = JsonNode.Parse(ScriptData.Json(j => PublicIndex.Write(j, index, documents))),
            ["script"] = Encoding.UTF8.GetString(ScriptData.Script("self.LO_index", ScriptData.Json(j => Whole(j, index, documents)))),
        };
        var (code, output) = await NodeProgram.RunAsync(asked.ToJsonString(), "tests/search/conformance.mjs");
        Assert.True(code == 0 && output.Trim() == """{"same":true}""", output);
    }

    private static JsonObject Fields(string id, string[] lines)
    {
        var document = new JsonObject { ["id"] = id };
        for (var field = 0; field < lines.Length; field++)
        {
            if (lines[field].Length > 0)
            {
                document[SearchField.Names[field]] = lines[field];
            }
        }

        return document;
    }

    private static void Whole(Utf8JsonWriter json, InvertedIndex index, IReadOnlyList<SearchDocument> documents)
    {
        json.WriteStartObject();
        json.WriteString("build", "0000000000000000");
        json.WriteNumber("format", 2);
        json.WriteNumber("count", documents.Count);
        json.WriteNumber("listings", 0);
        JsonArrays.Write(json, "kinds", SearchDocument.Kinds);
        JsonArrays.Write(json, "stop", new SearchTerms([]).StopWords);

        PackedNumbers.Write(json, "kind", documents.Select(d => (int)d.Kind));
        CompactIndex.Write(json, index);
        json.WriteStartArray("synonyms");
        json.WriteEndArray();
        FacetColumns.Write(json, [], []);
        json.WriteStartArray("places");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
