namespace LocalOffer.Site;

/// <summary>The one place that says which model each template of a theme is given.</summary>
public static class PageTemplates
{
    /// <summary>All of them.</summary>
    public static TemplateShapes Shapes { get; } = new(
        new Dictionary<string, Type>(StringComparer.Ordinal)
        {
        },
        new Dictionary<string, Type>(StringComparer.Ordinal)
        {
        });
}
