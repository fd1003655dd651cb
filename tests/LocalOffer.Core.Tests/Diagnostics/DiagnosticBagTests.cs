namespace LocalOffer.Core.Tests;

public class DiagnosticBagTests
{
    private static readonly SourceSpan Place = new("a.yaml", 2, 1, 0);

    [Fact]
    public void Findings_are_sorted_and_merged_whatever_order_they_came_in()
    {
        var bag = new DiagnosticBag();
        bag.Add(Codes.BrokenReference, Place with { Line = 9 }, "b");
        bag.Add(Codes.DuplicateId, Place, "a");
        bag.Add(Codes.BrokenReference, Place with { Line = 9 }, "b");

        Assert.Equal(["a", "b"], bag.Read(SeverityLevels.Default).Select(d => d.Message));
    }

    [Fact]
    public void The_authority_chooses_levels_by_id_by_name_or_for_all()
    {
        var bag = new DiagnosticBag();
        bag.Add(Codes.BrokenReference, Place, "a");
        bag.Add(Codes.MissingDesirable, Place, "b");

        var levels = new SeverityLevels([new("All", Severity.None), new("lo3101", Severity.Warning), new("MissingDesirable", Severity.Information)]);

        Assert.Equal([("b", Severity.Information), ("a", Severity.Warning)], bag.Read(levels).Select(d => (d.Message, d.Severity)));
    }

    [Fact]
    public void What_a_stage_lowered_on_purpose_is_not_raised_again()
    {
        var bag = new DiagnosticBag();
        bag.Add(new Diagnostic(Codes.MissingEssential, Severity.Information, Place, "draft", null));

        Assert.Equal(Severity.Information, Assert.Single(bag.Read(new SeverityLevels([new("LO2401", Severity.Error)]))).Severity);
    }

    [Fact]
    public void Nothing_is_lost_when_many_threads_report()
    {
        var bag = new DiagnosticBag();
        Parallel.For(0, 1000, i => bag.Add(Codes.BrokenReference, Place with { Line = i }, "x"));

        Assert.Equal(1000, bag.Read(SeverityLevels.Default).Count);
    }
}
