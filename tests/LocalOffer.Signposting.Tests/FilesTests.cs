using System.Text;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting.Tests;

/// <summary>The files as they are written.</summary>
public class FilesTests
{
    private static readonly string[] Data =
        [Addresses.SignpostingCsv, Addresses.SignpostingJson, Addresses.SignpostingLines, Addresses.SignpostingSchema, Addresses.SignpostingScript];

    [Fact]
    public void Each_record_stands_on_a_line_of_its_own()
    {
        var lines = Hostile.Offer().File(Addresses.SignpostingJson).Split('\n');
        var first = Array.IndexOf(lines, "\"records\": [") + 1;
        var last = Array.LastIndexOf(lines, "]");
        Assert.Equal(Hostile.Count, last - first);
        Assert.All(lines[first..last], l => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(l.TrimEnd(',')).RootElement.ValueKind));
    }

    [Fact]
    public void A_change_to_one_service_changes_one_line()
    {
        var before = new SmallOffer().Entry("a", "name: A\norganisation: One\n").Entry("b", "name: B\norganisation: One\n").File(Addresses.SignpostingJson).Split('\n');
        var after = new SmallOffer().Entry("a", "name: Z\norganisation: One\n").Entry("b", "name: B\norganisation: One\n").File(Addresses.SignpostingJson).Split('\n');
        Assert.Equal(1, before.Zip(after).Count(l => l.First != l.Second));
        Assert.Equal(before.Length, after.Length);
    }

    [Fact]
    public void The_lines_hold_the_same_records()
    {
        var offer = Hostile.Offer();
        var lines = offer.File(Addresses.SignpostingLines);
        Assert.EndsWith("}\n", lines, StringComparison.Ordinal);
        Assert.Equal(offer.Records().Select(r => r.GetRawText()), lines.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void The_script_is_one_statement_on_one_line()
    {
        var script = Hostile.Offer().File(Addresses.SignpostingScript);
        Assert.StartsWith("self.LO_signposting=JSON.parse('{", script, StringComparison.Ordinal);
        Assert.Equal(script.Length - 1, script.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void No_file_has_a_byte_order_mark_or_a_carriage_return_and_all_are_the_same_the_second_time()
    {
        var (one, two) = (SignpostingFiles.Of(Hostile.Offer().Build()), SignpostingFiles.Of(Hostile.Offer().Build()));
        Assert.Equal(Data, one.Select(f => f.Path));
        foreach (var (first, second) in one.Zip(two))
        {
            var bytes = first.Content().ToArray();
            Assert.Equal(bytes, second.Content().ToArray());
            Assert.Equal(bytes, first.Content().ToArray());
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        }
    }

    [Theory]
    [InlineData(true, true, 5)]
    [InlineData(true, false, 4)]
    [InlineData(false, true, 1)]
    [InlineData(false, false, 0)]
    public void The_page_that_signposts_has_its_script_whether_or_not_there_is_open_data(bool openData, bool coordinators, int files)
    {
        var made = SignpostingFiles.Of(new SmallOffer().Settings(s => s with { SignpostingData = openData, CoordinatorPages = coordinators }).Build());
        Assert.Equal(files, made.Count);
        Assert.Equal(coordinators, made.Any(f => f.Path == Addresses.SignpostingScript));
    }

    [Fact]
    public void An_offer_of_nothing_is_whole_too()
    {
        var json = new SmallOffer().Json();
        Assert.Equal(0, json.GetProperty("records").GetArrayLength());
        Assert.Equal("Testshire Council", json.GetProperty("authority").GetString());
        Assert.False(json.TryGetProperty("site", out _));
        Assert.Equal("", new SmallOffer().File(Addresses.SignpostingLines));
    }

    [Fact]
    public void Every_id_a_record_holds_is_in_the_vocabularies_beside_it()
    {
        var json = new SmallOffer().Json().GetProperty("vocabularies");
        Assert.All(RecordFields.VocabularyNames, name => Assert.True(json.TryGetProperty(name, out _), name));
        Assert.Equal(["community-wealth", "universal", "targeted"], Term(json, "support-levels", "small").GetProperty("includes").EnumerateArray().Select(i => i.GetString()));
        Assert.Equal("information-specialist", Term(json, "functions", "kw-8").GetProperty("area")[0].GetString());
        Assert.Equal("SLCN", Term(json, "need-types", "speech-language-communication").GetProperty("code").GetString());
        Assert.NotEmpty(Term(json, "wheel-domains", "health-wellbeing").GetProperty("topics").EnumerateArray());
        Assert.Equal("First contact", Term(json, "stages", "enter").GetProperty("label").GetString());
    }

    [Fact]
    public void The_page_is_told_of_every_column_with_an_example_where_there_is_one()
    {
        var described = SignpostingDescription.Of(Hostile.Offer().Build());
        Assert.Equal(Hostile.Offer().File(Addresses.SignpostingCsv).Split('\n')[0].Split(','), described.Fields.Select(f => f.Path));
        Assert.Equal(Hostile.Count, described.Records);
        Assert.Equal("5", described.Fields.Single(f => f.Path == "ages.from").Example);
        Assert.Null(described.Fields.Single(f => f.Path == "url").Example);
        Assert.All(described.Fields, f => Assert.EndsWith(".", f.Meaning, StringComparison.Ordinal));
    }

    private static JsonElement Term(JsonElement vocabularies, string name, string id) =>
        vocabularies.GetProperty(name).EnumerateArray().Single(t => t.GetProperty("id").GetString() == id);
}
