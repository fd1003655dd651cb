using System.CommandLine;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary><c>localoffer import gias</c>: schools from the DfE's Get Information about Schools.</summary>
internal static class ImportGiasCommand
{
    // The whole register of England is about 60 MB.
    private const long LargestExtract = 512L * 1024 * 1024;

    public static Command Create(CommonOptions common)
    {
        var file = new Argument<string>("FILE.csv") { Description = "An extract downloaded from Get Information about Schools." };
        UsageErrors.RefuseOptions(file);
        var root = CommonOptions.Root();
        var authority = new Option<string?>("--authority") { HelpName = "NAME", Description = "Take only schools of this council, by its name in the extract." };
        var date = new Option<string?>("--date") { HelpName = "YYYY-MM-DD", Description = "Day the extract was made, where neither its name nor its rows say so." };
        var all = CommonOptions.All();
        var command = new ExplainedCommand(
            "gias",
            "Bring schools from a Get Information about Schools extract into providers/. Running it again renews only register: and keeps every other word.",
            ("localoffer import gias edubasealldata20261001.csv --authority Surrey", "the schools of one council"))
        {
            file, root, authority, date, all,
        };
        command.SetAction(parsed => Run(
            SiteRun.Of(parsed, common, root, "import gias FILE.csv"),
            parsed.GetValue(file)!,
            new GiasOptions(parsed.GetValue(authority), Day(parsed.GetValue(date))),
            new FindingsReport(FindingsFormat.Text, parsed.GetValue(all), root: "")));
        return command;
    }

    private static int Run(SiteRun run, string file, GiasOptions options, FindingsReport report)
    {
        var diagnostics = new DiagnosticBag();
        var settings = SettingsReader.Read(run.Root, run.Overrides, diagnostics);
        var sources = SourceReader.Read(settings, diagnostics);
        var framework = FrameworkReader.Read(sources, diagnostics, settings.InputPaths);
        var plan = GiasImport.Plan(ImportFile.Read(file, LargestExtract, "Download an extract from Get Information about Schools as CSV and give its path."), sources, framework, settings, options, diagnostics);
        var verdict = ImportFile.Report(run, settings, diagnostics, report);
        if (verdict.Fails)
        {
            return ExitCodes.ContentErrors;
        }

        foreach (var planned in plan.Files)
        {
            Write(settings, planned);
        }

        var added = plan.Files.Count(f => f.IsNew);
        run.Error.WriteLine($"  {"rows",-10} {plan.Rows}  {plan.Taken} became providers");
        run.Error.WriteLine($"  {"providers",-10} {added} new · {plan.Files.Count - added} renewed · {plan.Unchanged} unchanged");
        run.Error.WriteLine($"  {"findings",-10} {verdict.Counts}");
        run.Error.Write(new InkLine(new Inked("Imported", Ink.Good), new Inked(" into " + settings.ProvidersPath, Ink.Plain)));
        return ExitCodes.Fine;
    }

    private static DateOnly? Day(string? written) =>
        written is null ? null
        : PlainDate.TryParse(written, out var day) ? day
        : throw new WrongUse($"--date cannot be \"{written}\".", "Write it as 2026-10-01.");

    // Only into the folder of providers, whatever a row says.
    private static void Write(SiteSettings settings, PlannedFile planned)
    {
        var providers = Path.GetFullPath(Path.Combine(settings.Root, settings.ProvidersPath)) + Path.DirectorySeparatorChar;
        if (!Path.GetFullPath(Path.Combine(settings.Root, planned.Path)).StartsWith(providers, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The import would write {planned.Path}, outside {settings.ProvidersPath}.");
        }

        ImportFile.Write(settings, planned.Path, planned.Text);
    }
}
