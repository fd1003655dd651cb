using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A page that will be made when it is asked for.</summary>
/// <param name="Path">Where it is on the site.</param>
/// <param name="Template">The template that draws it.</param>
/// <param name="Model">Makes its model; called from any thread, maybe more than once.</param>
internal sealed record PlannedPage(string Path, string Template, Func<PageDrawing, SitePage> Model)
{
    /// <summary>False for pages that search engines should not show: their words are on other pages too.</summary>
    public bool IsForSearchEngines { get; init; } = true;
}
