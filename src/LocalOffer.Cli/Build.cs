using LocalOffer.Content;
using LocalOffer.Core;
using LocalOffer.Search;
using LocalOffer.Signposting;
using LocalOffer.Site;

namespace LocalOffer.Cli;

/// <summary>
/// The one road from a folder of words to a site. Every stage takes what the one before it made and reports what is wrong;
/// only the first and the last touch the disk.
/// </summary>
public static class Build
{
    /// <summary>Reads, checks, links and plans the whole site in memory. Nothing is written.</summary>
    /// <param name="root">Absolute path of the site's folder.</param>
    /// <param name="overrides">What the command line sets.</param>
    /// <param name="clock">Runs and times the stages.</param>
    /// <param name="diagnostics">Receives every finding.</param>
    /// <param name="memory">What the build before has left, for preview; null to make everything.</param>
    public static CheckedSite Read(string root, SettingsOverrides overrides, StageClock clock, DiagnosticBag diagnostics, BuildMemory? memory = null)
    {
        var settings = clock.Time("settings", () => SettingsReader.Read(root, overrides, diagnostics));
        var sources = clock.Time("files", () => SourceReader.Read(settings, diagnostics, memory?.Content));
        var framework = clock.Time("framework", () => FrameworkReader.Read(sources, diagnostics, settings.InputPaths, memory?.Content));
        var records = clock.Time("records", () => RecordReader.Read(sources, framework, settings, diagnostics, memory?.Content));
        var offer = clock.Time("offer", () => OfferBuilder.Build(settings, framework, records, diagnostics, memory?.Offer));
        clock.Time("links", () => LinkChecker.Check(offer, diagnostics));
        clock.Time("accepted", () => Acceptances.Apply(records, diagnostics));
        var theme = clock.Time("theme", () => Theme.Load(sources.Theme, diagnostics, memory?.Theme));
        var search = clock.Time("search", () => SearchFiles.Of(offer));
        var data = new SiteData(
            [.. search.Select(f => new OutputFile(f.Path, f.Content)), .. SignpostingFiles.Of(offer).Select(f => new OutputFile(f.Path, f.Content))],
            () => SignpostingDescription.Of(offer));
        var plan = clock.Time("plan", () => SitePlanner.Plan(offer, theme, data, diagnostics));
        return new CheckedSite(settings, sources, offer, plan);
    }

    /// <summary>Renders every page and writes what has changed; then the files of web servers, where the settings ask for them.</summary>
    public static WriteResult Write(CheckedSite site, OutputFolder folder, StageClock clock, DiagnosticBag diagnostics)
    {
        var written = clock.Time("pages", site.Plan.Files.Count, () => OutputWriter.Write(site.Plan, folder, diagnostics, clock.Progress, clock.Cancellation));
        if (HostFiles.OfServers(site.Offer, site.Plan.InlineStyle, diagnostics) is { } servers
            && OutputFolder.Of(site.Settings with { OutputPath = site.Settings.ServersPath }, diagnostics) is { } beside)
        {
            clock.Time("servers", () => OutputWriter.Write(servers, beside, diagnostics, progress: null, clock.Cancellation));
        }

        return written;
    }

    /// <summary>Renders every page and reads it as a browser would.</summary>
    public static void Audit(CheckedSite site, StageClock clock, DiagnosticBag diagnostics)
    {
        var pages = site.Pages.ToList();
        var parallel = new ParallelOptions { CancellationToken = clock.Cancellation };
        clock.Time("audit", pages.Count, () => Parallel.ForEach(pages, parallel, page =>
        {
            PageAuditor.Audit(page, site.Plan, diagnostics);
            clock.Progress.Step();
        }));
    }
}
