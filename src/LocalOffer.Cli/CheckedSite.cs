using LocalOffer.Core;
using LocalOffer.Site;

namespace LocalOffer.Cli;

/// <summary>A site that has been read, checked and planned, all in memory.</summary>
/// <param name="Settings">Its settings.</param>
/// <param name="Sources">The files it was read from.</param>
/// <param name="Offer">The offer.</param>
/// <param name="Plan">Every file it would write.</param>
public sealed record CheckedSite(SiteSettings Settings, SourceTree Sources, Offer Offer, SitePlan Plan)
{
    /// <summary>The files that people read.</summary>
    public IEnumerable<OutputFile> Pages => Plan.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The lines of its files and pages, for showing beside findings.</summary>
    public SourceLines Lines => new(Settings.Root, Sources, path => Plan.Find(path)?.Content());
}
