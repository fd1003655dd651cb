using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// All that lets a reader keep the site and take it away: the page about it, what a browser needs to save pages, the site as
/// a ZIP, booklets. Most of it is made from files of the site that are finished.
/// </summary>
internal sealed class OfflineFiles
{
    private const string CopyFolder = "local-offer/";
    private const string StartHere = "START-HERE.html";

    // What a page shows. Documents are read seldom and are large: they stay on the internet, and in the ZIP.
    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp" };

    // Means something on a host only: full addresses, or addresses from the top.
    private static readonly HashSet<string> ForHosts = new(HostFiles.NamesInTheSite, StringComparer.Ordinal) { Addresses.NotFound, Sitemap.Path };

    private readonly Workbench _bench;
    private readonly SiteSettings _settings;
    private readonly TemplateSet _templates;

    public OfflineFiles(Workbench bench)
    {
        _bench = bench;
        _settings = bench.Offer.Settings;
        _templates = bench.Theme.Drawing;
        var styles = BookletStyles.Of(bench.Theme);
        Booklets = _settings.Booklets ? new BookletMaker(bench, styles).Plan() : [];
        InlineStyle = Booklets.Count > 0 ? styles.Hash : null;
    }

    /// <summary>A page for each strand; rendered, and of no other files.</summary>
    public IReadOnlyList<Booklet> Booklets { get; }

    /// <summary>The hash of the style sheet that stands in booklets, for the content security policy; null when there are none.</summary>
    public string? InlineStyle { get; }

    /// <summary>The files.</summary>
    /// <param name="pages">The pages of the site.</param>
    /// <param name="others">All other files of the site.</param>
    public IReadOnlyList<OutputFile> Plan(IReadOnlyList<OutputFile> pages, IReadOnlyList<OutputFile> others)
    {
        var manifest = WebManifest.Plan(_bench.Frames.SiteName, _settings, _bench.Theme);
        List<OutputFile> made = [manifest, .. Booklets.Select(b => b.File)];
        if (!_settings.HasOfflinePage)
        {
            return made;
        }

        var zip = _settings.Download ? Archive(pages, [.. others, .. made]) : null;
        var page = OutputFile.MadeOf(
            Addresses.Offline, [.. zip is null ? Array.Empty<OutputFile>() : [zip], .. Booklets.Select(b => b.File)], (finished, to) => Render("pages/offline", Page(finished, zip, isCopy: false), to));
        made.Add(page);
        if (zip is not null)
        {
            made.Add(zip);
        }

        if (_settings.SaveOnDevice && _bench.Theme.Asset(ServiceWorker.AssetName) is { } script)
        {
            OutputFile[] files = [.. others.Where(IsShown), manifest];
            var cards = files.Count(f => f.Path.StartsWith("search/cards/", StringComparison.Ordinal));
            OutputFile[] shell = [.. pages.Append(page).Concat(files).Where(f => ServiceWorker.IsShell(f, cards) || f.Path == _bench.Logo?.Path)];
            var kept = shell.ToHashSet();
            made.AddRange(Packs.Plan(pages.Where(p => p.Path != Addresses.NotFound && !kept.Contains(p)), files));
            made.Add(ServiceWorker.Plan(script, shell, files));
        }

        return made;
    }

    // What pages load: all of the theme, the data of the search, of comparing and of signposting, and the authority's own pictures.
    private static bool IsShown(OutputFile file) =>
        file.Path.StartsWith("assets/", StringComparison.Ordinal) ? !file.Path.EndsWith(".txt", StringComparison.Ordinal) && !file.Path.EndsWith("share.png", StringComparison.Ordinal)
        : file.Path.StartsWith("search/", StringComparison.Ordinal) || file.Path.StartsWith("compare/", StringComparison.Ordinal)
            || file.Path == Addresses.SignpostingScript || Pictures.Contains(Path.GetExtension(file.Path));

    private OutputFile Archive(IEnumerable<OutputFile> pages, IEnumerable<OutputFile> others)
    {
        var parts = pages.Concat(others).Where(f => !ForHosts.Contains(f.Path)).ToList();
        List<ArchivedFile> files =
        [
            .. parts.Select(f => new ArchivedFile(CopyFolder + f.Path, finished => finished.Open(f))),
            new(CopyFolder + Addresses.Offline, finished => Memory(Rendered("pages/offline", Page(finished, zip: null, isCopy: true)))),
            new(StartHere, _ => Memory(Rendered("pages/start-here", Start()))),
        ];
        return SiteArchive.Plan(Addresses.Download, _bench.Offer.Today, parts, files);
    }

    private static MemoryStream Memory(ReadOnlyMemory<byte> bytes) => new(bytes.ToArray(), writable: false);

    private OfflinePage Page(IFinishedFiles finished, OutputFile? zip, bool isCopy)
    {
        var page = new PageContext(Addresses.Offline, _bench.Offer.Urls);
        var drawing = new PageDrawing(_bench, page);
        return new()
        {
            Page = page,
            Frame = _bench.Frames.Make(
                drawing, "Read this site with no internet", "How to save pages on your phone or computer, and how to take the whole site with you.", [("About this Local Offer", Addresses.Area)]),
            IsCopy = isCopy,
            Made = isCopy ? DayView.Of(_bench.Offer.Today) : null,
            Newest = isCopy ? Newest() : null,
            CanSave = !isCopy && _bench.CanSave,
            Download = zip is null ? null : new LinkView("Download the whole site", page.To(zip.Path), Sized("ZIP", finished.SizeOf(zip))),
            Booklets = [.. Booklets.Select(b => new LinkView(b.Label, page.To(b.File.Path), Sized(Words.Count(b.Services, "service"), finished.SizeOf(b.File))))],
            Privacy = new LinkView("Privacy on this device", page.To(Addresses.PrivacyOnThisDevice)),
        };
    }

    private static string Sized(string what, long? bytes) => FileSize.Words(bytes) is { } size ? $"{what}, {size}" : what;

    private StartHerePage Start()
    {
        var page = new PageContext(StartHere, _bench.Offer.Urls, CopyFolder);
        return new()
        {
            Page = page,
            Policy = SecurityHeaders.MetaPolicy,
            SiteName = _bench.Frames.SiteName,
            Authority = _bench.Offer.Area.AuthorityName,
            Made = DayView.Of(_bench.Offer.Today),
            Home = new LinkView("Open the Local Offer", page.To(Addresses.Home)),
            Newest = Newest(),
            Phone = _bench.Offer.Area.Document.Values.Object("offer-contact")?.Line("phone") is { } phone ? PageDrawing.Phone(phone) : null,
        };
    }

    private LinkView? Newest() => PublicAddress.Of(_settings, Addresses.Home) is { } address
        ? new LinkView(_settings.Host, new Href(address, isExternal: true)) : null;

    private ReadOnlyMemory<byte> Rendered(string template, IPageModel model)
    {
        using var buffer = new Utf8Buffer();
        _templates.Render(template, model, buffer);
        return buffer.Written.ToArray();
    }

    private void Render(string template, IPageModel model, Stream to)
    {
        using var buffer = new Utf8Buffer();
        _templates.Render(template, model, buffer);
        to.Write(buffer.Written.Span);
    }
}
