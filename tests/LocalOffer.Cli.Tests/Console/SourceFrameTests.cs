using LocalOffer.Core;

namespace LocalOffer.Cli.Tests;

public class SourceFrameTests
{
    private static readonly DiagnosticCode UnknownTerm = new("LO2104", "UnknownTerm", "A value is not in its list.", Severity.Error, "Why.", "Remedy.");

    [Fact]
    public void A_finding_shows_code_message_place_line_underline_and_hint() => Assert.Equal(
        """
        error LO2104: "Aquatic" is not one of the topics.
          input/strands/social-care/entries/swim.yaml:12:9
           12 │   - Aquatic
              │     ^^^^^^^
          hint: Did you mean "aquatics"?
        """,
        Draw("  - Aquatic", 12, 5, 7).Replace(":12:5", ":12:9", StringComparison.Ordinal));

    [Fact]
    public void A_tab_takes_four_cells_and_the_underline_follows() => Assert.Equal(
        """
           12 │ a:    b    Aquatic
              │            ^^^^^^^
        """,
        Excerpt("a:\tb\tAquatic", 6, 7));

    [Fact]
    public void Wide_letters_take_two_cells_and_marks_that_combine_take_none() => Assert.Equal(
        $"""
           12 │ 水泳 e{'\u0301'} 😀 Aquatic
              │           ^^^^^^^
        """,
        Excerpt("水泳 e\u0301 😀 Aquatic", 10, 7));

    [Fact]
    public void An_underline_under_wide_letters_is_as_wide_as_they_are() => Assert.Equal(
        """
           12 │ topic: 水泳
              │        ^^^^
        """,
        Excerpt("topic: 水泳", 8, 2));

    [Fact]
    public void Control_characters_and_marks_that_turn_the_text_are_shown_not_obeyed() => Assert.Equal(
        """
           12 │ ␛[31mred�txet␇
              │      ^^^
        """,
        Excerpt("\u001b[31mred\u202Etxet\u0007", 6, 3));

    [Fact]
    public void A_message_cannot_send_commands_to_the_terminal()
    {
        var finding = new Diagnostic(UnknownTerm, Severity.Error, SourceSpan.OfFile("input/\u001b[2Jx.yaml"), "Bad \u001b]0;title\u0007 value", "Use\na line");
        var drawn = string.Join('\n', SourceFrame.Draw(finding, finding.Where.File, null, 80));
        Assert.Equal(
            """
            error LO2104: Bad ␛]0;title␇ value
              input/␛[2Jx.yaml
              hint: Use␊a line
            """,
            drawn);
    }

    [Fact]
    public void A_long_line_is_cut_to_a_window_around_the_place()
    {
        var line = new string('a', 300) + "WRONG" + new string('b', 300);
        Assert.Equal(
            """
               12 │ …aaaaaaaaaaaaaaaaaaaWRONGbbbbbbbbbbbb…
                  │                     ^^^^^
            """,
            Excerpt(line, 301, 5, width: 46));
    }

    [Fact]
    public void A_place_longer_than_the_window_is_underlined_to_its_edge()
    {
        Assert.Equal(
            """
               12 │ note: xxxxxxxxxxxxxxxxxxxxxxx…
                  │       ^^^^^^^^^^^^^^^^^^^^^^^^
            """,
            Excerpt("note: " + new string('x', 400), 7, 400, width: 30));
    }

    [Fact]
    public void A_place_past_the_end_of_its_line_is_marked_after_it() => Assert.Equal(
        """
           12 │ name:
              │      ^
        """,
        Excerpt("name:", 6, 0));

    [Fact]
    public void A_finding_about_a_whole_file_has_no_line()
    {
        var finding = new Diagnostic(UnknownTerm, Severity.Warning, SourceSpan.OfFile("input/area.yaml"), "It is empty.", null);
        Assert.Equal("warning LO2104: It is empty.\n  input/area.yaml", string.Join('\n', SourceFrame.Draw(finding, "input/area.yaml", null, 80)));
    }

    [Fact]
    public void A_finding_without_a_file_has_no_place()
    {
        var finding = new Diagnostic(UnknownTerm, Severity.Information, SourceSpan.None, "Set on the command line.", null);
        Assert.Equal("info LO2104: Set on the command line.", string.Join('\n', SourceFrame.Draw(finding, "", null, 80)));
    }

    private static string Draw(string line, int number, int column, int length)
    {
        var where = new SourceSpan("input/strands/social-care/entries/swim.yaml", number, column, length);
        var finding = new Diagnostic(UnknownTerm, Severity.Error, where, "\"Aquatic\" is not one of the topics.", "Did you mean \"aquatics\"?");
        return string.Join('\n', SourceFrame.Draw(finding, where.File, line, 100));
    }

    private static string Excerpt(string line, int column, int length, int width = 100)
    {
        var finding = new Diagnostic(UnknownTerm, Severity.Error, new SourceSpan("a.yaml", 12, column, length), "Wrong.", null);
        return string.Join('\n', SourceFrame.Excerpt(finding, line, width).Select(l => l.ToString().TrimEnd()));
    }
}
