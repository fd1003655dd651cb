using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// Checks every name in every template against the shape of its model before anything is drawn, so that all of a council's
/// slips are reported at once, each with its line, and none of them on a reader's page.
/// </summary>
public static class TemplateChecker
{
    /// <summary>Checks a theme. The default theme by itself is checked by the tool's own tests, and costs nothing here.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="shapes">Which template gets which model: <see cref="PageTemplates.Shapes"/>.</param>
    /// <param name="urls">Every address of the site, for <c>{{link "…"}}</c>; null when not yet known.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static void Check(Theme theme, TemplateShapes shapes, UrlTable? urls, DiagnosticBag diagnostics)
    {
        if (theme.Templates.Any(t => !t.IsDefault))
        {
            CheckAll(theme, shapes, urls, diagnostics);
        }
    }

    /// <summary>Checks a theme, the default one included.</summary>
    internal static void CheckAll(Theme theme, TemplateShapes shapes, UrlTable? urls, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var calls = new TemplateCalls(theme, shapes, urls, found);
        foreach (var (page, model) in shapes.Pages.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            calls.CheckPage(page, model);
        }

        foreach (var template in theme.Templates.Where(t => t.Name.StartsWith("pages/", StringComparison.Ordinal) && !shapes.Pages.ContainsKey(t.Name)))
        {
            found.Add(Codes.UnknownTemplate, SourceSpan.OfFile(template.File), $"The tool makes no page called \"{template.Name["pages/".Length..]}\".",
                Suggestion.Ask(template.Name, shapes.Pages.Keys) ?? Codes.UnknownTemplate.Remedy);
        }

        LayoutChecker.Check(theme, found);

        // One partial is checked for each page it is on: the same slip is one finding.
        var all = found.Read(SeverityLevels.Default);
        foreach (var finding in all)
        {
            diagnostics.Add(finding);
        }

        if (all.Any(d => d.Severity == Severity.Error))
        {
            return;
        }

        TrialCompilation.Run(theme, diagnostics);
    }
}
