using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("input/swimming.yaml", "LO1060", "strands/<strand>/entries/swimming.yaml")]
    [InlineData("input/situation.yaml", "LO1060", "Did you mean \"situations.yaml\"?")]
    [InlineData("input/entries/swimming.yaml", "LO1060", "strands/<strand>/entries/swimming.yaml")]
    [InlineData("input/strand/health/strand.yaml", "LO1060", "Did you mean \"strands\"?")]
    [InlineData("input/strands/health/entrys/swimming.yaml", "LO1060", "Did you mean \"entries\"?")]
    [InlineData("input/strands/health/swimming.yaml", "LO1060", "strands/health/entries/")]
    [InlineData("input/strands/health/entries/sports/swimming.yaml", "LO1060", "strands/health/entries/")]
    [InlineData("input/comments/2025/spring.yaml", "LO1060", "comments/")]
    [InlineData("providers/swimming.yaml", "LO1060", "providers/swimming/provider.yaml")]
    [InlineData("providers/pool/providers.yaml", "LO1060", "Did you mean \"provider.yaml\"?")]
    [InlineData("providers/pool/old/provider.yaml", "LO1060", "no folders")]
    [InlineData("input/strands/helth/strand.yaml", "LO1061", "Did you mean \"health\"?")]
    [InlineData("input/support/travels.yaml", "LO1062", "Did you mean \"travel\"?")]
    [InlineData("input/strands/health/support/transport.yaml", "LO1062", "travel")]
    [InlineData("input/strands/health/entries/Swimming Club.yaml", "LO1063", "Rename it to \"swimming-club\".")]
    [InlineData("providers/The Pool/provider.yaml", "LO1063", "Rename it to \"the-pool\".")]
    [InlineData("input/strands/health/entries/swimming.yml", "LO1069", "Rename it to swimming.yaml.")]
    public void A_file_that_is_not_where_it_is_read_is_told_where_to_go(string path, string code, string hint)
    {
        var site = TestSite.With(path, "summary: We swim.").Read();
        Assert.Equal($"{code} {path}", site.FoundIn);
        Assert.Contains(hint, site.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_area_and_strands_is_told_what_to_create()
    {
        var bag = new DiagnosticBag();
        var settings = new SiteSettings { Root = "/site", Today = new DateOnly(2026, 11, 22), InputPaths = ["content"] };
        RecordReader.Read(new SourceTree(), FrameworkReader.Read(new SourceTree(), bag), settings, bag);
        Assert.Equal(
            ["LO1064 content/area.yaml", .. new[] { "education", "health", "social-care", "towards-independence" }.Select(s => $"LO1065 content/strands/{s}/strand.yaml")],
            bag.Read(SeverityLevels.Default).Select(d => $"{d.Code} {d.Where.File}"));
    }

    [Fact]
    public void A_questionnaire_without_its_provider_is_reported_and_left_out()
    {
        var site = TestSite.With("providers/pool/questionnaire.yaml", "setting-kind: other").Read();
        Assert.Equal("LO1066 providers/pool/questionnaire.yaml", site.FoundIn);
        Assert.Empty(site.Records.Questionnaires);
    }

    [Theory]
    [InlineData("- one", "LO1067 1:1")]
    [InlineData("only words", "LO1067 1:1")]
    public void A_file_without_keys_is_no_document(string text, string found) => Assert.Equal(found, TestSite.With("input/area.yaml", text).Read().Found);

    [Fact]
    public void The_same_document_in_two_input_folders_is_reported()
    {
        var site = TestSite.With("more/area.yaml", "summary: One.").And("own/area.yaml", "summary: Two.")
            .Settings(s => s with { InputPaths = ["more", "own"] }).Read();
        Assert.Equal("LO1068 own/area.yaml", site.FoundIn);
    }

    [Fact]
    public void Every_kind_of_document_is_read_from_its_place()
    {
        var site = TestSite.With("words/area.yaml", "summary: All of it.")
            .And("words/strands/health/strand.yaml", "summary: Health.")
            .And("words/strands/health/entries/swim.yaml", "name: Swimming")
            .And("words/strands/health/support/travel.yaml", "summary: By bus.")
            .And("words/support/travel.yaml", "summary: By train.")
            .And("words/comments/2025.yaml", "summary: You said.")
            .And("words/reviews/2026.yaml", "what-changed: Much.")
            .And("words/consultation/2026.yaml", "status: published")
            .And("words/situations.yaml", "moving-up: {title: Moving up}")
            .And("words/glossary.yaml", "sen:\n  term: SEN\nsend:\n  term: SEND")
            .And("words/roles.yaml", "senco: {title: SENCO}")
            .And("words/synonyms.yaml", "short-breaks: {label: Short breaks, same: [respite]}")
            .And("words/index.md", "# Welcome\n\nHello.")
            .And("words/postcodes.csv", "code,latitude,longitude\nZZ1,50.4,-0.9\n")
            .And("words/_notes.yaml", "not: read")
            .And("orgs/pool/provider.yaml", "name: The pool")
            .And("orgs/pool/questionnaire.yaml", "setting-kind: other")
            .Settings(s => s with { InputPaths = ["words"], ProvidersPath = "orgs" }).Read();
        Assert.Equal("", site.Found + site.Said);
        var records = site.Records;
        Assert.Equal("area", records.Area!.Id);
        Assert.Equal("health", records.Strands["health"].Strand);
        Assert.Equal(("swim", "health"), (records.Entries.Single().Id, records.Entries.Single().Strand));
        Assert.Equal("By bus.", records.StrandSupport[("health", "travel")].Values.Line("summary"));
        Assert.Equal("By train.", records.AreaSupport["travel"].Values.Line("summary"));
        Assert.Equal(["2025", "2026", "2026"], [records.CommentPeriods.Single().Id, records.Reviews.Single().Id, records.Consultations.Single().Id]);
        Assert.Equal(["sen", "send"], records.Glossary.Select(t => t.Id));
        Assert.Equal(3, records.Glossary[1].Where.Line);
        Assert.Equal(["moving-up", "senco"], [records.Situations.Single().Id, records.Roles.Single().Id]);
        Assert.Equal("index", records.Pages.Single().Id);
        Assert.Equal("pool", records.Providers.Single().Id);
        Assert.Equal("pool", records.Questionnaires["pool"].Header.Id);
    }

    [Theory]
    [InlineData("Moving up: {title: Moving up}", "LO1063 1:1")]
    [InlineData("moving-up: Moving up", "LO2002 1:12")]
    [InlineData("moving-up:", "LO2004 1:1")]
    public void Items_of_lists_are_checked_one_by_one(string text, string found) => Assert.Equal(found, TestSite.With("input/situations.yaml", text).Read().Found);

    [Fact]
    public void The_order_in_which_files_are_listed_makes_no_difference_to_the_findings()
    {
        var bag = new DiagnosticBag();
        var framework = FrameworkReader.Read(new SourceTree(), bag);
        var settings = new SiteSettings { Root = "/site", Today = new DateOnly(2026, 11, 22) };
        var files = Enumerable.Range(0, 200)
            .Select(i => Findings.File($"nmae: {i}\nage-from: {i}\nlast-verified: 2027-01-01\ncategories: topic-{i}", $"input/strands/health/entries/entry-{i:000}.yaml")).ToList();
        string Run(IEnumerable<SourceFile> order)
        {
            var found = new DiagnosticBag();
            RecordReader.Read(new SourceTree { Input = [.. order] }, framework, settings, found);
            return string.Join('\n', found.Read(SeverityLevels.Default));
        }

        Assert.Equal(Run(files), Run(files.AsEnumerable().Reverse()));
    }
}
