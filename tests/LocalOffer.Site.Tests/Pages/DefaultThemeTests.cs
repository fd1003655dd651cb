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
        TemplateChecker.CheckAll(theme, PageTemplates.Shapes, null, diagnostics);
        var found = string.Join("\n", diagnostics.Read(SeverityLevels.Default).Select(d => $"{d.Code} {d.Where} {d.Message} {d.Hint}"));
        Assert.True(found.Length == 0, found);
    }
}
