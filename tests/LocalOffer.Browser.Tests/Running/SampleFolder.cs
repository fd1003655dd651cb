namespace LocalOffer.Browser.Tests;

/// <summary>
/// The repository's sample offer in a folder of its own, with the few things added that a real authority has and the sample
/// does not: a guide with everything in it, a school known only from the national register, a service that has ended, one whose check is overdue.
/// </summary>
internal sealed class SampleFolder
{
    /// <summary>A guide that holds everything a guide can hold.</summary>
    public const string Guide = "asking-for-a-plan";

    /// <summary>A school that has answered nothing yet.</summary>
    public const string RegisterOnlySchool = "larch-hill-school";

    /// <summary>A service that no longer runs.</summary>
    public const string EndedService = "browser-test-ended-club";

    /// <summary>A service nobody has checked for two years.</summary>
    public const string OverdueService = "browser-test-overdue-club";

    /// <summary>The day the site is built on.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    private const string Register =
        "URN,LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),CloseDate,PhaseOfEducation (name),"
        + "StatutoryLowAge,StatutoryHighAge,Gender (name),Street,Town,Postcode,SchoolWebsite,TelephoneNum,SEN1 (name),SEN2 (name),"
        + "Easting,Northing,LastChangedDate\n"
        + "100001,Ambershire,Larch Hill School,Community school,Open,,Primary,4,11,Mixed,1 Hill Road,Millbourne,ZZ1 1AB,"
        + "https://www.example.org/larch-hill,01632960999,SLCN - Speech language and Communication,ASD - Autistic Spectrum Disorder,"
        + "530000,180000,01-04-2026\n";

    private readonly string _root;

    public SampleFolder(string root) => _root = root;

    public string Root => _root;

    /// <summary>Copies the sample and adds to it.</summary>
    public async Task MakeAsync()
    {
        foreach (var folder in new[] { "input", "providers", "themes" })
        {
            Copy(Repository.At(folder), Path.Combine(_root, folder));
        }

        File.Copy(Repository.At("statiq.json"), Path.Combine(_root, "statiq.json"));
        Write($"input/strands/social-care/entries/{EndedService}.yaml", Club("Evening club that has ended", "status: archived\n"));
        Write($"input/strands/social-care/entries/{OverdueService}.yaml", Club("Evening club nobody has checked", ""));
        Write($"input/guides/{Guide}.yaml", await File.ReadAllTextAsync(Repository.At($"tests/{Guide}.yaml")));
        Write("register.csv", Register);
        await Tool.LocalOfferAsync("import", "gias", Path.Combine(_root, "register.csv"), _root, "--date", "2026-04-01");
    }

    /// <summary>A deep page has a shallow one beside it: this service says only what it must.</summary>
    private static string Club(string name, string more) => $"""
        name: {name}
        provider: riverside-play-trust
        categories: [leisure]
        summary: A quiet club on Tuesday evenings for ages 8 to 12.
        who-for: Children aged 8 to 12 who like a quiet room, with or without a diagnosis.
        last-verified: 2024-11-01
        review-due: 2025-05-01

        """.ReplaceLineEndings("\n") + more;

    private void Write(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(f => Path.GetFileName(f) != "node_modules"))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
