using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// Reads a finished page as a browser does and reports what would shut a reader out. For <c>check</c> and tests, never on the way
/// of a build: parsing a page costs more than making it.
/// </summary>
public sealed class PageAuditor
{
    private readonly AuditedPage _page;

    private PageAuditor(AuditedPage page) => _page = page;

    /// <summary>Audits one page: one parse.</summary>
    /// <param name="page">An HTML page.</param>
    /// <param name="urls">Every address of the site.</param>
    /// <param name="diagnostics">Receives findings, at the place in the finished page.</param>
    /// <remarks>The table does not know the theme's files: addresses in <c>assets/</c> are taken as they are.</remarks>
    public static void Audit(OutputFile page, UrlTable urls, DiagnosticBag diagnostics) =>
        Audit(page, path => path.StartsWith("assets/", StringComparison.Ordinal) || urls.FindPath(path) is not null, diagnostics);

    /// <summary>Audits one page against the site as it will be written: theme files and data are known too.</summary>
    /// <param name="page">An HTML page.</param>
    /// <param name="plan">The site.</param>
    /// <param name="diagnostics">Receives findings, at the place in the finished page.</param>
    public static void Audit(OutputFile page, SitePlan plan, DiagnosticBag diagnostics) => Audit(page, path => plan.Find(path) is not null, diagnostics);

    private static void Audit(OutputFile page, Func<string, bool> exists, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> html;
        try
        {
            html = page.Content();
        }
        catch (TemplateException problem)
        {
            problem.Report(page.Path, diagnostics);
            return;
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(Encoding.UTF8.GetString(html.Span));
        var audited = new AuditedPage(page.Path, document, diagnostics);
        new PageAuditor(audited).Run();
        new AddressAudit(audited, exists).Run();
    }

    private void Run()
    {
        var document = _page.Document;
        Headings();
        Ids();
        Names();
        Landmarks();
        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")))
        {
            _page.Report(Codes.MissingLanguage, document.DocumentElement, "The page does not name its language.");
        }

        if (string.IsNullOrWhiteSpace(document.Title))
        {
            _page.Report(Codes.MissingTitle, document.Head ?? document.DocumentElement, "The page has no title.");
        }

        foreach (var element in document.All)
        {
            Code(element);
            if (element.GetAttribute("tabindex") is { } order && int.TryParse(order, out var position) && position > 0)
            {
                _page.Report(Codes.PositiveTabIndex, element, $"{AuditedPage.Tag(element)} is moved forward in the keyboard's order.");
            }
        }
    }

    private void Headings()
    {
        var headings = _page.Document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Where(h => !AuditedPage.IsHidden(h)).ToList();
        var first = headings.Count(h => h.LocalName == "h1");
        if (first != 1)
        {
            var at = headings.Where(h => h.LocalName == "h1").Skip(1).FirstOrDefault() ?? (IElement?)_page.Document.Body ?? _page.Document.DocumentElement;
            _page.Report(Codes.NotOneHeading, at, first == 0 ? "The page has no h1." : $"The page has {first} h1.");
        }

        var last = 0;
        foreach (var heading in headings)
        {
            var level = heading.LocalName[1] - '0';
            if (last > 0 && level > last + 1)
            {
                _page.Report(Codes.HeadingSkipped, heading, $"\"{AuditedPage.Short(heading.TextContent)}\" is an h{level} and follows an h{last}.");
            }
            else if (string.IsNullOrWhiteSpace(heading.TextContent) && heading.QuerySelector("img[alt]") is null)
            {
                _page.Report(Codes.HeadingSkipped, heading, $"An h{level} has no words.");
            }

            last = level;
        }
    }

    private void Ids()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in _page.Document.QuerySelectorAll("[id]"))
        {
            if (!seen.Add(element.Id!))
            {
                _page.Report(Codes.RepeatedElementId, element, $"The id \"{element.Id}\" is used twice.");
            }
        }
    }

    private void Names()
    {
        foreach (var image in _page.Document.QuerySelectorAll("img,input[type=image],area[href]").Where(i => !i.HasAttribute("alt")))
        {
            _page.Report(Codes.ImageWithoutAlt, image, $"{AuditedPage.Tag(image)} has no alt.");
        }

        foreach (var link in _page.Document.QuerySelectorAll("a[href]").Where(a => !_page.HasName(a)))
        {
            _page.Report(Codes.LinkWithoutName, link, $"The link to \"{link.GetAttribute("href")}\" has no words.");
        }

        foreach (var button in _page.Document.QuerySelectorAll("button,summary,input[type=submit],input[type=button],input[type=reset]"))
        {
            // Submit and reset buttons without a value are named by the browser.
            var named = button.LocalName == "input" ? button.GetAttribute("type") != "button" || !string.IsNullOrWhiteSpace(button.GetAttribute("value")) : _page.HasName(button);
            if (!named)
            {
                _page.Report(Codes.ButtonWithoutName, button, $"{AuditedPage.Tag(button)} has no words.");
            }
        }

        foreach (var field in _page.Document.QuerySelectorAll("input,select,textarea"))
        {
            if (field.GetAttribute("type") is not ("hidden" or "submit" or "button" or "reset" or "image") && !_page.HasLabel(field))
            {
                _page.Report(Codes.FieldWithoutLabel, field, $"{AuditedPage.Tag(field)} has no label.");
            }
        }

        foreach (var table in _page.Document.QuerySelectorAll("table").Where(t => t.QuerySelector("th") is null))
        {
            _page.Report(Codes.TableWithoutHeader, table, "A table has no header cells.");
        }
    }

    private void Landmarks()
    {
        var document = _page.Document;
        var main = document.QuerySelectorAll("main,[role=main]");
        if (main.Length != 1)
        {
            _page.Report(Codes.MissingLandmark, main.Length > 1 ? main[1] : document.DocumentElement, main.Length == 0 ? "The page has no main part." : "The page has two main parts.");
        }

        // Within an article or section these are not landmarks.
        foreach (var name in new[] { "header", "footer" })
        {
            var found = document.QuerySelectorAll(name).Where(e => e.Closest("main,article,section,aside,nav") is null).ToList();
            if (found.Count != 1)
            {
                _page.Report(Codes.MissingLandmark, found.Skip(1).FirstOrDefault() ?? document.DocumentElement, found.Count == 0 ? $"The page has no {name}." : $"The page has {found.Count} of {name}.");
            }
        }

        var navigation = document.QuerySelectorAll("nav,[role=navigation]");
        if (navigation.Length > 1)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var nav in navigation)
            {
                var name = _page.LabelOf(nav);
                if (name.Length == 0 || !names.Add(name))
                {
                    _page.Report(Codes.MissingLandmark, nav, name.Length == 0 ? "One of several navigations has no aria-label." : $"Two navigations are called \"{name}\".");
                }
            }
        }
    }

    // A page that is one file has its styles in it; its policy names them by their hash.
    private bool IsAllowed(IElement style) =>
        _page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content")?.Contains($"'{BookletStyles.HashOf(style.TextContent)}'", StringComparison.Ordinal) == true;

    private void Code(IElement element)
    {
        if ((element.LocalName == "style" && !IsAllowed(element)) || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") is not "application/ld+json"))
        {
            _page.Report(Codes.InlineCodeInPage, element, $"<{element.LocalName}> stands in the page.");
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
            {
                _page.Report(Codes.InlineCodeInPage, element, $"{AuditedPage.Tag(element)} has {attribute.Name}=\"…\".");
            }
        }
    }
}
