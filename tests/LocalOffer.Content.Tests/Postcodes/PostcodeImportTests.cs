using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class PostcodeImportTests
{
    private const string Ons = "pcd,pcd2,pcds,dointr,doterm,oslaua,lat,long\n";

    private static readonly PostcodeOptions Usual = new([], null, 10, Whole: false);

    [Fact]
    public void Postcodes_of_the_ONS_become_the_middles_of_sectors_and_outcodes()
    {
        var (result, found) = Import(
            Ons
            + "\"ZZ1 4GR\",\"ZZ1  4GR\",\"ZZ1 4GR\",\"198001\",\"\",\"E10000099\",50.40,-0.90\n"
            + "\"ZZ1 4AA\",\"ZZ1  4AA\",\"ZZ1 4AA\",\"198001\",\"\",\"E10000099\",50.42,-0.92\n"
            + "\"ZZ1 5AA\",\"ZZ1  5AA\",\"ZZ1 5AA\",\"198001\",\"\",\"E10000099\",50.50,-0.80\n",
            Usual, "ZZ1 9ZZ");

        Assert.Empty(found);
        Assert.Equal(3, result.Rows);
        Assert.Equal("code,latitude,longitude\nZZ1,50.4400,-0.8733\nZZ1 4,50.4100,-0.9100\nZZ1 5,50.5000,-0.8000\n", result.Text);
    }

    [Fact]
    public void What_is_out_of_use_or_has_no_place_is_left_out_in_silence()
    {
        var (result, found) = Import(Ons + "ZZ1 4GR,,ZZ1 4GR,198001,200001,E1,50.40,-0.90\nZZ1 4AA,,ZZ1 4AA,198001,,E1,99.999999,0.000000\nZZ1 5AA,,ZZ1 5AA,198001,,E1,50.5,-0.8\n", Usual, "ZZ1");

        Assert.Empty(found);
        Assert.Equal(["ZZ1", "ZZ1 5"], result.Table.Middles.Select(m => m.Code));
    }

    [Fact]
    public void Only_the_offers_own_outcodes_and_what_lies_near_them_are_taken()
    {
        const string table = "postcode,latitude,longitude\nZZ1,50.40,-0.90\nZZ2,50.48,-0.90\nZZ3,51.40,-0.90\n";

        Assert.Equal(["ZZ1", "ZZ2"], Import(table, Usual, "ZZ1 4GR").Result.Table.Middles.Select(m => m.Code));
        Assert.Equal(["ZZ1"], Import(table, Usual with { Within = 2 }, "ZZ1 4GR").Result.Table.Middles.Select(m => m.Code));
        Assert.Equal(["ZZ3"], Import(table, Usual with { Outcodes = ["zz3"] }, "ZZ1 4GR").Result.Table.Middles.Select(m => m.Code));
    }

    [Fact]
    public void A_councils_postcodes_are_taken_by_its_code()
    {
        var (result, _) = Import(Ons + "a,,ZZ1 4GR,1,,E10000001,50.4,-0.9\nb,,ZZ1 5AA,1,,E10000002,50.5,-0.8\n", Usual with { Authority = "e10000002" });

        Assert.Equal(["ZZ1", "ZZ1 5"], result.Table.Middles.Select(m => m.Code));
    }

    [Fact]
    public void Whole_postcodes_are_kept_when_asked_for()
    {
        var (result, _) = Import("postcode,latitude,longitude\nZZ1 4GR,50.4,-0.9\n", Usual with { Whole = true }, "ZZ1");

        Assert.Equal(["ZZ1", "ZZ1 4", "ZZ1 4GR"], result.Table.Middles.Select(m => m.Code));
    }

    [Fact]
    public void Code_Point_Open_has_no_heading_and_a_grid()
    {
        var (result, found) = Import("\"ZZ1 4GR\",10,499574,149866,\"E92000001\",\"E19000002\",\"E18000009\",\"E10000030\",\"E07000209\",\"E05007293\"\n", Usual, "ZZ1");

        Assert.Empty(found);
        var sector = result.Table.Find("ZZ1 4");
        Assert.Equal((51.239m, -0.575m), (decimal.Round(sector!.Latitude, 3), decimal.Round(sector.Longitude, 3)));
    }

    [Theory]
    [InlineData("LO1212", 3, "postcode,latitude,longitude\nZZ1,50.4,-0.9\nnowhere,50.4,-0.9\n")]
    [InlineData("LO1212", 3, "postcode,latitude,longitude\nZZ1,50.4,-0.9\nZZ1 4,5040,-0.9\n")]
    [InlineData("LO1211", 1, "name,town\nZZ1,Millbourne\n")]
    [InlineData("LO1213", 0, "postcode,latitude,longitude\nZZ7,55.4,-0.9\n")]
    public void What_cannot_be_used_is_named_at_its_row(string code, int line, string table)
    {
        var (_, found) = Import(table, Usual, "ZZ1");

        var finding = Assert.Single(found);
        Assert.Equal((code, line, line == 0 ? 0 : 1), (finding.Code.Id, finding.Where.Line, finding.Where.Column));
    }

    [Fact]
    public void A_real_table_of_outcodes_is_read_without_a_finding()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LocalOffer.sln")))
        {
            folder = folder.Parent;
        }

        var path = Path.Combine(folder?.Parent?.FullName ?? "", "shared/reference/outcodes/uk-outcodes-gibbs-cc0.csv");
        if (!File.Exists(path))
        {
            return;
        }

        var (result, found) = Import(File.ReadAllText(path), Usual, "GU1 1AA");

        Assert.DoesNotContain(found, f => f.Severity == Severity.Error);
        Assert.Contains(result.Table.Middles, m => m.Code == "GU1");
        Assert.InRange(result.Table.Middles.Count, 5, 100);
    }

    private static (PostcodeResult Result, IReadOnlyList<Diagnostic> Found) Import(string csv, PostcodeOptions options, params string[] own)
    {
        var diagnostics = new DiagnosticBag();
        var result = PostcodeImport.Plan(new SourceFile("table.csv", Encoding.UTF8.GetBytes(csv)), own, options, diagnostics);
        return (result, diagnostics.Found);
    }
}
