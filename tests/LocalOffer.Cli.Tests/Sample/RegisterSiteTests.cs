namespace LocalOffer.Cli.Tests;

public class RegisterSiteTests
{
    private const string Csv = """
        URN,LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,Street,Town,Postcode,SchoolWebsite,TelephoneNum,HeadFirstName,HeadLastName,SEN1 (name),Easting,Northing,LastChangedDate
        100001,Ambershire,Larch Hill School,Community school,Open,Primary,4,11,1 Hill Road,Millbourne,ZZ1 1AB,www.larch.example.org,01632960199,Ada,Headname,ASD - Autistic Spectrum Disorder,530000,180000,01-04-2022

        """;

    [Fact]
    public async Task A_school_of_the_register_gets_a_page_that_says_it_has_not_yet_answered()
    {
        using var site = SampleSite.Copy();
        site.With("edubase20220401.csv", Csv.ReplaceLineEndings("\n"));

        var import = await Tool.RunAsync(site.Path, "import", "gias", "edubase20220401.csv", "--authority", "Ambershire");
        var check = await Tool.RunAsync(site.Path, ["check", "--strict", "--format", "msbuild", .. SampleSite.Today]);
        var build = await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);

        Assert.Equal(ExitCodes.Fine, import.ExitCode);
        Assert.Equal("", check.Output.Trim());
        Assert.Equal(ExitCodes.Fine, build.ExitCode);
        var page = site.Read("output/providers/larch-hill-school/index.html");
        Assert.Contains("basic facts from the national register", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("has not yet answered", page, StringComparison.Ordinal);
        Assert.Contains("1 April 2022", page, StringComparison.Ordinal);
        Assert.Contains("01632 960199", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Headname", page, StringComparison.Ordinal);
        Assert.Contains("Larch Hill School", site.Read("output/browse/providers/maintained-school/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_school_writes_is_shown_instead_of_the_registers_facts_and_survives_the_next_import()
    {
        using var site = SampleSite.Copy();
        site.With("edubase20220401.csv", Csv.ReplaceLineEndings("\n"));
        await Tool.RunAsync(site.Path, "import", "gias", "edubase20220401.csv");
        var file = "providers/larch-hill-school/provider.yaml";
        site.With(file, "# We asked them.\nphone: \"01632 960198\"\n" + site.Read(file));
        site.With("edubase20220401.csv", Csv.ReplaceLineEndings("\n").Replace("Larch Hill School", "Larch Hill Primary", StringComparison.Ordinal));

        await Tool.RunAsync(site.Path, "import", "gias", "edubase20220401.csv");
        await Tool.RunAsync(site.Path, ["build", .. SampleSite.Today]);

        Assert.StartsWith("# We asked them.\nphone: \"01632 960198\"\n", site.Read(file), StringComparison.Ordinal);
        var page = site.Read("output/providers/larch-hill-school/index.html");
        Assert.Contains("Larch Hill Primary", page, StringComparison.Ordinal);
        Assert.Contains("01632 960198", page, StringComparison.Ordinal);
        Assert.DoesNotContain("01632 960199", page, StringComparison.Ordinal);
    }
}
