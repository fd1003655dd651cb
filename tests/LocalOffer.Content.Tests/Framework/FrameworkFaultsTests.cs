using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>Each fault of an authority's own framework, with its place; what was there before stays.</summary>
public sealed class FrameworkFaultsTests
{
    private const string Field = "document: entry\nfields:\n  own: ";

    [Theory]

    // LO2201: keys.
    [InlineData("vocabulary: {}", "LO2201 1:1")]
    [InlineData(Field + "{label: Own, type: line, levle: essential}", "LO2201 3:33")]
    [InlineData("vocabularies:\n  topics: {terms: {aquatics: {label: Water, synonym: [sea]}}}", "LO2201 2:45")]
    [InlineData("questions:\n  q01: {lable: Own}", "LO2201 2:9")]
    [InlineData("support-blocks:\n  travel: {labl: Own}", "LO2201 2:12")]
    [InlineData("requirements:\n  sch2-15: {sumary: Own}", "LO2201 2:13")]

    // LO2202: kinds of value.
    [InlineData("vocabularies: [topics]", "LO2202 1:15")]
    [InlineData("- document: entry", "LO2202 1:1")]
    [InlineData("document: entry\nfields:\n  own: a line", "LO2202 3:8")]
    [InlineData(Field + "{label: Own, type: line, max-length: many}", "LO2202 3:45")]
    [InlineData(Field + "{label: Own, type: line, published: no}", "LO2202 3:44")]
    [InlineData(Field + "{label: Own, type: line, level: needed}", "LO2202 3:40")]
    [InlineData(Field + "{label: Own, type: line, essential-when: always}", "LO2202 3:49")]
    [InlineData(Field + "{label: Own, type: line, default: {from: }}", "LO2202 3:49")]
    [InlineData("questions:\n  q01: {form: long}", "LO2202 2:15")]
    [InlineData("support-blocks:\n  travel: {drop-in: sometimes}", "LO2202 2:21")]

    // LO2203: what is missing.
    [InlineData(Field + "{type: line}", "LO2203 3:3")]
    [InlineData(Field + "{label: Own}", "LO2203 3:3")]
    [InlineData(Field + "{label: Own, type: enum}", "LO2203 3:3")]
    [InlineData(Field + "{label: Own, type: list}", "LO2203 3:3")]
    [InlineData("fields:\n  own: {label: Own, type: line}", "LO2203 1:1")]
    [InlineData("vocabularies:\n  own: {terms: {a: {label: A}}}", "LO2203 2:3")]
    [InlineData("vocabularies:\n  topics: {terms: {aquatics: {code: A}}}", "LO2203 2:20")]
    [InlineData("questions:\n  z01: {label: Own}", "LO2203 2:3")]
    [InlineData("support-blocks:\n  own: {label: Own}", "LO2203 2:3")]
    [InlineData("requirements:\n  own: {summary: Own}", "LO2203 2:3")]

    // LO2204 to LO2211: names that lead to nothing.
    [InlineData(Field + "{label: Own, type: sentence}", "LO2204 3:27")]
    [InlineData("document: entries", "LO2205 1:11")]
    [InlineData("document: strand\nvariant: helth", "LO2205 2:10")]
    [InlineData(Field + "{label: Own, type: ref, to: service}", "LO2205 3:36")]
    [InlineData(Field + "{label: Own, type: enum, vocabulary: topic}", "LO2206 3:45")]
    [InlineData(Field + "{label: Own, type: enum, vocabulary: topics, default: topic}", "LO2206 3:62")]
    [InlineData(Field + "{label: Own, type: line, essential-when: [{strand: [helth]}]}", "LO2206 3:60")]
    [InlineData(Field + "{label: Own, type: line, essential-when: [{field: availability, in: [shut]}]}", "LO2206 3:77")]
    [InlineData("vocabularies:\n  need-types: {terms: {own: {label: Own, parent: nothing}}}", "LO2206 2:50")]
    [InlineData("questions:\n  q01: {text: {scool: How?}}", "LO2206 2:16")]
    [InlineData("support-blocks:\n  travel: {essential-in: {helth: essential}}", "LO2206 2:27")]
    [InlineData(Field + "{label: Own, type: line, section: cots}", "LO2207 3:42")]
    [InlineData(Field + "{label: Own, type: line, after: nmae}", "LO2208 3:40")]
    [InlineData(Field + "{label: Own, type: line, essential-when: [{field: regulatd, in: [true]}]}", "LO2208 3:58")]
    [InlineData(Field + "{label: Own, type: date, within-months-of: {field: last-verifid, months: 3}}", "LO2208 3:59")]
    [InlineData(Field + "{label: Own, type: date, default: {from: last-verifid, add-months: 3}}", "LO2208 3:49")]
    [InlineData(Field + "{label: Own, like: entry.locatons}", "LO2208 3:27")]
    [InlineData("document: entry\ngroups:\n  own: {label: Own, any-of: [phon], level: essential}", "LO2208 3:30")]
    [InlineData(Field + "{label: Own, type: line, serves: [sch2-99]}", "LO2209 3:42")]
    [InlineData("requirements:\n  own: {reference: A, summary: B, met-by: [entry.nmae]}", "LO2210 2:44")]
    [InlineData(Field + "{label: Own, type: bool, computed: no-assesment-needed}", "LO2211 3:43")]

    // LO2212, LO2213: patterns and limits.
    [InlineData(Field + "{label: Own, type: line, pattern: \"[a-\"}", "LO2212 3:42")]
    [InlineData(Field + "{label: Own, type: line, pattern: \"(?=a)b\"}", "LO2212 3:42")]
    [InlineData(Field + "{label: Own, type: int, min: 5, max: 4}", "LO2213 3:45")]
    [InlineData(Field + "{label: Own, type: text, min-words: 5, max-words: 4}", "LO2213 3:58")]
    [InlineData(Field + "{label: Own, type: bool, max-length: 5}", "LO2213 3:45")]
    [InlineData(Field + "{label: Own, type: list, of: refs, to: entry}", "LO2213 3:37")]

    // LO2215 to LO2217: twice, fixed, badly named.
    [InlineData("document: entry\nfields:\n  name: {type: text}", "LO2216 3:10")]
    [InlineData("document: entry\nfields:\n  categories: {vocabulary: own}\nvocabularies:\n  own: {label: Own, terms: {a: {label: A}}}", "LO2216 3:16")]
    [InlineData("document: entry\nfields:\n  editor-notes: {published: true}", "LO2216 3:18")]
    [InlineData("document: entry\nomit: [languages]", "LO2216 2:7")]
    [InlineData("framework-version: \"1\"", "LO2216 1:1")]
    [InlineData("requirements:\n  sch2-15: {duty: should}", "LO2216 2:19")]
    [InlineData("document: entry\nfields:\n  Bus Stop: {label: Own, type: line}", "LO2217 3:3")]
    [InlineData("vocabularies:\n  topics: {terms: {Aquatics: {label: Own}}}", "LO2217 2:20")]
    public void A_fault_is_reported_at_its_place(string yaml, string found)
    {
        var local = LocalFramework.Of(yaml);
        Assert.Equal(Sorted(found), Sorted(local.Found));
        Assert.Equal(FieldType.Line, local.Entry("name")!.Type);
        Assert.Equal("topics", local.Entry("categories")!.Vocabulary);
        Assert.False(local.Entry("editor-notes")!.Published);
        Assert.True(local.Framework.Requirement("sch2-15")!.Must);
    }

    [Fact]
    public void A_piece_defined_in_two_files_is_reported_at_the_second() =>
        Assert.Equal("LO2215 3:3", LocalFramework.Of(Field + "{label: One, type: line}", Field + "{label: Two, type: line}").Found);

    [Fact]
    public void Fields_that_are_like_each_other_in_a_circle_are_reported()
    {
        var local = LocalFramework.Of("document: entry\nfields:\n  a: {label: A, like: entry.b}\n  b: {label: B, like: entry.a}");
        Assert.Contains("in a circle", local.Said, StringComparison.Ordinal);
        Assert.Null(local.Entry("a"));
    }

    [Fact]
    public void Fields_that_wait_for_each_other_still_have_a_place()
    {
        var local = LocalFramework.Of("document: entry\nfields:\n  a: {label: A, type: line, after: b}\n  b: {label: B, type: line, after: a}");
        Assert.NotNull(local.Entry("a"));
        Assert.NotNull(local.Entry("b"));
    }

    [Fact]
    public void A_faulty_attribute_leaves_what_the_tool_brings()
    {
        var local = LocalFramework.Of("document: entry\nfields:\n  age-from: {max: lots, section: nowhere, label: Youngest}");
        Assert.Equal((25m, "who-for", "Youngest"), (local.Entry("age-from")!.Max!.Value, local.Entry("age-from")!.Section, local.Entry("age-from")!.Label));
    }

    [Fact]
    public void A_misspelt_attribute_is_suggested() =>
        Assert.Contains("Did you mean \"level\"?", LocalFramework.Of(Field + "{label: Own, type: line, levle: essential}").Said, StringComparison.Ordinal);

    private static string Sorted(string found) => string.Join(' ', found.Split(' ').Chunk(2).Select(c => string.Join(' ', c)).Order(StringComparer.Ordinal));
}
