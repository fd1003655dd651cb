namespace LocalOffer.Site;

/// <summary>The model of a whole page: what <c>@root</c> is in its template, layout and partials.</summary>
public interface IPageModel
{
    /// <summary>The page's own place, from which the helpers <c>asset</c> and <c>link</c> make addresses.</summary>
    PageContext Page { get; }
}
