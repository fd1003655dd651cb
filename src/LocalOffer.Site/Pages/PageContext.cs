using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A page's own place on the site: makes every address on it, relative to it.</summary>
public sealed class PageContext
{
    private readonly UrlTable _urls;
    private readonly string? _root;

    /// <summary>The context of one page.</summary>
    /// <param name="path">Path of the page, relative to the site's root.</param>
    /// <param name="urls">Every address of the site.</param>
    /// <param name="root">
    /// What every address on the page starts with, for a page that is shown in place of others and so cannot know where it
    /// stands (<c>/</c>, or <c>/localoffer/</c>); null for addresses relative to the page.
    /// </param>
    public PageContext(string path, UrlTable urls, string? root = null)
    {
        Path = path;
        _urls = urls;
        _root = root;
    }

    /// <summary>Path of the page, relative to the site's root.</summary>
    public string Path { get; }

    /// <summary>The address of a page or file of the site (one of <see cref="Addresses"/>).</summary>
    /// <param name="path">Relative to the site's root.</param>
    /// <param name="part">Id of a part of that page, or null.</param>
    public Href To(string path, string? part = null) =>
        new(part is null ? Leading(path) : (path == Path ? "" : Leading(path)) + "#" + part);

    /// <summary>The address of a part of this page.</summary>
    public static Href Part(string id) => new("#" + id);

    /// <summary>The address of a file of the theme: <c>site.css</c>, <c>images/phone.svg</c>.</summary>
    public Href Asset(string name) => To(ThemeAsset.PathOf(name));

    /// <summary>The address of a link in the content, or null when it leads nowhere (which <see cref="LinkChecker"/> has reported).</summary>
    /// <param name="url">The link.</param>
    /// <param name="writtenOn">Path of the page the words belong to, when they are shown here by inheritance; null for this page.</param>
    public Href? Link(SafeUrl url, string? writtenOn = null)
    {
        var from = writtenOn ?? Path;
        if (url.Kind == LinkKind.Fragment && from != Path)
        {
            return To(from, url.Value[1..]);
        }

        if (_urls.Resolve(url, from) is not { } link)
        {
            return null;
        }

        if (link.Path is null || (from == Path && _root is null))
        {
            return new(link.Href, link.IsExternal);
        }

        var hash = link.Href.IndexOf('#', StringComparison.Ordinal);
        return To(link.Path, hash < 0 ? null : link.Href[(hash + 1)..]);
    }

    /// <summary>A checked Markdown text as HTML, its links filled in. A link that leads nowhere goes to the page that says so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="writtenOn">Path of the page the words belong to, when they are shown here by inheritance; null for this page.</param>
    public SafeHtml Html(RichText text, string? writtenOn = null) =>
        new(text.ToHtml(link => (Link(link.Target, writtenOn) ?? To(Addresses.NotFound)).Value));

    /// <summary>As <see cref="Html(RichText, string?)"/>; null for no text, so that <c>{{#if}}</c> is false.</summary>
    public SafeHtml? HtmlOrNull(RichText? text, string? writtenOn = null) => text is null ? null : Html(text, writtenOn);

    private string Leading(string path) => _root is null ? Addresses.Relative(Path, path) : _root + path;
}
