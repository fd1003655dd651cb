using System.CommandLine;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary><c>localoffer schema</c>: what an editor needs to complete, explain and check documents as they are written.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommonOptions common)
    {
        var root = CommonOptions.Root();
        var output = new Option<string?>("--output", "-o") { HelpName = "DIR", Description = $"Write the schemas here instead of {EditorFiles.DefaultFolder} in ROOT." };
        var only = new Option<bool>("--schemas-only") { Description = "Leave .vscode/settings.json and .vscode/extensions.json alone." };
        var command = new ExplainedCommand(
            "schema",
            "Write JSON Schemas of every document, your own fields and terms included, and tell VS Code where they are. Run it again after changing input/framework/.",
            ("localoffer schema", "for the site in this folder"),
            ("localoffer schema --schemas-only -o schemas", "for another editor or a program"))
        {
            root, output, only,
        };
        command.SetAction(parsed => Run(SiteRun.Of(parsed, common, root, "schema"), parsed.GetValue(output), parsed.GetValue(only)));
        return command;
    }

    private static int Run(SiteRun run, string? output, bool only)
    {
        var diagnostics = new DiagnosticBag();
        var settings = SettingsReader.Read(run.Root, run.Overrides, diagnostics);

        // What else may be wrong is for check to say; an editor needs the schemas to mend it.
        var sources = SourceReader.Read(settings, new DiagnosticBag());
        var framework = FrameworkReader.Read(sources, diagnostics, settings.InputPaths);
        var verdict = Verdict.Of(diagnostics, settings, strict: false);
        if (verdict.Fails)
        {
            new FindingsReport(FindingsFormat.Text, all: false, run.Root).Print(verdict.Findings, new SourceLines(run.Root, sources), run.Output);
            run.Error.Write(new InkLine(new Inked("Nothing was written", Ink.Error), new Inked($": {Reasons.Of(verdict)}.", Ink.Plain)));
            return ExitCodes.ContentErrors;
        }

        var schemas = SchemaMaker.Make(framework, settings);
        var folder = output is null ? EditorFiles.DefaultFolder : Path.GetRelativePath(run.Root, Path.GetFullPath(output)).Replace('\\', '/');
        var changed = SiteFiles.Write(run.Root, EditorFiles.Make(schemas, folder, file => SiteFiles.Read(run.Root, file), withSettings: !only));
        SiteFiles.RemoveStale(run.Root, folder, [.. schemas.Select(s => s.Name)]);
        run.Error.WriteLine($"  {"schemas",-10} {schemas.Count} in {folder}");
        run.Error.WriteLine($"  {"files",-10} {changed} written");
        run.Error.Write(only
            ? new InkLine(new Inked("Done", Ink.Good))
            : new InkLine(new Inked("Done", Ink.Good), new Inked(": open the folder in VS Code and accept the extension it recommends.", Ink.Plain)));
        return ExitCodes.Fine;
    }
}
