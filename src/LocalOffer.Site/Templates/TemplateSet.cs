namespace LocalOffer.Site;

/// <summary>
/// A theme's templates, compiled when first used, from any thread. Names in templates are camelCase and mean the PascalCase
/// properties of the models; a name the model lacks is an error, never an empty place.
/// </summary>
public sealed class TemplateSet
{
    /// <summary>The templates of a theme.</summary>
    /// <param name="theme">A theme that <see cref="TemplateChecker"/> has found nothing wrong with.</param>
    public TemplateSet(Theme theme) => Theme = theme;

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

    /// <summary>Writes the page: into a <see cref="Utf8Buffer"/> when building.</summary>
    /// <param name="template">For example <c>pages/service</c>.</param>
    /// <param name="model">A value of the type <see cref="PageTemplates"/> declares.</param>
    /// <param name="writer">Receives the HTML.</param>
    /// <exception cref="TemplateException">The template cannot be drawn: a fault the checks should have found.</exception>
    public void Render(string template, object model, TextWriter writer) => throw new NotImplementedException();
}
