using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class HostileYamlTests
{
    private readonly DiagnosticBag _bag = new();

    private YamlNode? Read(string text) => YamlReader.Read(Findings.File(text), _bag);

    [Fact]
    public void A_billion_laughs_are_one_finding()
    {
        var text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append('a').Append(i).Append(": &a").Append(i).Append(" [").AppendJoin(',', Enumerable.Repeat("*a" + (i - 1), 10)).Append("]\n");
        }

        Read(text.ToString());

        Assert.Equal("LO1010 5:10", _bag.Short());
    }

    [Fact]
    public void A_chain_of_aliases_cannot_nest_without_limit()
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 10_000; i++)
        {
            text.Append('a').Append(i).Append(": &a").Append(i).Append(" [*a").Append(i - 1).Append("]\n");
        }

        Read(text.ToString());

        Assert.StartsWith("LO1010 ", _bag.Short(), StringComparison.Ordinal);
        Assert.Single(_bag.Read(SeverityLevels.Default));
    }

    [Theory]
    [InlineData("[", 50_000)]
    [InlineData("[\n", 50_000)]
    [InlineData("{a: ", 50_000)]
    [InlineData("{a: \n", 50_000)]
    [InlineData("- ", 50_000)]
    [InlineData("? ", 50_000)]
    [InlineData("[{a: ", 50_000)]
    [InlineData("&a [", 50_000)]
    public void Nesting_without_end_is_one_finding(string part, int times)
    {
        Assert.Null(Read("a:\n  " + string.Concat(Enumerable.Repeat(part, times))));
        Assert.Single(_bag.Read(SeverityLevels.Default));
        Assert.StartsWith("LO1011 ", _bag.Short(), StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_indentation_is_one_finding()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 1_500; i++)
        {
            text.Append(' ', i).Append("a:\n");
        }

        Assert.Null(Read(text.ToString()));
        Assert.Equal("LO1011 64:64", _bag.Short());
    }

    [Fact]
    public void Sixty_levels_are_still_read()
    {
        Assert.NotNull(Read(new string('[', 60) + new string(']', 60)));
        Assert.Equal("", _bag.Short());
    }

    [Theory]
    [InlineData("!", 1_900_000)]
    [InlineData("\"", 1_900_000)]
    [InlineData("'", 1_900_001)]
    [InlineData(": ", 900_000)]
    [InlineData("* ", 900_000)]
    [InlineData("%a b\n", 300_000)]
    [InlineData("---\n", 400_000)]
    [InlineData("a: b: c\n", 200_000)]
    [InlineData("a: \"\n", 300_000)]
    [InlineData("- ]\n", 400_000)]
    [InlineData("\ta: 1\n", 200_000)]
    [InlineData("k: !t &a *b\n", 100_000)]
    [InlineData("}", 1_900_000)]
    [InlineData("{}: ", 400_000)]
    [InlineData("a: |\n\t", 300_000)]
    public void Two_megabytes_of_nonsense_end_with_a_few_findings(string part, int times)
    {
        Read(string.Concat(Enumerable.Repeat(part, times)));

        Assert.InRange(_bag.Read(SeverityLevels.Default).Count, 1, 200);
    }

    [Fact]
    public void A_file_with_too_many_values_is_given_up()
    {
        Assert.Null(Read("[" + string.Concat(Enumerable.Repeat("a,", 200_000)) + "]"));
        Assert.Equal("LO1014 1:200000", _bag.Short());
    }

    [Fact]
    public void Ten_megabytes_are_refused_unread()
    {
        Assert.Null(YamlReader.Read(new SourceFile("input/a.yaml", new byte[10 * 1024 * 1024]), _bag));
        Assert.Equal("LO1003 0:0", _bag.Short());
        Assert.Contains("10 MB", _bag.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_named_with_line_and_offset_and_the_rest_is_read()
    {
        byte[] bytes = [.. "a: 1\nb: caf"u8, 0xe9, .. "\na: 2\n"u8];

        var tree = YamlReader.Read(new SourceFile("input/a.yaml", bytes), _bag);

        Assert.Equal("LO1001 2:7 LO1006 3:1", _bag.Short());
        Assert.Contains("byte 11 is 0xE9", _bag.Messages(), StringComparison.Ordinal);
        Assert.NotNull(tree);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_is_named_as_such(string encoding)
    {
        var coding = Encoding.GetEncoding(encoding);

        Assert.Null(YamlReader.Read(new SourceFile("a.yaml", coding.GetPreamble().Concat(coding.GetBytes("a: 1\n")).ToArray()), _bag));
        Assert.Null(YamlReader.Read(new SourceFile("b.yaml", coding.GetBytes("a: 1\n")), _bag));
        Assert.Equal("LO1001 1:1 LO1001 1:1", _bag.Short());
    }

    [Theory]
    [InlineData("a: 1\nb: x\0y\n", "LO1002 2:5")]
    [InlineData("a: 1\nb: x\u0007y\u001b\n", "LO1002 2:5")]
    [InlineData("a: \u0085\n", "LO1002 1:4")]
    public void Control_characters_are_reported_once_at_the_first(string text, string place)
    {
        Read(text);

        Assert.Equal(place, _bag.Short());
    }

    [Fact]
    public void A_line_separator_from_a_word_processor_does_not_shift_the_lines()
    {
        Assert.Equal("map @1:1+0\n  a @1:1+1 Plain @1:4+3 \"x y\"\n  b @2:1+1 Plain @2:4+1 \"1\"", YamlTree.Print(Read("a: x\u2028y\nb: 1\n")));
    }
}
