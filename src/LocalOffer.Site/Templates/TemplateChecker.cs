using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// Checks every name in every template against the shape of its model before anything is drawn, so that all of a council's
/// slips are reported at once, each with its line, and none of them on a reader's page.
/// </summary>
public static class TemplateChecker
{
    /// <summary>Checks a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="shapes">Which template gets which model: <see cref="PageTemplates.Shapes"/>.</param>
    /// <param name="urls">Every address of the site, for <c>{{link "…"}}</c>; null when not yet known.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static void Check(Theme theme, TemplateShapes shapes, UrlTable? urls, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
