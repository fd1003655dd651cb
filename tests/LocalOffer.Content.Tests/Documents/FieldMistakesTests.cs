namespace LocalOffer.Content.Tests;

/// <summary>Each mistake an editor can make in a field, with the place it is reported at.</summary>
public sealed class FieldMistakesTests
{
    [Theory]

    // LO2001: keys that are no fields.
    [InlineData("nmae: Swimming", "LO2001 1:1")]
    [InlineData("waiting-time: {text: Long, as-off: 2026-10-01, as-of: 2026-10-01}", "LO2001 1:28")]

    // LO2002: values of the wrong kind.
    [InlineData("age-from: four", "LO2002 1:11")]
    [InlineData("age-from: \"4\"", "LO2002 1:11")]
    [InlineData("age-from: 04", "LO2002 1:11")]
    [InlineData("age-from: 4.5", "LO2002 1:11")]
    [InlineData("name: {a: b}", "LO2002 1:7")]
    [InlineData("in-area: maybe", "LO2002 1:10")]
    [InlineData("in-area: \"true\"", "LO2002 1:10")]
    [InlineData("waiting-time: About 14 weeks", "LO2002 1:15")]
    [InlineData("description: [One, two]", "LO2002 1:14")]
    [InlineData("support: none", "LO2002 1:10")]
    [InlineData("support: {travel: by bus}", "LO2002 1:19")]
    [InlineData("related: [{id: a}]", "LO2002 1:11")]

    // LO2003: lists where one value stands.
    [InlineData("availability: [open, full]", "LO2003 1:15")]
    [InlineData("availability: [open]", "LO2003 1:15")]
    [InlineData("provider: [a, b]", "LO2003 1:11")]
    [InlineData("name: [Swimming, Diving]", "LO2003 1:7")]

    // LO2004: nothing there.
    [InlineData("name:", "LO2004 1:1")]
    [InlineData("name: ~", "LO2004 1:1")]
    [InlineData("name: '  '", "LO2004 1:1")]
    [InlineData("categories: []", "LO2004 1:1")]
    [InlineData("waiting-time: {}", "LO2004 1:1")]
    [InlineData("also-known-as: [SALT, '']", "LO2004 1:23")]
    [InlineData("categories: [health-therapies, '']", "LO2004 1:32")]
    [InlineData("support:", "LO2004 1:1")]
    [InlineData("support: {travel: }", "LO2004 1:11")]

    // LO2005: bare yes, no, on, off.
    [InlineData("in-area: yes", "LO2005 1:10")]
    [InlineData("cost-free: Off", "LO2005 1:12")]
    [InlineData("name: No", "LO2005 1:7")]
    [InlineData("description: yes", "LO2005 1:14")]
    [InlineData("diagnosis-needed: no", "LO2005 1:19")]

    // LO2006: times.
    [InlineData("hours: [{day: monday, from: 09:30, to: \"16:00\"}]", "LO2006 1:29")]

    // LO2007: phone numbers.
    [InlineData("phone: 01632960123", "LO2007 1:8")]
    [InlineData("phone: 01632 960123", "LO2007 1:8")]
    [InlineData("phone: 999", "LO2007 1:8")]

    // LO2008: several lines.
    [InlineData("name: |\n  One\n  two\n", "LO2008 1:7")]

    // LO2010: dates.
    [InlineData("last-verified: 2026-02-30", "LO2010 1:16")]
    [InlineData("last-verified: 2026-13-01", "LO2010 1:16")]
    [InlineData("last-verified: 01/10/2026", "LO2010 1:16")]
    [InlineData("last-verified: last week", "LO2010 1:16")]
    [InlineData("last-verified: 0026-10-01", "LO2010 1:16")]

    // LO2011, LO2012, LO2019: dates that cannot be.
    [InlineData("last-verified: 2026-11-23", "LO2011 1:16")]
    [InlineData("last-verified: 2026-10-01\nreview-due: 2027-04-02", "LO2012 2:13")]
    [InlineData("visible-from: 2026-12-01\nvisible-to: 2026-11-01", "LO2019 1:15")]

    // LO2013, LO2018: ages.
    [InlineData("age-from: -1", "LO2013 1:11")]
    [InlineData("age-to: 26", "LO2013 1:9")]
    [InlineData("age-to: 4\nage-from: 11", "LO2018 2:11")]

    // LO2014: how many.
    [InlineData("categories: [schools, post-16, health-therapies, mental-health, transport, housing]", "LO2014 1:13")]

    // LO2017: patterns.
    [InlineData("locations: [{name: Hall, postcode: nowhere}]", "LO2024 1:13 LO2017 1:36")]

    // LO2020 to LO2023: contact and money.
    [InlineData("website: \"javascript:alert(1)\"", "LO2020 1:10")]
    [InlineData("email: help at example.org", "LO2021 1:8")]
    [InlineData("email: mailto:help@example.org", "LO2021 1:8")]
    [InlineData("phone: \"ask for Sam\"", "LO2022 1:8")]
    [InlineData("phone: \"12\"", "LO2022 1:8")]
    [InlineData("cost-options: [{what-for: Club, amount: £4.50, unit: per-session}]", "LO2023 1:41")]
    [InlineData("cost-options: [{what-for: Club, amount: 4.505, unit: per-session}]", "LO2023 1:41")]

    // LO2024: parts of a group.
    [InlineData("waiting-time: {text: About 14 weeks}", "LO2024 1:15")]

    // LO2025: computed by the tool.
    [InlineData("no-assessment-needed: true", "LO2025 1:1")]

    // LO2026, LO2027: ids and organisations.
    [InlineData("id: b", "LO2026 1:5")]
    [InlineData("provider: b\norganisation: The B trust", "LO2027 2:15")]

    // LO2028: acceptances.
    [InlineData("accepted: [{code: LO9999, reason: It is fine.}]", "LO2028 1:19")]

    // LO2029, LO2030: support blocks.
    [InlineData("support:\n  travels: {summary: By bus.}", "LO2029 2:3")]
    [InlineData("support:\n  travel: {not-applicable: ''}", "LO2030 2:12")]
    [InlineData("support:\n  travel: {not-applicable: true}", "LO2030 2:12")]
    [InlineData("support:\n  travel: {sumary: By bus.}", "LO2001 2:12")]

    // LO2104, LO2105: terms.
    [InlineData("categories:\n  - Aquatic", "LO2104 2:5")]
    [InlineData("categories: [schools, schools]", "LO2105 1:23")]
    [InlineData("related: [b, b]", "LO2105 1:14")]
    public void A_mistake_is_reported_at_its_place(string yaml, string found) => Assert.Equal(found, TestSite.Entry(yaml).Found);

    [Fact]
    public void All_mistakes_of_a_file_are_reported_in_one_run() =>
        Assert.Equal("LO2001 1:1 LO2010 2:16 LO2104 3:8 LO2007 4:8", TestSite.Entry("""
            nmae: Swimming
            last-verified: 1 October 2026
            needs: SLCN
            phone: 01632 960123
            """).Found);

    [Fact]
    public void A_text_too_long_for_its_field_says_how_much_too_long()
    {
        var site = TestSite.Entry($"summary: {new string('x', 203)}");
        Assert.Equal("LO2015 1:10", site.Found);
        Assert.Contains("Take out 3 characters", site.Said, StringComparison.Ordinal);
        Assert.Equal("LO2015 1:7", TestSite.Entry($"name: {new string('x', 121)}").Found);
    }

    [Fact]
    public void Too_few_words_are_a_warning()
    {
        var site = TestSite.With("input/framework/a.yaml", """
            document: entry
            fields:
              description: {min-words: 5, max-words: 6}
              outcomes: {max-words: 2}
            """).And(TestSite.EntryPath, "description: Too few words.\noutcomes: More than two.").Read();
        Assert.Equal("LO2016 1:14 LO2016 2:11", site.Found);
    }

    [Theory]
    [InlineData("01/10/2026", "2026-10-01")]
    [InlineData("1 October 2026", "2026-10-01")]
    [InlineData("2026/10/1", "2026-10-01")]
    [InlineData("2026-02-30", "February 2026 has no day 30")]
    public void A_date_written_otherwise_is_shown_as_it_should_be(string written, string said) =>
        Assert.Contains(said, TestSite.Entry($"last-verified: {written}").Said, StringComparison.Ordinal);

    [Theory]
    [InlineData("need-types", "SLCN", "Write \"speech-language-communication\" instead of \"SLCN\".")]
    [InlineData("need-types", "speech-language-comunication", "Did you mean \"speech-language-communication\"?")]
    [InlineData("provision-level", "Targeted", "Write \"targeted\" instead of \"Targeted\".")]
    [InlineData("provision-level", "\"targeted, specialist\"", "Write a list: [targeted, specialist].")]
    [InlineData("categories", "nonsense", "`localoffer codes topics` lists them")]
    public void An_unknown_term_is_answered_with_the_one_that_was_meant(string key, string written, string said) =>
        Assert.Contains(said, TestSite.Entry($"{key}: {written}").Said, StringComparison.Ordinal);

    [Fact]
    public void Bare_words_are_explained_and_not_guessed()
    {
        var site = TestSite.Entry("in-area: yes");
        Assert.Contains("write in-area: true", site.Said, StringComparison.Ordinal);
        Assert.Null(site.Records.Entries[0].Values.Bool("in-area"));
    }

    [Fact]
    public void Long_and_unprintable_values_are_cut_and_cleaned_in_messages()
    {
        var site = TestSite.Entry($"needs: \"java\\u202E{new string('x', 100)}\"");
        Assert.DoesNotContain('\u202E', site.Said);
        Assert.Contains("…", site.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_part_in_a_draft_is_only_information()
    {
        var site = TestSite.Entry("status: draft\nwaiting-time: {text: Long}");
        Assert.Equal(LocalOffer.Core.Severity.Information, site.Bag.Read(LocalOffer.Core.SeverityLevels.Default).Single(d => d.Code.Id == "LO2024").Severity);
    }
}
