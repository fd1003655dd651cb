using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Reads a finished page as a browser does and reports what would shut a reader out. For <c>check</c> and tests, never on the way of a build.</summary>
public static class PageAuditor
{
    /// <summary>Audits one page: one parse.</summary>
    /// <param name="page">An HTML page.</param>
    /// <param name="urls">Every address of the site.</param>
    /// <param name="diagnostics">Receives findings, at the place in the finished page.</param>
    public static void Audit(OutputFile page, UrlTable urls, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
