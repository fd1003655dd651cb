using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Cli.Tests;

public class FindingsFormatTests
{
    private static readonly DiagnosticCode Code = new("LO2104", "UnknownTerm", "A value is not in its list.", Severity.Error, "Why.", "Remedy.");
    private static readonly Diagnostic Finding =
        new(Code, Severity.Error, new SourceSpan("input/swim, pool.yaml", 12, 9, 7), "\"Aquatic\" is not one of the topics: 100%.", "Did you mean\n\"aquatics\"?");

    [Fact]
    public void Build_tools_get_one_line_they_recognise() => Assert.Equal(
        "input/swim, pool.yaml(12,9): error LO2104: \"Aquatic\" is not one of the topics: 100%. Did you mean \"aquatics\"?\n",
        Print(FindingsFormat.MsBuild, Finding));

    [Fact]
    public void Build_tools_get_a_file_without_a_line_and_the_tool_without_a_file()
    {
        Assert.Equal("a.yaml: warning LO2104: Empty.", MsBuildFindings.Line(new Diagnostic(Code, Severity.Warning, SourceSpan.OfFile("a.yaml"), "Empty.", null), "a.yaml"));
        Assert.Equal("localoffer: info LO2104: Empty.", MsBuildFindings.Line(new Diagnostic(Code, Severity.Information, SourceSpan.None, "Empty.", null), ""));
    }

    [Fact]
    public void GitHub_gets_annotations_with_its_own_escapes() => Assert.Equal(
        "::error file=input/swim%2C pool.yaml,line=12,col=9,title=LO2104 UnknownTerm::\"Aquatic\" is not one of the topics: 100%25.%0ADid you mean%0A\"aquatics\"?\n",
        Print(FindingsFormat.GitHub, Finding));

    [Fact]
    public void A_text_cannot_end_an_annotation_or_begin_another() => Assert.Equal(
        "::warning file=a%2Cline=1%3A%3A%25.yaml,title=LO2104 UnknownTerm::first%0A::error::second\n",
        Print(FindingsFormat.GitHub, new Diagnostic(Code, Severity.Warning, SourceSpan.OfFile("a,line=1::%.yaml"), "first\r\n::error::second", null)));

    [Fact]
    public void Build_servers_get_a_log_with_the_rule_and_the_place()
    {
        using var json = JsonDocument.Parse(Print(FindingsFormat.Sarif, Finding, Finding with { Severity = Severity.Information, Where = SourceSpan.None, Hint = null }));
        var run = json.RootElement.GetProperty("runs")[0];
        var rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal(("LO2104", "A value is not in its list."), (rule.GetProperty("id").GetString(), rule.GetProperty("shortDescription").GetProperty("text").GetString()));
        var result = run.GetProperty("results")[0];
        Assert.Equal(("LO2104", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("input/swim%2C%20pool.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((12, 9, 16), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32(), place.GetProperty("region").GetProperty("endColumn").GetInt32()));
        Assert.Equal("note", run.GetProperty("results")[1].GetProperty("level").GetString());
        Assert.False(run.GetProperty("results")[1].TryGetProperty("locations", out _));
    }

    [Fact]
    public void Programs_get_one_array()
    {
        using var json = JsonDocument.Parse(Print(FindingsFormat.Json, Finding));
        var one = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("LO2104", one.GetProperty("code").GetString());
        Assert.Equal("UnknownTerm", one.GetProperty("name").GetString());
        Assert.Equal("error", one.GetProperty("severity").GetString());
        Assert.Equal("input/swim, pool.yaml", one.GetProperty("file").GetString());
        Assert.Equal((12, 9, 7), (one.GetProperty("line").GetInt32(), one.GetProperty("column").GetInt32(), one.GetProperty("length").GetInt32()));
        Assert.Equal("Did you mean\n\"aquatics\"?", one.GetProperty("hint").GetString());
    }

    [Fact]
    public void Programs_get_an_empty_array_when_nothing_is_found() => Assert.Equal("[]\n", Print(FindingsFormat.Json));

    [Fact]
    public void Text_shows_twenty_of_one_code_and_counts_the_rest()
    {
        var many = Enumerable.Range(1, 23).Select(i => Finding with { Where = new SourceSpan("a.yaml", i, 1, 1), Hint = null }).ToArray();
        var text = Print(FindingsFormat.Text, many);
        Assert.Equal(20, text.Split("error LO2104:").Length - 1);
        Assert.EndsWith("LO2104: 3 more findings like these. --all shows every one.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_shows_every_one_when_asked()
    {
        var many = Enumerable.Range(1, 23).Select(i => Finding with { Where = new SourceSpan("a.yaml", i, 1, 1) }).ToArray();
        Assert.Equal(23, Print(FindingsFormat.Text, all: true, many).Split("error LO2104:").Length - 1);
    }

    private static string Print(FindingsFormat format, params Diagnostic[] findings) => Print(format, all: false, findings);

    private static string Print(FindingsFormat format, bool all, params Diagnostic[] findings)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var nowhere = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        new FindingsReport(format, all, nowhere).Print(findings, new SourceLines(nowhere, new SourceTree()), Terminal.Plain(text));
        return text.ToString();
    }
}
