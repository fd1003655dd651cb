using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class JsonReaderTests
{
    private readonly DiagnosticBag _bag = new();

    private YamlNode? Read(string text) => JsonReader.Read(Findings.File(text, "statiq.json"), _bag);

    [Fact]
    public void Every_node_knows_its_place_in_characters()
    {
        Assert.Equal("""
            map @1:1+1
              é @1:3+3 Quoted @1:8+6 "ü"b"
              n @2:2+3 list @2:7+1
                - Plain @2:8+2 "-1"
                - Plain @2:12+4 "true"
                - Plain @2:18+4 "null"
            """, YamlTree.Print(Read("{ \"é\": \"ü\\\"b\", // note\r\n \"n\": [-1, true, null,], /* x */ }")));
        Assert.Equal("", _bag.Short());
    }

    [Theory]
    [InlineData("", "LO1012 0:0", "empty")]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2\n}", "LO1040 3:3", "comma is missing")]
    [InlineData("{\n  a: 1\n}", "LO1040 2:3", "double quotation marks")]
    [InlineData("{\n  'a': 1\n}", "LO1040 2:3", "double quotation marks only")]
    [InlineData("{\"a\": \"x\n\"}", "LO1040 1:9", "not closed")]
    [InlineData("{\"a\": \"\\q\"}", "LO1040 1:9", "JSON")]
    [InlineData("{\"a\": \"\\ud800\"}", "LO1040 1:7", "JSON")]
    [InlineData("{\"a\": 1", "LO1040 1:8", "everything is closed")]
    [InlineData("{\"a\" 1}", "LO1040 1:6", "colon")]
    [InlineData("{} {}", "LO1040 1:4", "comma")]
    [InlineData("{,}", "LO1040 1:2", "key")]
    public void A_mistake_is_named_in_plain_words_at_its_place(string text, string place, string words)
    {
        Assert.Null(Read(text));
        Assert.Equal(place, _bag.Short());
        Assert.Contains(words, _bag.Messages(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Nesting_without_end_is_one_finding(string part)
    {
        Assert.Null(Read(string.Concat(Enumerable.Repeat(part, 100_000))));
        Assert.StartsWith("LO1040 1:", _bag.Short(), StringComparison.Ordinal);
        Assert.Contains("too deeply", _bag.Messages(), StringComparison.Ordinal);
    }
}
