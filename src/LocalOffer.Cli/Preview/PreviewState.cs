using LocalOffer.Core;
using LocalOffer.Site;

namespace LocalOffer.Cli;

/// <summary>What the preview knows at one moment. Replaced as a whole, never changed.</summary>
/// <param name="Version">Grows with every change of anything.</param>
/// <param name="SiteVersion">Grows when there is a new good site: pages made from an older one load again.</param>
/// <param name="Plan">The last good site, or null while there has been none.</param>
/// <param name="Latest">The last build, good or not, for its sources; null before the first and after a fault of ours.</param>
/// <param name="Findings">What the last build and its audit found.</param>
/// <param name="Failed">True when the last build failed, so that <paramref name="Plan"/> is older than the files.</param>
/// <param name="Fault">What went wrong in the tool itself, or null.</param>
internal sealed record PreviewState(
    int Version,
    int SiteVersion,
    SitePlan? Plan,
    CheckedSite? Latest,
    IReadOnlyList<Diagnostic> Findings,
    bool Failed,
    string? Fault)
{
    public static PreviewState Nothing { get; } = new(0, 0, null, null, [], Failed: false, Fault: null);
}
