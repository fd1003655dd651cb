using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class GiasImportTests
{
    private const string Header =
        "URN,LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),CloseDate,PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,"
        + "Gender (name),Street,Town,Postcode,SchoolWebsite,TelephoneNum,HeadTitle (name),HeadFirstName,HeadLastName,SEN1 (name),SEN2 (name),Easting,Northing,LastChangedDate";

    private const string Larch =
        "100001,Ambershire,Larch Hill School,Community school,Open,,Primary,4,11,Mixed,1 Hill Road,Millbourne,ZZ1 1AB,www.larch.example.org,01632960001,"
        + "Ms,Ada,Headname,SLCN - Speech language and Communication,ASD - Autistic Spectrum Disorder,530000,180000,01-04-2022";

    private static readonly SiteSettings Settings = new() { Root = "/site", Today = new DateOnly(2026, 11, 22) };

    private static readonly Framework Framework = new("test", [],
    [
        new Vocabulary
        {
            Name = Vocabularies.NeedTypes,
            Label = "Needs",
            Terms =
            [
                new Term { Id = "speech-language-communication", Label = "Speech", Code = "SLCN" },
                new Term { Id = "autistic-spectrum-disorder", Label = "Autism", Code = "ASD" },
            ],
        },
        new Vocabulary { Name = "genders-of-entry", Label = "Who", Terms = [new Term { Id = "mixed", Label = "Mixed" }] },
    ], [], [], []);

    [Fact]
    public void A_row_becomes_a_provider_with_facts_under_register()
    {
        var (result, found) = Import(Header + "\n" + Larch + "\n");

        var file = Assert.Single(result.Files);
        Assert.Equal("providers/larch-hill-school/provider.yaml", file.Path);
        Assert.True(file.IsNew);
        Assert.Contains("register:\n  source: ", file.Text, StringComparison.Ordinal);
        Assert.Contains("urn: \"100001\"", file.Text, StringComparison.Ordinal);
        Assert.Contains("need-types: [speech-language-communication, autistic-spectrum-disorder]", file.Text, StringComparison.Ordinal);
        Assert.Contains("latitude: 51.5", file.Text, StringComparison.Ordinal);
        Assert.Contains("phone: \"01632 960001\"", file.Text, StringComparison.Ordinal);
        Assert.Contains("extract-date: 2022-04-01", file.Text, StringComparison.Ordinal);
        var mended = Assert.Single(found);
        Assert.Equal(Codes.RegisterFactMended, mended.Code);
        Assert.Equal(2, mended.Where.Line);
    }

    [Fact]
    public void The_names_of_head_teachers_are_never_read()
    {
        var (result, _) = Import(Header + "\n" + Larch + "\n");

        Assert.DoesNotContain("Headname", result.Files[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", result.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_on_the_same_file_changes_nothing()
    {
        var (first, _) = Import(Header + "\n" + Larch + "\n");
        var (second, _) = Import(Header + "\n" + Larch + "\n", Existing(first.Files[0].Path, first.Files[0].Text));

        Assert.Empty(second.Files);
        Assert.Equal(1, second.Unchanged);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_second_run_replaces_only_register_and_keeps_hand_edits_and_comments(string newLine)
    {
        var edited = string.Join(newLine,
            "# Our own note.", "name: Larch Hill   # as they call it", "register:", "  urn: \"100001\"", "  name: Old name", "  need-types:", "    - other", "",
            "# About the phone", "phone: \"01632 960999\"", "");

        var (result, _) = Import(Header + "\n" + Larch + "\n", Existing("providers/larch/provider.yaml", edited));

        var file = Assert.Single(result.Files);
        Assert.Equal("providers/larch/provider.yaml", file.Path);
        Assert.False(file.IsNew);
        Assert.StartsWith(string.Join(newLine, "# Our own note.", "name: Larch Hill   # as they call it", "register:") + newLine, file.Text, StringComparison.Ordinal);
        Assert.EndsWith(string.Join(newLine, "", "", "# About the phone", "phone: \"01632 960999\"", ""), file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Old name", file.Text, StringComparison.Ordinal);
        Assert.Contains("name: Larch Hill School", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_as_it_is_and_named()
    {
        var (_, found) = Import(Header + "\n" + Larch + "\n", Existing("providers/larch-hill-school/provider.yaml", "register: [\n"));

        Assert.Contains(found, d => d.Code == Codes.RegisterFileNotChanged && d.Where.File == "providers/larch-hill-school/provider.yaml");
    }

    [Fact]
    public void Register_that_is_not_a_block_is_left_as_it_is()
    {
        var (result, found) = Import(Header + "\n" + Larch + "\n", Existing("providers/larch/provider.yaml", "urn: \"100001\"\nregister: nothing yet\n"));

        Assert.Empty(result.Files);
        var finding = Assert.Single(found, d => d.Code == Codes.RegisterFileNotChanged);
        Assert.Equal(2, finding.Where.Line);
    }

    [Fact]
    public void Two_schools_of_one_name_get_different_ids()
    {
        var other = Larch.Replace("100001", "100002", StringComparison.Ordinal).Replace("Millbourne", "Saltreach", StringComparison.Ordinal);

        var (result, _) = Import(string.Join('\n', Header, Larch, other, ""));

        Assert.Equal(["providers/larch-hill-school-saltreach/provider.yaml", "providers/larch-hill-school/provider.yaml"], result.Files.Select(f => f.Path));
    }

    [Theory]
    [InlineData("Open", "Closed", "LO1202")]
    [InlineData("100001,", "12,", "LO1202")]
    [InlineData("Community school", "Welsh establishment", "LO1202")]
    [InlineData("Community school", "Something new", "LO1203")]
    [InlineData("SLCN - Speech", "XYZ - Speech", "LO1203")]
    [InlineData(",4,11,", ",11,4,", "LO1203")]
    [InlineData(",530000,", ",,", "LO1203")]
    [InlineData("ZZ1 1AB", "nowhere", "LO1203")]
    [InlineData("01632960001", "12", "LO1203")]
    [InlineData("Open,,", "\"Open, but proposed to close\",31-05-2027,", "LO1205")]
    public void Every_oddity_is_reported_at_its_row(string from, string to, string code)
    {
        var (_, found) = Import(string.Join('\n', Header, Larch.Replace("100001", "100009", StringComparison.Ordinal), Larch.Replace(from, to, StringComparison.Ordinal), ""));

        Assert.Contains(found, d => d.Code.Id == code && d.Where is { File: "extract.csv", Line: 3 });
    }

    [Fact]
    public void A_row_that_stands_twice_is_taken_once()
    {
        var (result, found) = Import(string.Join('\n', Header, Larch, Larch, ""));

        Assert.Single(result.Files);
        Assert.Contains(found, d => d.Code == Codes.RegisterRowLeftOut && d.Where.Line == 3);
    }

    [Fact]
    public void Only_the_rows_of_the_authority_are_taken()
    {
        var other = Larch.Replace("100001", "100002", StringComparison.Ordinal).Replace("Ambershire", "Elsewhere", StringComparison.Ordinal);

        var (result, _) = Import(string.Join('\n', Header, Larch, other, ""), options: new GiasOptions("ambershire"));

        Assert.Single(result.Files);
        Assert.Contains("in-area: true", result.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_authority_the_file_does_not_have_is_an_error_with_a_suggestion()
    {
        var (result, found) = Import(Header + "\n" + Larch + "\n", options: new GiasOptions("Ambershyre"));

        Assert.Empty(result.Files);
        Assert.Equal("Did you mean \"Ambershire\"?", Assert.Single(found, d => d.Code == Codes.RegisterAuthorityUnknown).Hint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("\0\u0001\u0002")]
    public void A_file_that_is_no_extract_is_refused(string text)
    {
        var (result, found) = Import(text);

        Assert.Empty(result.Files);
        Assert.Contains(found, d => d.Code == Codes.RegisterNotReadable);
    }

    [Fact]
    public void A_row_with_too_few_columns_is_left_out_and_the_next_is_taken()
    {
        var (result, found) = Import(string.Join('\n', Header, "100007,Ambershire,Short", Larch, ""));

        Assert.Single(result.Files);
        Assert.Contains(found, d => d.Code == Codes.RegisterRowLeftOut && d.Where.Line == 2);
    }

    [Fact]
    public void An_extract_in_the_registers_own_encoding_keeps_its_apostrophes()
    {
        var text = Header + "\n" + Larch.Replace("Larch Hill", "St Larch*s", StringComparison.Ordinal) + "\n";
        var bytes = Encoding.Latin1.GetBytes(text);
        bytes[Array.IndexOf(bytes, (byte)'*')] = 0x92;

        var result = GiasImport.Plan(new SourceFile("extract.csv", bytes), new SourceTree(), Framework, Settings, new GiasOptions(), new DiagnosticBag());

        Assert.Contains("St Larch’s School", result.Files[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RealExtracts))]
    public void An_extract_of_the_register_imports_and_reads_back(string path, int atLeast)
    {
        var csv = path.Length == 0
            ? new SourceFile("own.csv", Encoding.UTF8.GetBytes(string.Join('\n', Header, Larch, "")))
            : new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path));

        var result = GiasImport.Plan(csv, new SourceTree(), Framework, Settings, new GiasOptions(), new DiagnosticBag());

        Assert.True(result.Taken >= atLeast);
        Assert.Equal(result.Taken, result.Files.Count);
        Assert.Equal(result.Files.Count, result.Files.Select(f => f.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var file in result.Files)
        {
            var own = new DiagnosticBag();
            var map = Assert.IsType<YamlMap>(YamlReader.Read(new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)), own));
            Assert.False(own.HasErrors);
            Assert.IsType<YamlMap>(map["register"]);
        }
    }

    /// <summary>Our own small extract always; the real one where it stands beside the project.</summary>
    public static TheoryData<string, int> RealExtracts()
    {
        var data = new TheoryData<string, int> { { "", 1 } };
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LocalOffer.sln")))
        {
            folder = folder.Parent;
        }

        var real = Path.Combine(folder?.Parent?.FullName ?? "", "shared/reference/gias/gias-surrey-hampshire-2022-04-19-slice500.csv");
        if (File.Exists(real))
        {
            data.Add(real, 500);
        }

        return data;
    }

    private static SourceTree Existing(string path, string text) => new() { Providers = [new SourceFile(path, Encoding.UTF8.GetBytes(text))] };

    private static (GiasResult Result, IReadOnlyList<Diagnostic> Found) Import(string csv, SourceTree? sources = null, GiasOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var result = GiasImport.Plan(
            new SourceFile("extract.csv", Encoding.UTF8.GetBytes(csv)), sources ?? new SourceTree(), Framework, Settings, options ?? new GiasOptions(), diagnostics);
        return (result, diagnostics.Read(SeverityLevels.Default));
    }
}
