using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class YamlMistakesTests
{
    private readonly DiagnosticBag _bag = new();

    private YamlNode? Read(string text) => YamlReader.Read(Findings.File(text), _bag);

    [Theory]
    [InlineData("a: \"foo\nb: 1\n", "LO1004 1:4", "quotation mark that opens here is not closed")]
    [InlineData("a: 'foo\nb: 1\n", "LO1004 1:4", "quotation mark that opens here is not closed")]
    [InlineData("a: 'it's'\n", "LO1004 1:8", "written twice")]
    [InlineData("a: \"x\" y\n", "LO1004 1:8", "after the closing quotation mark")]
    [InlineData("a: \"\\q\"\n", "LO1004 1:4", "backslash")]
    [InlineData("a: b: c\n", "LO1004 1:5", "second colon")]
    [InlineData("a: 1\n b: 2\n", "LO1004 2:3", "indented further")]
    [InlineData("a: 1\nb\nc: 2\n", "LO1004 2:1", "not a key with a value")]
    [InlineData("a:1\nb: 2\n", "LO1004 1:1", "not a key with a value")]
    [InlineData("a:\n  b\n  c: 2\n", "LO1004 3:4", "line above has no key")]
    [InlineData("a: - b\n", "LO1004 1:4", "list cannot start")]
    [InlineData("a: @x\n", "LO1004 1:4", "cannot begin with @")]
    [InlineData("a: `x`\n", "LO1004 1:4", "cannot begin with `")]
    [InlineData("a: %x\n", "LO1004 1:4", "cannot begin with %")]
    [InlineData("a: *\n", "LO1004 1:4", "cannot begin with *")]
    [InlineData("a: [1, 2\nb: 3\n", "LO1004 1:4", "no closing ]")]
    [InlineData("a: {x: 1\nb: 2\n", "LO1004 1:4", "no closing }")]
    [InlineData("a: [1, 2", "LO1004 1:4", "no closing ]")]
    [InlineData("a: ]\n", "LO1004 1:4", "value is expected")]
    [InlineData("a: |x\n  y\n", "LO1004 1:4", "the line must end")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "LO1004 3:3", "does not fit the lines above it: it starts with 2 spaces")]
    [InlineData("a:\n  - x\n - y\n", "LO1004 3:2", "1 space,")]
    [InlineData("a: 1\n- b\n", "LO1004 2:1", "does not fit")]
    [InlineData("- a\nb: 1\n", "LO1004 2:1", "does not fit")]
    public void A_mistake_is_named_in_plain_words_at_its_place(string text, string place, string words)
    {
        Read(text);

        Assert.Equal(place, _bag.Short());
        Assert.Contains(words, _bag.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_a_file_show_in_one_run_and_the_rest_is_kept()
    {
        var tree = Read("a: 1\nb: \"open\nc: 3\nc: 4\nd: x: y\ne:\n  - 1\n");

        Assert.Equal("LO1004 2:4 LO1006 4:1 LO1004 5:5", _bag.Short());
        Assert.Equal("""
            map @1:1+0
              a @1:1+1 Plain @1:4+1 "1"
              b @2:1+1 broken @2:1+1
              c @3:1+1 Plain @3:4+1 "3"
              d @5:1+1 broken @5:1+1
              e @6:1+1 list @7:3+0
                - Plain @7:5+1 "1"
            """, YamlTree.Print(tree));
    }

    [Fact]
    public void A_broken_item_of_a_list_file_does_not_hide_the_others()
    {
        var tree = Read("- id: a\n- id: \"b\n- id: c\n- id: d: e\n");

        Assert.Equal("LO1004 2:7 LO1004 4:8", _bag.Short());
        Assert.Equal(2, ((YamlList)tree!).Items.Count);
    }

    [Fact]
    public void A_tab_is_reported_once_with_its_line_and_the_file_is_read_on()
    {
        var tree = Read("a:\n\tb: 1\n\tb: 2\nc: x: y\n");

        Assert.Equal("LO1005 2:1 LO1006 3:2 LO1004 4:5", _bag.Short());
        Assert.Contains("Line 2 is indented with a tab, and so is 1 other line", _bag.Messages(), StringComparison.Ordinal);
        Assert.Equal("map @2:2+0\n  b @2:2+1 Plain @2:5+1 \"1\"", YamlTree.Print(((YamlMap)tree!)["a"]));
    }

    [Theory]
    [InlineData("a: |\n\ttext\n", "LO1005 2:1")]
    [InlineData("a: x\n\tb: 1\n", "LO1005 2:1")]
    [InlineData("a:\n  b: 1\n  \tc: x: y\n", "LO1005 3:3")]
    [InlineData("a:\n  b: 1\n\u00a0 c: 1\n", "LO1005 3:1")]
    public void Tabs_and_hidden_spaces_are_named_wherever_they_indent(string text, string place)
    {
        Read(text);

        Assert.Equal(place, _bag.Short());
    }

    [Fact]
    public void A_tab_inside_a_text_is_no_mistake()
    {
        Assert.Equal("a\tb\n\tc\n", ((YamlScalar)((YamlMap)Read("a: |\n  a\tb\n  \tc\n")!)["a"]!).Text);
        Assert.Equal("", _bag.Short());
    }

    [Fact]
    public void A_second_document_is_reported_even_after_a_mistake()
    {
        Read("a: x: y\n---\nb: 1\n");

        Assert.Equal("LO1004 1:5 LO1007 2:1", _bag.Short());
    }
}
