using System.CommandLine;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary><c>localoffer import postcodes</c>: where the area's postcodes are, so that the search can tell distances.</summary>
internal static class ImportPostcodesCommand
{
    // The directory of the whole country is larger; it comes with a file for each postcode area beside it.
    private const long LargestTable = 512L * 1024 * 1024;

    private const decimal UsualMiles = 10;

    public static Command Create(CommonOptions common)
    {
        var file = new Argument<string>("FILE.csv") { Description = "The ONS Postcode Directory, a file of Code-Point Open, or a table of outcodes with latitudes and longitudes." };
        UsageErrors.RefuseOptions(file);
        var root = CommonOptions.Root();
        var outcodes = new Option<string?>("--outcodes") { HelpName = "LIST", Description = "Take these outcodes, such as \"GU1, GU2\"." };
        var authority = new Option<string?>("--authority") { HelpName = "CODE", Description = "Take the postcodes of this council, by its code in the file, such as E10000030." };
        var within = new Option<decimal>("--within") { HelpName = "MILES", Description = "Without either, take the outcodes of your own services and those so many miles around them.", DefaultValueFactory = _ => UsualMiles };
        var whole = new Option<bool>("--whole") { Description = "Keep whole postcodes. Distances are more exact, and the file that phones load is larger." };
        var all = CommonOptions.All();
        var command = new ExplainedCommand(
            "postcodes",
            "Bring a table of postcodes into input/postcodes.csv, trimmed to the area, so that families can look for what is near. What they type never leaves their device.",
            ("localoffer import postcodes ONSPD_AUG_2026_UK_GU.csv", "what is near your own services"),
            ("localoffer import postcodes ONSPD_AUG_2026_UK_GU.csv --authority E10000030", "one council's postcodes"))
        {
            file, root, outcodes, authority, within, whole, all,
        };
        command.SetAction(parsed => Run(
            SiteRun.Of(parsed, common, root, "import postcodes FILE.csv"),
            parsed.GetValue(file)!,
            new PostcodeOptions(Outcodes(parsed.GetValue(outcodes)), parsed.GetValue(authority), parsed.GetValue(within), parsed.GetValue(whole)),
            new FindingsReport(FindingsFormat.Text, parsed.GetValue(all), root: "")));
        return command;
    }

    private static int Run(SiteRun run, string file, PostcodeOptions options, FindingsReport report)
    {
        // The content's own faults are for check; here only its postcodes matter.
        var ignored = new DiagnosticBag();
        var settings = SettingsReader.Read(run.Root, run.Overrides, ignored);
        var sources = SourceReader.Read(settings, ignored);
        var framework = FrameworkReader.Read(sources, ignored, settings.InputPaths);
        var records = RecordReader.Read(sources, framework, settings, ignored);
        var own = records.Entries.Concat(records.Providers).SelectMany(d => d.Values.Objects("locations")).Select(p => p.Line("postcode")).OfType<string>();

        var diagnostics = new DiagnosticBag();
        var result = PostcodeImport.Plan(ImportFile.Read(file, LargestTable, "Give the file of one postcode area, which comes in the same archive."), own, options, diagnostics);
        var verdict = ImportFile.Report(run, settings, diagnostics, report);
        if (verdict.Fails)
        {
            return ExitCodes.ContentErrors;
        }

        var path = $"{InputFolder(settings)}/postcodes.csv";
        ImportFile.Write(settings, path, result.Text);
        run.Error.WriteLine($"  {"rows",-10} {result.Rows}");
        run.Error.WriteLine($"  {"codes",-10} {result.Table.Middles.Count} in the area");
        run.Error.WriteLine($"  {"findings",-10} {verdict.Counts}");
        run.Error.Write(new InkLine(new Inked("Imported", Ink.Good), new Inked(" into " + path, Ink.Plain)));
        return ExitCodes.Fine;
    }

    private static string InputFolder(SiteSettings settings) => settings.InputPaths.Count > 0 ? settings.InputPaths[0] : "input";

    private static IReadOnlyList<string> Outcodes(string? written) =>
        [.. (written ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(o => Postcode.Tidy(o)
            ?? throw new WrongUse($"--outcodes cannot hold \"{o}\".", "Write outcodes, such as \"GU1, GU2\"."))];
}
