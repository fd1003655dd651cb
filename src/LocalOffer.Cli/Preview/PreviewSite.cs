using System.Diagnostics;
using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>
/// The site as the preview shows it: built in memory again whenever a file has changed. Bad content never ends it: the last
/// good site stays until there is a better one.
/// </summary>
internal sealed class PreviewSite(SiteRun run, FindingsReport report) : IDisposable
{
    // Editors save in several steps; this long without a further change means that they are done.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(30);

    private readonly TaskCompletionSource _firstBuild = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SiteWatcher _watcher = new();
    private SiteSettings _settings = new() { Root = run.Root, Today = DateOnly.MinValue };
    private FileStamps? _stamps;
    private BuildMemory _memory = new();

    /// <summary>The newest state.</summary>
    public PreviewFeed Feed { get; } = new();

    /// <summary>Where the build that runs now is.</summary>
    public BuildProgress Progress { get; } = new();

    /// <summary>Ends when there has been a build, good or not.</summary>
    public Task FirstBuild => _firstBuild.Task;

    /// <summary>Builds for the first time and shows all that was found.</summary>
    public PreviewState BuildFirst(CancellationToken cancellation)
    {
        _stamps = FileStamps.Of(_settings);
        var state = Rebuild(cancellation);
        Show(state, []);
        _firstBuild.TrySetResult();
        return state;
    }

    /// <summary>Builds again whenever files have changed, until it is cancelled.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        var audit = new PreviewAudit(Feed);
        audit.Start(cancellation);
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                // The machine belongs to the change from the moment it is noticed.
                var stopped = await _watcher.WaitAsync(cancellation).ConfigureAwait(false) ? audit.StopAsync() : null;
                if (await ChangesAsync(cancellation).ConfigureAwait(false) is not { Count: > 0 } changed)
                {
                    if (stopped is not null)
                    {
                        await stopped.ConfigureAwait(false);
                        audit.Start(cancellation);
                    }

                    continue;
                }

                await (stopped ?? audit.StopAsync()).ConfigureAwait(false);
                var before = Feed.Current;
                var watch = Stopwatch.StartNew();
                var state = Rebuild(cancellation);
                Tell(changed, watch.Elapsed, state);
                Show(state, before.Findings);
                audit.Start(cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Asked to stop, and nothing is under way.
        }

        await audit.StopAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher.Dispose();

    private async Task<IReadOnlyList<string>> ChangesAsync(CancellationToken cancellation)
    {
        var before = _stamps!;
        do
        {
            await Task.Delay(Settle, cancellation).ConfigureAwait(false);
        }
        while (_watcher.HasMore());

        var now = FileStamps.Of(_settings);
        while (!_watcher.IsTold && now.ChangedSince(before).Count > 0)
        {
            // Nobody tells of the next step of saving: it is over when two looks see the same.
            await Task.Delay(Settle, cancellation).ConfigureAwait(false);
            var later = FileStamps.Of(_settings);
            if (later.ChangedSince(now).Count == 0)
            {
                break;
            }

            now = later;
        }

        _stamps = now;
        return now.ChangedSince(before);
    }

    private PreviewState Rebuild(CancellationToken cancellation)
    {
        try
        {
            var diagnostics = new DiagnosticBag();
            var site = Build.Read(run.Root, run.Overrides, new StageClock(Progress, cancellation), diagnostics, _memory);
            var verdict = Verdict.Of(diagnostics, site.Settings, strict: false);
            Follow(site.Settings);
            return Feed.Publish(now => verdict.Fails
                ? now with { Latest = site, Findings = verdict.Findings, Failed = true, Fault = null }
                : now with { Latest = site, Findings = verdict.Findings, Failed = false, Fault = null, Plan = site.Plan, SiteVersion = now.SiteVersion + 1 });
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A mistake of ours must not take the preview away from the person who is writing.
            // What it left behind is not trusted.
            _memory = new BuildMemory();
            Fault.Tell(e, "preview", verbose: false, run.Error);
            Follow(_settings);
            return Feed.Publish(now => now with { Latest = null, Findings = [], Failed = true, Fault = e.Message });
        }
    }

    // The settings may name other folders than before.
    private void Follow(SiteSettings settings)
    {
        if (!FileStamps.Folders(settings).SequenceEqual(FileStamps.Folders(_settings)))
        {
            _settings = settings;
            _stamps = FileStamps.Of(settings);
        }

        _settings = settings;
        _watcher.Watch(settings);
    }

    private void Tell(IReadOnlyList<string> changed, TimeSpan took, PreviewState state)
    {
        var what = changed.Count == 1 ? changed[0] : $"{changed[0]} and {Words.Count(changed.Count - 1, "more file")}";
        var milliseconds = took.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        run.Output.Write(new InkLine(
            new Inked(Cells.Safe(what), Ink.Strong),
            new Inked($" · {milliseconds} ms · ", Ink.Quiet),
            new Inked(PreviewJson.Counts(state), state.Failed ? Ink.Error : Ink.Plain),
            new Inked(state is { Failed: true, Plan: not null } ? " · showing the last good site" : "", Ink.Quiet)));
    }

    // Only what is new: the rest is on the screen already, and on the page.
    private void Show(PreviewState state, IReadOnlyList<Diagnostic> known)
    {
        if (state.Latest is { } latest)
        {
            report.Print([.. state.Findings.Except(known)], latest.Lines, run.Output);
        }
    }
}
