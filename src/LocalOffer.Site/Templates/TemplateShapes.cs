namespace LocalOffer.Site;

/// <summary>Which template is given which model: what templates are checked against when a theme is loaded.</summary>
/// <param name="Pages">Page template (<c>pages/service</c>) to the type of its model.</param>
/// <param name="Parts">Partial (<c>field-text</c>) to the type of model that names it by <see cref="IDrawnBy"/>.</param>
public sealed record TemplateShapes(IReadOnlyDictionary<string, Type> Pages, IReadOnlyDictionary<string, Type> Parts);
