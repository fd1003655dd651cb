using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>Themes made in memory, and the shapes they are checked against.</summary>
internal static class SampleTheme
{
    public static TemplateShapes Shapes { get; } = new(
        new Dictionary<string, Type> { ["pages/service"] = typeof(SamplePage) },
        new Dictionary<string, Type> { ["field-text"] = typeof(SampleText), ["field-terms"] = typeof(SampleTerms), ["field-group"] = typeof(SampleGroup) });

    public const string Phone = """<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path id="p" d="M1 1"/></svg>""";

    public static ThemeFile File(string name, string text, string folder = "themes/own/") =>
        new(name, new SourceFile(folder + name, Encoding.UTF8.GetBytes(text)));

    /// <summary>A theme of one page template and whatever else it needs, without the default theme.</summary>
    public static Theme Of(string page, params (string Name, string Text)[] others)
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Layer([], [File("pages/service.hbs", page), File("images/phone.svg", Phone), File("site.css", "a{}"), .. others.Select(o => File(o.Name, o.Text))], bag);
        Assert.Empty(bag.Read(SeverityLevels.Default));
        return theme;
    }

    public static string Render(string page, SamplePage? model = null, params (string Name, string Text)[] others)
    {
        var theme = Of(page, others);
        var found = Check(theme);
        Assert.True(found.Count == 0, string.Join("\n", found));
        return new TemplateSet(theme).Render("pages/service", model ?? new SamplePage());
    }

    public static IReadOnlyList<Diagnostic> Check(Theme theme, UrlTable? urls = null)
    {
        var bag = new DiagnosticBag();
        TemplateChecker.Check(theme, Shapes, urls, bag);
        return bag.Read(SeverityLevels.Default);
    }

    /// <summary>Findings as <c>LO5103 1:3</c>.</summary>
    public static IReadOnlyList<string> Findings(string page, params (string Name, string Text)[] others) =>
        [.. Check(Of(page, others)).Select(d => $"{d.Code.Id} {d.Where.Line}:{d.Where.Column}")];
}
