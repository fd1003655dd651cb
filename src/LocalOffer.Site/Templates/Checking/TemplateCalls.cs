using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Follows calls from template to template: each partial is checked once for each type it is given.</summary>
internal sealed class TemplateCalls
{
    // One page that calls more than this would be larger than any page should be.
    private const int MostCalls = 5_000;

    private readonly Theme _theme;
    private readonly TemplateShapes _shapes;
    private readonly UrlTable? _urls;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, (TemplateTree Tree, IReadOnlyDictionary<TemplateNode, PrintPlace> Places)> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Template, Type Given, Type Root, string? Body), int> _done = [];
    private readonly HashSet<(string Template, Type Given, Type Root)> _parts = [];
    private readonly List<string> _path = [];
    private int _count;

    public TemplateCalls(Theme theme, TemplateShapes shapes, UrlTable? urls, DiagnosticBag diagnostics)
    {
        _theme = theme;
        _shapes = shapes;
        _urls = urls;
        _diagnostics = diagnostics;
        foreach (var template in theme.Templates)
        {
            var tree = TemplateParser.Parse(template, diagnostics);
            _read[template.Name] = (tree, tree.IsSound ? HtmlPlaces.Find(tree, diagnostics) : new Dictionary<TemplateNode, PrintPlace>());
        }
    }

    /// <summary>Checks a page template, its layout and all it calls.</summary>
    public void CheckPage(string page, Type model)
    {
        if (!_read.TryGetValue(page, out var read))
        {
            return;
        }

        _count = 0;
        if (read.Tree.Layout is not { } layout)
        {
            Visit(page, model, model, null);
        }
        else if (_read.ContainsKey("layouts/" + layout))
        {
            Visit("layouts/" + layout, model, model, page);
        }
        else
        {
            _diagnostics.Add(Codes.UnknownPartial, read.Tree.Text.Where(read.Tree.LayoutOffset, layout.Length + 4), $"There is no layout \"{layout}\".",
                Suggestion.Ask(layout, _theme.Templates.Where(t => t.Name.StartsWith("layouts/", StringComparison.Ordinal)).Select(t => t.Name["layouts/".Length..]))
                    ?? "Layouts are the files in layouts/.");
        }
    }

    /// <summary>A partial is called.</summary>
    public void Call(string name, Type given, Type root, PartialNode call, TemplateTree from)
    {
        if (!_read.ContainsKey(name) || (name.Contains('/') && !call.IsBody))
        {
            _diagnostics.Add(Codes.UnknownPartial, from.Text.Where(call.Offset, call.Length), $"There is no partial \"{name}\".",
                Suggestion.Ask(name, _theme.Templates.Select(t => t.Name).Where(n => !n.Contains('/'))) ?? "A partial is called by its file's name, without folder and .hbs.");
            return;
        }

        if (_path.Contains(name))
        {
            _diagnostics.Add(Codes.PartialsInCircle, from.Text.Where(call.Offset, call.Length),
                $"Calling \"{name}\" here leads back to it: {string.Join(", ", _path.Append(name).SkipWhile(n => n != name))}.", Codes.PartialsInCircle.Remedy);
            return;
        }

        Visit(name, given, root, null);
        if (_count > MostCalls)
        {
            _count = int.MinValue;
            _diagnostics.Add(Codes.TemplateTooLarge, from.Text.Where(call.Offset, call.Length), $"One page would be made of more than {MostCalls:#,##0} partials.", Codes.TemplateTooLarge.Remedy);
        }
    }

    /// <summary>The partials of everything that may stand here are called.</summary>
    /// <param name="thing">Type of what names its partial.</param>
    /// <param name="root">Type of the page's own model.</param>
    /// <param name="call">The call.</param>
    /// <param name="from">The template it stands in.</param>
    /// <param name="isPart">
    /// True when the thing is a part of what the template was given. A model is a tree with an end, so a partial may come back to
    /// itself this way: a list in a list.
    /// </param>
    public void CallAll(Type thing, Type root, PartialNode call, TemplateTree from, bool isPart)
    {
        foreach (var (name, type) in _shapes.Parts.Where(p => thing.IsAssignableFrom(p.Value)).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (!isPart || !_read.ContainsKey(name))
            {
                Call(name, type, root, call, from);
            }
            else if (_parts.Add((name, type, root)))
            {
                var (way, count) = (_path.ToArray(), _count);
                _path.Clear();
                Call(name, type, root, call, from);
                _path.Clear();
                _path.AddRange(way);
                _count = count + 1;
            }
        }
    }

    /// <summary>Checks the words given to a helper.</summary>
    public void CheckLiteral(HelperExpression helper, TemplateTree from)
    {
        var literal = (LiteralExpression)helper.Argument;
        var where = from.Text.Where(literal.Offset, literal.Length);
        switch (helper.Name)
        {
            case TemplateHelpers.Asset when literal.Words != BrandStyles.Name && _theme.Asset(literal.Words) is null:
                _diagnostics.Add(Codes.UnknownAsset, where, $"The theme has no file \"{literal.Words}\".",
                    Suggestion.Ask(literal.Words, _theme.Assets.Select(a => a.Name)) ?? Codes.UnknownAsset.Remedy);
                break;
            case TemplateHelpers.Icon when _theme.Icon(literal.Words) is null:
                _diagnostics.Add(Codes.UnknownAsset, where, $"The theme has no icon \"{literal.Words}\".",
                    Suggestion.Ask(literal.Words, _theme.IconNames) ?? "Icons are the SVG pictures in images/ that hold plain shapes only.");
                break;
            case TemplateHelpers.Link:
                CheckLink(literal.Words, where);
                break;
        }
    }

    private void CheckLink(string written, SourceSpan where)
    {
        if (!SafeUrl.TryParse(written, out var url, out var problem) || (url.Kind == LinkKind.Path && written[0] != '/'))
        {
            _diagnostics.Add(Codes.NotAnAddress, where, $"\"{written}\" is not an address for every page: {(problem.Length > 0 ? problem : "the path does not start with /")}.",
                "Write xref: and the id of a page, or a path that starts with /.");
        }
        else if (_urls is not null && _urls.Resolve(url, Addresses.Home) is null)
        {
            LinkFindings.Report(url, where, _urls, new Dictionary<string, string>(), _diagnostics);
        }
    }

    private void Visit(string name, Type given, Type root, string? body)
    {
        var key = (name, given, root, body);
        if (_done.TryGetValue(key, out var cost))
        {
            _count += cost;
            return;
        }

        var (tree, places) = _read[name];
        if (!tree.IsSound)
        {
            return;
        }

        var before = _count++;
        _path.Add(name);
        ShapeChecker.Check(tree, places, given, root, this, body, _diagnostics);
        _path.RemoveAt(_path.Count - 1);
        _done[key] = Math.Max(1, _count - before);
    }
}
