using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Gives the authority's own templates to the engine before any page is drawn: should it refuse one that passed our checks, that is a finding too.</summary>
internal static class TrialCompilation
{
    public static void Run(Theme theme, DiagnosticBag diagnostics)
    {
        var templates = theme.Drawing;
        var own = theme.Templates.Where(t => !t.IsDefault).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var tried = theme.Templates.Where(t => !IsLayout(t) && (own.Contains(t.Name) || own.Contains(LayoutOf(t))));
        Parallel.ForEach(tried, template =>
        {
            try
            {
                templates.Compile(template.Name);
            }
            catch (TemplateException problem)
            {
                diagnostics.Add(Codes.TemplateFailed, SourceSpan.OfFile(problem.File), $"The template cannot be drawn: {FirstLine(problem.Message)}", Codes.TemplateFailed.Remedy);
            }
        });
    }

    private static bool IsLayout(ThemeTemplate template) => template.Name.StartsWith("layouts/", StringComparison.Ordinal);

    private static string LayoutOf(ThemeTemplate template) => "layouts/" + TemplateParser.Parse(template, new DiagnosticBag()).Layout;

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('\r', '.') + ".";
}
