using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public sealed class EmbeddedFrameworkTests
{
    private static (Core.Framework Framework, DiagnosticBag Bag) Read()
    {
        var bag = new DiagnosticBag();
        return (FrameworkReader.Read(new SourceTree(), bag), bag);
    }

    [Fact]
    public void The_framework_inside_the_tool_has_no_fault()
    {
        var (_, bag) = Read();
        var found = string.Join('\n', bag.Read(SeverityLevels.Default).Select(d => $"{d.Where} {d.Code}: {d.Message} {d.Hint}"));
        Assert.True(found.Length == 0, found);
    }

    [Fact]
    public void It_has_a_version() => Assert.Equal("2026.1", Read().Framework.Version);

    [Fact]
    public void Every_kind_of_document_has_fields()
    {
        var framework = Read().Framework;
        Assert.All(DocumentKinds.Defined, kind => Assert.NotEmpty(framework.Document(kind).Fields));
    }

    [Fact]
    public void A_strand_has_the_fields_of_the_envelope_of_all_strands_and_its_own()
    {
        var education = Read().Framework.Document(DocumentKinds.Strand, "education");
        Assert.NotNull(education.Field("summary"));
        Assert.NotNull(education.Field("scope"));
        Assert.NotNull(education.Field("early-years"));
        Assert.Null(Read().Framework.Document(DocumentKinds.Strand, "health").Field("early-years"));
    }

    [Fact]
    public void Each_section_of_a_document_has_a_field_and_the_envelope_wraps_it()
    {
        var travel = Read().Framework.SupportBlock("travel")!.Document;
        Assert.Equal("in-short", travel.Sections[0].Key);
        Assert.Equal(["rules", "help", "applying", "other-travel"], travel.Sections.Skip(1).Take(4).Select(s => s.Key));
        Assert.All(travel.Sections, s => Assert.Contains(travel.Fields, f => f.Section == s.Key));
    }

    [Fact]
    public void A_field_that_is_like_another_has_its_type_and_its_own_section()
    {
        var framework = Read().Framework;
        var field = framework.Document(DocumentKinds.Provider).Field("age-from")!;
        Assert.Equal(FieldType.Int, field.Type);
        Assert.Equal(25, field.Max);
        Assert.Equal(Level.Desirable, field.Level);
        Assert.Equal("who-for", field.Section);
        Assert.IsType<FieldDefault.FromRegister>(field.Default);
    }

    // Lists that the tool leaves empty.
    private static readonly string[] OnlyTheAuthorityKnows = [Vocabularies.SchoolHolidays];

    [Fact]
    public void Names_of_vocabularies_that_code_computes_with_exist()
    {
        var framework = Read().Framework;
        Assert.All(
            typeof(Vocabularies).GetFields().Select(f => (string)f.GetRawConstantValue()!),
            name => Assert.True(framework.Vocabulary(name) is { } known && (known.Terms.Count > 0 || OnlyTheAuthorityKnows.Contains(name)), name));
    }

    [Fact]
    public void The_fourteen_questions_the_extra_ones_and_the_short_form_are_there_in_order()
    {
        var ids = Read().Framework.Questions.Select(q => q.Id).ToList();
        Assert.Equal([.. Enumerable.Range(1, 14).Select(i => $"q{i:00}"), "x01", "x02", "x03", "x04", "p1", "p2", "p3", "p4", "p5", "p6", "p7"], ids);
    }
}
