using System.CommandLine;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary><c>localoffer check</c>: the same road as build, then every page is read as a browser would; nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Create(CommonOptions common)
    {
        var root = CommonOptions.Root();
        var strict = CommonOptions.Strict();
        var all = CommonOptions.All();
        var format = new Option<string>("--format")
        {
            HelpName = "FORMAT",
            Description = "text for people, msbuild, github or sarif for build servers, json (one array) for programs.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "msbuild", "json", "github", "sarif");
        var command = new ExplainedCommand(
            "check",
            "Check the content and every page it would make, without writing anything.",
            ("localoffer check", "the site in this folder"),
            ("localoffer check --strict", "as the build server should"),
            ("localoffer check --format github", "in a GitHub workflow: findings stand beside the changed lines"),
            ("localoffer check --format json > findings.json", "for a program; the summary still goes to the screen"))
        {
            root, strict, format, all,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            SiteRun.Of(parsed, common, root, "check"),
            parsed.GetValue(strict),
            new FindingsReport(Enum.Parse<FindingsFormat>(parsed.GetValue(format)!, ignoreCase: true), parsed.GetValue(all), Path.GetFullPath(parsed.GetValue(root)!)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(SiteRun run, bool strict, FindingsReport report, CancellationToken cancellation)
    {
        var clock = new StageClock(new BuildProgress(), cancellation);
        var (site, verdict) = await Watching.While(Task.Run(() => Work(run, strict, clock), CancellationToken.None), clock.Progress, run.Error).ConfigureAwait(false);

        report.Print(verdict.Findings, site.Lines, run.Output);
        run.Error.Write(Summary.Of(site, verdict, clock.Times, written: null));
        run.Error.Write(verdict.Fails
            ? new InkLine(new Inked("Not ready to publish", Ink.Error), new Inked($": {Reasons.Of(verdict)}.", Ink.Plain))
            : new InkLine(new Inked("Ready to publish", Ink.Good)));
        return verdict.Fails ? ExitCodes.ContentErrors : ExitCodes.Fine;
    }

    private static (CheckedSite Site, Verdict Verdict) Work(SiteRun run, bool strict, StageClock clock)
    {
        var diagnostics = new DiagnosticBag();
        var site = Build.Read(run.Root, run.Overrides, clock, diagnostics);
        Build.Audit(site, clock, diagnostics);
        return (site, Verdict.Of(diagnostics, site.Settings, strict));
    }
}
