using System.CommandLine;
using LocalOffer.Core;
using LocalOffer.Site;

namespace LocalOffer.Cli;

/// <summary><c>localoffer build</c>: check everything, then write the site.</summary>
internal static class BuildCommand
{
    public static Command Create(CommonOptions common)
    {
        var root = CommonOptions.Root();
        var output = new Option<string?>("--output", "-o") { HelpName = "DIR", Description = "Write the site here instead of OutputPath (output/ in ROOT)." };
        var strict = CommonOptions.Strict();
        var all = CommonOptions.All();
        var compress = new Option<bool>("--compress") { Description = "Write each text file also as .br and .gz, for web servers that send those as they are." };
        var command = new ExplainedCommand(
            "build",
            "Check the content and write the site. An error writes nothing: the site of the last build stays whole.",
            ("localoffer build", "the site in this folder, into output/"),
            ("localoffer build sites/exampleshire -o public", "another folder, into public/"),
            ("localoffer build --strict -s CurrentDateTime=2026-10-01", "for a release: stricter, with a fixed date"))
        {
            root, output, strict, compress, all,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            SiteRun.Of(parsed, common, root, "build").With("LocalOffer:Compress", parsed.GetValue(compress) ? "true" : null),
            parsed.GetValue(output),
            parsed.GetValue(strict),
            new FindingsReport(FindingsFormat.Text, parsed.GetValue(all), Path.GetFullPath(parsed.GetValue(root)!)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(SiteRun run, string? output, bool strict, FindingsReport report, CancellationToken cancellation)
    {
        var clock = new StageClock(new BuildProgress(), cancellation);
        var done = await Watching.While(Task.Run(() => Work(run, output, strict, clock), CancellationToken.None), clock.Progress, run.Error).ConfigureAwait(false);

        report.Print(done.Verdict.Findings, done.Site.Lines, run.Output);
        run.Error.Write(Summary.Of(done.Site, done.Verdict, clock.Times, done.Written));
        run.Error.Write(Closing(done));
        return done.Verdict.Fails ? ExitCodes.ContentErrors : ExitCodes.Fine;
    }

    private static Done Work(SiteRun run, string? output, bool strict, StageClock clock)
    {
        var diagnostics = new DiagnosticBag();
        var site = Build.Read(run.Root, run.Overrides with { OutputPath = output is null ? null : Path.GetFullPath(output) }, clock, diagnostics);
        var folder = OutputFolder.Of(site.Settings, diagnostics);
        var verdict = Verdict.Of(diagnostics, site.Settings, strict);
        if (verdict.Fails || folder is null)
        {
            return new Done(site, verdict, null, site.Settings.OutputPath);
        }

        // Writing can fail too (a full disk), so the verdict is given again with what it found.
        var written = Build.Write(site, folder, clock, diagnostics);
        return new Done(site, Verdict.Of(diagnostics, site.Settings, strict), written, folder.Path);
    }

    private static InkLine Closing(Done done) => done switch
    {
        { Written: null } => new InkLine(
            new Inked("Nothing was written", Ink.Error),
            new Inked($": {Reasons.Of(done.Verdict)}. The site of the last build is as it was.", Ink.Plain)),
        { Verdict.Fails: true } => new InkLine(
            new Inked("Not everything was written", Ink.Error),
            new Inked($": {Reasons.Of(done.Verdict)}.", Ink.Plain)),
        _ => new InkLine(
            new Inked("Built", Ink.Good),
            new Inked(" in " + Cells.Safe(Path.GetRelativePath(Environment.CurrentDirectory, done.Folder)), Ink.Plain)),
    };

    private sealed record Done(CheckedSite Site, Verdict Verdict, WriteResult? Written, string Folder);
}
