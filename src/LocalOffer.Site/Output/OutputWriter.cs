using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// Writes a planned site: only what changed, each file whole, nothing outside the folder, stale files last.
/// </summary>
public static class OutputWriter
{
    /// <summary>Renders and writes every file in parallel.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="diagnostics">Receives what went wrong: a full disk, a file that may not be written.</param>
    /// <param name="progress">Told how many files are done, now and then.</param>
    /// <param name="ct">Stops between files; those already written are whole.</param>
    /// <exception cref="OperationCanceledException">Stopped by <paramref name="ct"/>.</exception>
    public static WriteResult Write(SitePlan plan, OutputFolder folder, DiagnosticBag diagnostics, IProgress<int>? progress, CancellationToken ct) =>
        throw new NotImplementedException();
}
