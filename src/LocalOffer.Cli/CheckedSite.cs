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
    /// <summary>The files that people read: not the stubs at old addresses, which only send readers on.</summary>
    public IEnumerable<OutputFile> Pages
    {
        get
        {
            var old = Offer.Urls.Redirects.Select(r => r.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return Plan.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && !old.Contains(f.Path));
        }
    }

    /// <summary>The lines of its files and pages, for showing beside findings.</summary>
    public SourceLines Lines => new(Settings.Root, Sources, path => Plan.Find(path)?.Content());
}
