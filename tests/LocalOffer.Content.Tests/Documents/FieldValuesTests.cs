using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public sealed class FieldValuesTests
{
    private static FieldValues Read(string yaml)
    {
        var site = TestSite.Entry(yaml);
        Assert.Equal("", site.Found);
        return site.Records.Entries[0].Values;
    }

    [Fact]
    public void A_single_value_is_a_list_of_one()
    {
        var values = Read("categories: schools\nalso-known-as: SALT\nhow-to-access: Phone us.\nrelated: b");
        Assert.Equal(["schools"], values.Terms("categories"));
        Assert.Equal("SALT", ((LineValue)values.Items("also-known-as").Single()).Text);
        Assert.Equal("Phone us.", ((TextValue)values.Items("how-to-access").Single()).Text.Plain);
        Assert.Equal("b", values.Refs("related").Single().Id);
    }

    [Fact]
    public void A_single_group_is_a_list_of_one() =>
        Assert.Equal("Club", Read("cost-options: {what-for: Club, amount: 4.50, unit: per-session}").Objects("cost-options").Single().Line("what-for"));

    [Fact]
    public void Each_type_is_read_into_its_own_value()
    {
        var values = Read("""
            name: 'Swimming: for all'
            age-from: 0
            in-area: false
            last-verified: 2026-10-01
            website: https://www.example.org/a?b=c
            phone: "+44 1632 960123 ext 4"
            email: help@example.org
            availability: open
            cost-options: [{what-for: Club, amount: 4.50, unit: per-session}]
            description: |
              One **word**.
            """);
        Assert.Equal("Swimming: for all", values.Line("name"));
        Assert.Equal(0, values.Int("age-from"));
        Assert.False(values.Bool("in-area"));
        Assert.Equal(new DateOnly(2026, 10, 1), values.Date("last-verified"));
        Assert.Equal(LinkKind.Web, values.Url("website")!.Value.Kind);
        Assert.Equal("open", values.Term("availability"));
        Assert.Equal(4.50m, values.Objects("cost-options").Single().Number("amount"));
        Assert.Equal("One word.", values.Text("description")!.Plain.Trim());
    }

    [Fact]
    public void A_value_knows_its_place() =>
        Assert.Equal(new SourceSpan(TestSite.EntryPath, 2, 7, 8), TestSite.Entry("age-from: 4\nname: Swimming").Records.Entries[0].WhereIs("name"));

    [Fact]
    public void Text_with_references_may_be_a_plain_text()
    {
        var site = TestSite.With("input/support/assessment-criteria.yaml", "if-not-eligible: Talk to us.").And("input/support/decision-making.yaml", "summary: We do.").Read();
        Assert.Equal("", site.Found);
        Assert.Equal("Talk to us.", site.Records.AreaSupport["assessment-criteria"].Values.Text("if-not-eligible")!.Plain.Trim());
        site = TestSite.With("input/support/assessment-criteria.yaml", "if-not-eligible: {text: Talk to us., refs: help}").Read();
        Assert.Equal("", site.Found);
        Assert.Equal("help", site.Records.AreaSupport["assessment-criteria"].Values.Refs("if-not-eligible").Single().Id);
        Assert.Equal("LO2001 1:38", TestSite.With("input/support/assessment-criteria.yaml", "if-not-eligible: {text: Talk to us., ref: help}").Read().Found);
    }

    [Fact]
    public void Support_blocks_of_an_entry_are_documents_of_their_own()
    {
        var entry = TestSite.Entry("support:\n  travel: {not-applicable: It is online.}\n  decision-making: {summary: We decide.}").Records.Entries[0];
        Assert.Equal("It is online.", entry.SupportBlocks["travel"].Values.Line("not-applicable"));
        Assert.Equal("decision-making", entry.SupportBlocks["decision-making"].Id);
        Assert.Equal("health", entry.SupportBlocks["decision-making"].Strand);
        Assert.Equal(3, entry.SupportBlocks["decision-making"].Where.Line);
    }

    [Fact]
    public void Acceptances_are_kept_with_their_place()
    {
        var acceptance = TestSite.Entry("accepted:\n  - {code: LO2304, reason: The words are ours.}").Records.Entries[0].Accepted.Single();
        Assert.Equal(("LO2304", "The words are ours.", 2, 12), (acceptance.Code, acceptance.Reason, acceptance.Where.Line, acceptance.Where.Column));
    }
}
