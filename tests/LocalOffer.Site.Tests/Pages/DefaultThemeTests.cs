using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class DefaultThemeTests
{
    [Fact]
    public void Every_name_in_every_template_of_the_default_theme_is_a_name_its_model_has()
    {
        var diagnostics = new DiagnosticBag();
        var theme = Theme.Load([], diagnostics);
        Assert.NotNull(theme.Template("pages/service"));
        TemplateChecker.Check(theme, PageTemplates.Shapes, null, diagnostics);
        Assert.Empty(diagnostics.Read(SeverityLevels.Default).Select(d => $"{d.Code} {d.Where} {d.Message} {d.Hint}"));
    }
}
