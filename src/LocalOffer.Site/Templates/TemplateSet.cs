using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;
using LocalOffer.Core;

namespace LocalOffer.Site;

using Compiled = HandlebarsTemplate<TextWriter, object, object>;

/// <summary>
/// A theme's templates, compiled when first used, from any thread. Names in templates are camelCase and mean the PascalCase
/// properties of the models; a name the model lacks is an error, never an empty place.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "The lists of frames are empty between pages; a theme lives as long as the process.")]
public sealed class TemplateSet
{
    private static readonly ChainSegment Root = ChainSegment.Create("root");

    private readonly IHandlebars _engine;
    private readonly Dictionary<string, Lazy<Compiled>> _whole;

    // Handlebars.Net 2.4.3 makes a frame of 15 KB for a partial that is given a thing of its own, and never puts it back into its
    // pool: two thirds of all memory a build asked for. Frames are still written to when their partial has returned, so they
    // are given back when the page is done.
    private readonly ThreadLocal<List<BindingContext>> _frames = new(() => []);

    /// <summary>The templates of a theme.</summary>
    /// <param name="theme">A theme that <see cref="TemplateChecker"/> has found nothing wrong with.</param>
    public TemplateSet(Theme theme)
    {
        Theme = theme;
        _engine = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new HtmlTextEncoder(),
            // Deeper than any list in a list; the checks let no circle through, this is the second door.
            PartialRecursionDepthLimit = 40,
            FormatProvider = System.Globalization.CultureInfo.InvariantCulture,
        });
        RegisterHelpers();

        var parts = theme.Templates.ToDictionary(t => t.Name, t => new Lazy<Compiled>(() => Compile(Parse(t), null)), StringComparer.Ordinal);
        foreach (var (name, part) in parts)
        {
            // Compiled when the first page that calls it is drawn.
            _engine.RegisterTemplate(name, (writer, context, data) => part.Value(writer, context, data));
            _engine.RegisterTemplate(TemplateHelpers.Framed(name), (writer, context, data) =>
            {
                part.Value(writer, context, data);
                _frames.Value!.Add((BindingContext)context!);
            });
        }

        _whole = theme.Templates.ToDictionary(t => t.Name, t => new Lazy<Compiled>(() => Whole(t, parts)), StringComparer.Ordinal);
    }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The page as a string: for tests and previews.</summary>
    /// <param name="template">For example <c>pages/service</c>.</param>
    /// <param name="model">A value of the type <see cref="PageTemplates"/> declares.</param>
    public string Render(string template, object model)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Render(template, model, text);
        return text.ToString();
    }

    /// <summary>Writes the page, its layout around it: into a <see cref="Utf8Buffer"/> when building.</summary>
    /// <param name="template">For example <c>pages/service</c>.</param>
    /// <param name="model">A value of the type <see cref="PageTemplates"/> declares.</param>
    /// <param name="writer">Receives the HTML.</param>
    /// <exception cref="TemplateException">The template cannot be drawn: a fault the checks should have found.</exception>
    public void Render(string template, object model, TextWriter writer)
    {
        if (!_whole.TryGetValue(template, out var compiled))
        {
            throw new TemplateException(template, template + ".hbs", "The theme has no such template.");
        }

        try
        {
            compiled.Value(writer, model, null!);
            foreach (var frame in _frames.Value!)
            {
                frame.Dispose();
            }
        }
        catch (Exception problem) when (problem is not (OperationCanceledException or OutOfMemoryException or TemplateException))
        {
            var innermost = problem.GetBaseException();
            throw innermost as TemplateException ?? new TemplateException(template, Theme.Template(template)!.File, innermost.Message, problem);
        }
        finally
        {
            _frames.Value!.Clear();
        }
    }

    /// <summary>Compiles a template without drawing it.</summary>
    internal void Compile(string template)
    {
        try
        {
            _ = _whole[template].Value;
        }
        catch (Exception problem) when (problem is not (OutOfMemoryException or TemplateException))
        {
            throw new TemplateException(template, Theme.Template(template)!.File, problem.GetBaseException().Message, problem);
        }
    }

    private static TemplateTree Parse(ThemeTemplate template)
    {
        var tree = TemplateParser.Parse(template, new DiagnosticBag());
        return tree.IsSound ? tree : throw new TemplateException(template.Name, template.File, "The template has mistakes that were reported.");
    }

    // A page in its layout is compiled as one, so that drawing it needs no copy of the page's text.
    private Compiled Whole(ThemeTemplate template, Dictionary<string, Lazy<Compiled>> parts)
    {
        if (Parse(template).Layout is not { } layout)
        {
            return parts[template.Name].Value;
        }

        return Theme.Template("layouts/" + layout) is { } around
            ? Compile(Parse(around), template.Name)
            : throw new TemplateException(template.Name, template.File, $"The theme has no layout \"{layout}\".");
    }

    private Compiled Compile(TemplateTree tree, string? body)
    {
        using var source = new StringReader(HandlebarsSource.Of(tree, body));
        return _engine.Compile(source);
    }

    private void RegisterHelpers()
    {
        _engine.RegisterHelper(TemplateHelpers.Asset, (in EncodedTextWriter writer, in HelperOptions options, in Context _, in Arguments arguments) =>
            writer.WriteSafeString(HtmlText.Encode(Page(options).Asset(arguments[0]?.ToString() ?? "").Value)));
        _engine.RegisterHelper(TemplateHelpers.Link, (in EncodedTextWriter writer, in HelperOptions options, in Context _, in Arguments arguments) =>
            writer.WriteSafeString(HtmlText.Encode(Link(Page(options), arguments[0]?.ToString() ?? "").Value)));
        _engine.RegisterHelper(TemplateHelpers.Icon, (in EncodedTextWriter writer, in HelperOptions _, in Context _, in Arguments arguments) =>
            writer.WriteSafeString(Theme.Icon(arguments[0]?.ToString() ?? "")?.Html ?? ""));
        _engine.RegisterHelper(TemplateHelpers.Partial, (_, arguments) => ((IDrawnBy)arguments[0]!).Partial);
        _engine.RegisterHelper(TemplateHelpers.FramedPartial, (_, arguments) => TemplateHelpers.Framed(((IDrawnBy)arguments[0]!).Partial));
    }

    private static PageContext Page(in HelperOptions options) => ((IPageModel)options.Data[Root]!).Page;

    private static Href Link(PageContext page, string written) =>
        SafeUrl.TryParse(written, out var url, out _) && page.Link(url) is { } link ? link : page.To(Addresses.NotFound);
}
