namespace LocalOffer.Site;

/// <summary>
/// A part of a page that names the partial it is drawn by, so that a template can write <c>{{&gt; (partial this)}}</c> for a
/// list of different things. Which partial gets which type is declared in <see cref="PageTemplates"/>.
/// </summary>
public interface IDrawnBy
{
    /// <summary>Name of the partial: <c>field-text</c>.</summary>
    string Partial { get; }
}
