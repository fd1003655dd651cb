using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Resolves every link of the content against the table of addresses, before anything is written.</summary>
public static class LinkChecker
{
    /// <summary>Checks all links of all documents.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="diagnostics">Receives links that lead nowhere.</param>
    public static void Check(Offer offer, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
