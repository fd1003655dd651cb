using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>What every page maker works with; made once for a build and only read afterwards, from any thread.</summary>
internal sealed class Workbench
{
    public Workbench(Offer offer, Theme theme, BrandLogo? logo)
    {
        Offer = offer;
        Theme = theme;
        Logo = logo;
        Documents = new DocumentLinks(offer);
        Services = new ServiceItems(offer.Framework);
        Titles = new PageTitle(offer);
        Frames = new FrameMaker(this);
    }

    public Offer Offer { get; }

    public Theme Theme { get; }

    /// <summary>The authority's logo, or null when it has none that can be used.</summary>
    public BrandLogo? Logo { get; }

    public DocumentLinks Documents { get; }

    public ServiceItems Services { get; }

    public PageTitle Titles { get; }

    public FrameMaker Frames { get; }

    /// <summary>True when readers can save pages on their device: asked for, and the theme has what it takes.</summary>
    public bool CanSave => Offer.Settings.SaveOnDevice && Theme.Asset(ServiceWorker.AssetName) is not null;

    /// <summary>The id by which a reader's list keeps a page; null when the site has no lists, which are made of the search's files.</summary>
    public string? Keep(string id) => Offer.Settings.GenerateSearchIndex ? id : null;

    /// <summary>True when the site has the page.</summary>
    public bool Exists(string path) => Offer.Urls.FindPath(path) is not null;

    /// <summary>Plain labels of terms, in the order written.</summary>
    public IReadOnlyList<string> Labels(string vocabulary, IEnumerable<string> terms) => [.. terms.Select(t => Offer.Framework.Label(vocabulary, t))];

    /// <summary>Plain label of a term, or null for none.</summary>
    public string? Label(string vocabulary, string? term) => term is null ? null : Offer.Framework.Label(vocabulary, term);
}
