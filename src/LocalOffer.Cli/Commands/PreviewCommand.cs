using System.CommandLine;
using System.Globalization;

namespace LocalOffer.Cli;

/// <summary><c>localoffer preview</c>: the site on this machine, renewed whenever a file is saved.</summary>
internal static class PreviewCommand
{
    public static Command Create(CommonOptions common)
    {
        var root = CommonOptions.Root();
        var port = new Option<int>("--port") { HelpName = "PORT", Description = "Port to serve on; 0 takes any that is free.", DefaultValueFactory = _ => 5080 };
        port.Validators.Add(result =>
        {
            // What is not a number at all, the parser itself reports.
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number is < 0 or > 65535)
            {
                result.AddError("--port is a number from 0 to 65535.");
            }
        });
        var noReload = new Option<bool>("--no-reload") { Description = "Serve pages exactly as build writes them: no reloading, no findings over the page." };
        var all = CommonOptions.All();
        var command = new ExplainedCommand(
            "preview",
            "Serve the site on this machine only, and show every saved change at once. Findings appear over the page; the last good site stays.",
            ("localoffer preview", "http://localhost:5080/"),
            ("localoffer preview sites/exampleshire --port 5081", "another folder, another port"))
        {
            root, port, noReload, all,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            SiteRun.Of(parsed, common, root, "preview"),
            parsed.GetValue(port),
            reload: !parsed.GetValue(noReload),
            parsed.GetValue(all),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(SiteRun run, int port, bool reload, bool all, CancellationToken cancellation)
    {
        using var site = new PreviewSite(run, new FindingsReport(FindingsFormat.Text, all, run.Root));
        await using var server = new PreviewServer(site, reload, cancellation);

        // The port first: a person who mistyped it should not wait for a build to learn so.
        var address = await server.StartAsync(port).ConfigureAwait(false);
        await Watching.While(Task.Run(() => site.BuildFirst(cancellation), CancellationToken.None), site.Progress, run.Error).ConfigureAwait(false);
        run.Output.Write(new InkLine(new Inked("Preview at ", Ink.Plain), new Inked(address, Ink.Strong), new Inked(" · Ctrl-C stops", Ink.Quiet)));
        await site.FollowAsync(cancellation).ConfigureAwait(false);
        throw new OperationCanceledException(cancellation);
    }
}
