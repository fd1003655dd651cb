using LocalOffer.Core;
using LocalOffer.Site;

namespace LocalOffer.Cli;

/// <summary>Reads every page of a good site as a browser would, while the person already looks at it, and adds what it finds to the overlay.</summary>
internal sealed class PreviewAudit(PreviewFeed feed)
{
    private CancellationTokenSource? _stop;
    private Task _running = Task.CompletedTask;

    /// <summary>Starts on the newest site, if it is good.</summary>
    public void Start(CancellationToken cancellation)
    {
        if (feed.Current is { Failed: false, Latest: { } site } state)
        {
            _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var token = _stop.Token;
            _running = Task.Run(() => Run(site, state.SiteVersion, token), CancellationToken.None);
        }
    }

    /// <summary>Stops, and waits until it has.</summary>
    public async Task StopAsync()
    {
        if (_stop is not null)
        {
            await _stop.CancelAsync().ConfigureAwait(false);
            await _running.ConfigureAwait(false);
            _stop.Dispose();
            _stop = null;
        }
    }

    private void Run(CheckedSite site, int siteVersion, CancellationToken cancellation)
    {
        try
        {
            // One page after the other: the machine belongs to the person who is writing.
            var diagnostics = new DiagnosticBag();
            foreach (var page in site.Pages)
            {
                if (cancellation.IsCancellationRequested)
                {
                    return;
                }

                PageAuditor.Audit(page, site.Plan, diagnostics);
            }

            var found = diagnostics.Read(site.Settings.Levels);
            if (found.Count > 0)
            {
                feed.Publish(now => now.SiteVersion == siteVersion && !now.Failed
                    ? now with { Findings = [.. now.Findings.Concat(found).Distinct().Order()] }
                    : now);
            }
        }
        catch (Exception e)
        {
            // A page that cannot be rendered: said once, in the same place as everything else.
            feed.Publish(now => now.SiteVersion == siteVersion ? now with { Fault = e.Message } : now);
        }
    }
}
