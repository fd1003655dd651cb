using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>The default theme with a page that is nothing but one of its partials.</summary>
internal static class ComponentTheme
{
    private static readonly Theme Default = Theme.Load([], new DiagnosticBag());

    /// <summary>Names of the default theme's partials: its components and its kinds of field.</summary>
    public static IEnumerable<string> Partials => Default.Templates
        .Where(t => t.Name.StartsWith("components/", StringComparison.Ordinal) || t.Name.StartsWith("fields/", StringComparison.Ordinal) || !t.Name.Contains('/', StringComparison.Ordinal))
        .Select(t => t.Name[(t.Name.LastIndexOf('/') + 1)..]);

    /// <summary>What a partial prints.</summary>
    public static string Print(string partial, object model)
    {
        var bag = new DiagnosticBag();
        var page = new ThemeFile("pages/component.hbs", new SourceFile("themes/own/pages/component.hbs", Encoding.UTF8.GetBytes($"{{{{> {partial} part}}}}\n")));
        var theme = Theme.Load([page], bag);
        Assert.Empty(bag.Read(SeverityLevels.Default));
        return new TemplateSet(theme).Render("pages/component", new ComponentPage(new PageContext("component.html", new UrlTable()), model));
    }

    /// <summary>HTML as a tree.</summary>
    public static IElement Tree(string html) => new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!;
}

/// <summary>A page with one part.</summary>
/// <param name="Page">Its place on the site.</param>
/// <param name="Part">What the partial is given.</param>
public sealed record ComponentPage(PageContext Page, object Part) : IPageModel;
