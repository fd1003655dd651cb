using System.Collections.Concurrent;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// How the site looks: templates, styles, scripts and pictures. The default theme is inside the tool; an authority's files are
/// laid over it one by one, so a council changes one template and keeps the rest.
/// </summary>
public sealed class Theme
{
    private readonly Dictionary<string, ThemeTemplate> _templates;
    private readonly Dictionary<string, ThemeAsset> _assets;
    private readonly ConcurrentDictionary<string, SafeHtml?> _icons = new(StringComparer.Ordinal);
    private readonly Lazy<TemplateSet> _drawing;

    internal Theme(ThemeManifest manifest, IEnumerable<ThemeTemplate> templates, IEnumerable<ThemeAsset> assets)
    {
        Manifest = manifest;
        _drawing = new(() => new TemplateSet(this));
        Templates = [.. templates.OrderBy(t => t.Name, StringComparer.Ordinal)];
        Assets = [.. assets.OrderBy(a => a.Name, StringComparer.Ordinal)];
        _templates = Templates.ToDictionary(t => t.Name, StringComparer.Ordinal);
        _assets = Assets.ToDictionary(a => a.Name, StringComparer.Ordinal);
    }

    /// <summary>What the winning <c>theme.json</c> says.</summary>
    public ThemeManifest Manifest { get; }

    /// <summary>All templates, sorted by name: <c>pages/…</c>, <c>layouts/…</c>, and partials by their file's name.</summary>
    public IReadOnlyList<ThemeTemplate> Templates { get; }

    /// <summary>All files carried to the site unchanged, sorted by name.</summary>
    public IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>The template, or null.</summary>
    public ThemeTemplate? Template(string name) => _templates.GetValueOrDefault(name);

    /// <summary>The asset, or null.</summary>
    public ThemeAsset? Asset(string name) => _assets.GetValueOrDefault(name);

    /// <summary>
    /// The picture <c>images/&lt;name&gt;.svg</c> as markup that can stand in a page, hidden from screen readers; null when there is none or
    /// it is more than plain shapes.
    /// </summary>
    public SafeHtml? Icon(string name) => _icons.GetOrAdd(name, static (n, theme) =>
        theme.Asset($"images/{n}.svg") is { } asset && InlineIcon.Of(asset.Bytes) is { } html ? new SafeHtml(html) : null, this);

    /// <summary>Its templates, ready to draw with: compiled once for as long as the theme is used.</summary>
    internal TemplateSet Drawing => _drawing.Value;

    /// <summary>Names for which <see cref="Icon"/> may have a picture.</summary>
    internal IEnumerable<string> IconNames => Assets
        .Where(a => a.Name.StartsWith("images/", StringComparison.Ordinal) && a.Name.EndsWith(".svg", StringComparison.Ordinal))
        .Select(a => a.Name["images/".Length..^".svg".Length]);

    /// <summary>Lays the authority's files over the default theme. Everything wrong with a file is reported.</summary>
    /// <param name="authorityFiles">The authority's theme files, the winning theme first.</param>
    /// <param name="diagnostics">Receives findings.</param>
    /// <param name="memory">The theme of the build before, and for the next; null to lay it anew.</param>
    public static Theme Load(IReadOnlyList<ThemeFile> authorityFiles, DiagnosticBag diagnostics, ThemeMemory? memory = null)
    {
        Theme Lay(DiagnosticBag found) => Layer(EmbeddedTheme.Read(), authorityFiles, found);
        return memory is null ? Lay(diagnostics) : memory.Of(authorityFiles, diagnostics, Lay);
    }

    internal static Theme Layer(IReadOnlyList<ThemeFile> defaults, IReadOnlyList<ThemeFile> authorityFiles, DiagnosticBag diagnostics)
    {
        var layers = new ThemeLayers(diagnostics);
        layers.Add(authorityFiles, isDefault: false);
        layers.Add(defaults, isDefault: true);
        return layers.Finish();
    }
}
