namespace LocalOffer.Core;

/// <summary>Links the records into an offer: references, inheritance, effective values, completeness, freshness, addresses.</summary>
public static class OfferBuilder
{
    /// <summary>
    /// Builds the offer. Everything wrong is reported; the offer is always complete enough to render, so that one run reports
    /// every stage's findings.
    /// </summary>
    /// <param name="settings">The settings.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="records">What was read.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static Offer Build(SiteSettings settings, Framework framework, ContentRecords records, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
