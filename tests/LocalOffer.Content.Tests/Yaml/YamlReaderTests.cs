using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class YamlReaderTests
{
    private readonly DiagnosticBag _bag = new();

    private YamlNode? Read(string text) => YamlReader.Read(Findings.File(text), _bag);

    [Fact]
    public void Every_node_knows_its_line_column_and_length()
    {
        var tree = Read("""
            name: Swim club   # for all
            ages: {from: 4, to: 11}
            topics:
              - aquatics
              - "sport"
            empty:
            more:
                deep: 'it''s'
            """);

        Assert.Equal("""
            map @1:1+0
              name @1:1+4 Plain @1:7+9 "Swim club"
              ages @2:1+4 map @2:7+0
                from @2:8+4 Plain @2:14+1 "4"
                to @2:17+2 Plain @2:21+2 "11"
              topics @3:1+6 list @4:3+0
                - Plain @4:5+8 "aquatics"
                - Quoted @5:5+7 "sport"
              empty @6:1+5 Plain @6:7+0 ""
              more @7:1+4 map @8:5+0
                deep @8:5+4 Quoted @8:11+7 "it's"
            """, YamlTree.Print(tree));
        Assert.Equal("", _bag.Short());
    }

    [Fact]
    public void A_literal_block_says_where_its_text_starts()
    {
        var tree = Read("a:\n  text: |  # note\n\n     first\n      second\n  other: |2-\n     own spaces\n  folded: >-\n\n    one\n    two\n  none: |\n");

        Assert.Equal("""
            map @1:1+0
              a @1:1+1 map @2:3+0
                text @2:3+4 Literal @2:9+1 text @3:6+5 "\nfirst\n second\n"
                other @6:3+5 Literal @6:10+3 text @7:5+11 " own spaces"
                folded @8:3+6 Folded @8:11+2 text @10:5+3 "\none two"
                none @12:3+4 Literal @12:9+1 ""
            """, YamlTree.Print(tree));
    }

    [Fact]
    public void Text_over_several_lines_is_measured_to_the_end_of_its_first_line()
    {
        var tree = Read("a: one\n  two\nb: \"three \n  four\"\n");

        Assert.Equal("""
            map @1:1+0
              a @1:1+1 Plain @1:4+3 "one two"
              b @3:1+1 Quoted @3:4+6 "three four"
            """, YamlTree.Print(tree));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        const string Text = "a: |\n  one\n  two\nb: [x,\n  y]\nc: \"d\n  e\"\n";
        var lf = YamlTree.Print(Read(Text));
        var crlf = YamlTree.Print(YamlReader.Read(
            new SourceFile("input/a.yaml", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n", StringComparison.Ordinal))).ToArray()), _bag));

        Assert.Equal(lf, crlf);
        Assert.Equal("", _bag.Short());
    }

    [Fact]
    public void Part_of_a_file_is_placed_in_the_file()
    {
        var tree = YamlReader.Read("input/p.md", "a: 1\nb: |\n  x\n", 5, _bag);

        Assert.Equal("map @5:1+0\n  a @5:1+1 Plain @5:4+1 \"1\"\n  b @6:1+1 Literal @6:4+1 text @7:3+1 \"x\\n\"", YamlTree.Print(tree));
    }

    [Fact]
    public void Letters_outside_ascii_count_as_the_characters_they_are()
    {
        Assert.Equal("map @1:1+0\n  é @1:1+1 Plain @1:4+4 \"naïf\"", YamlTree.Print(Read("é: naïf\n")));
    }

    [Fact]
    public void An_alias_stands_for_what_its_anchor_marks()
    {
        Assert.Equal("map @1:1+0\n  a @1:1+1 list @1:4+3\n    - Plain @1:8+1 \"x\"\n  b @2:1+1 list @1:4+3\n    - Plain @1:8+1 \"x\"",
            YamlTree.Print(Read("a: &n [x]\nb: *n\n")));
        Assert.Equal("", _bag.Short());
    }

    [Theory]
    [InlineData("", "LO1012 0:0")]
    [InlineData("# only words\n\n", "LO1012 0:0")]
    [InlineData("---\n", "LO1012 0:0")]
    [InlineData("a: 1\nb: 2\na: 3\n", "LO1006 3:1")]
    [InlineData("a: 1\n---\nb: 2\n", "LO1007 2:1")]
    [InlineData("a: !!str x\nb: !x {c: d}\n", "LO1008 1:4 LO1008 2:4")]
    [InlineData("a: &a {b: 1}\nc:\n  <<: *a\n  d: 1\n", "LO1009 3:3")]
    [InlineData("a: &a [*a]\n", "LO1010 1:8")]
    [InlineData("a: *b\n", "LO1004 1:4")]
    [InlineData("a: {{ b }}\n", "LO1013 1:5")]
    [InlineData("[a]: b\n", "LO1013 1:1")]
    [InlineData(": b\n", "LO1013 1:1")]
    public void What_is_not_used_here_is_reported_at_its_place(string text, string expected)
    {
        Read(text);

        Assert.Equal(expected, _bag.Short());
    }

    [Fact]
    public void A_duplicate_key_keeps_the_first_value_and_names_its_line()
    {
        Assert.Equal("map @1:1+0\n  a @1:1+1 Plain @1:4+1 \"1\"", YamlTree.Print(Read("a: 1\na: {b: 2}\n")));
        Assert.Contains("line 1", _bag.Messages(), StringComparison.Ordinal);
    }
}
