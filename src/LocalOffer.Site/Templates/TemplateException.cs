namespace LocalOffer.Site;

/// <summary>A template could not be drawn although it passed the checks. The writer turns it into a finding.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Names the template and why.</summary>
    public TemplateException(string template, string file, string message, Exception? inner = null)
        : base(message, inner)
    {
        Template = template;
        File = file;
    }

    /// <summary>Name of the template.</summary>
    public string Template { get; }

    /// <summary>Its file.</summary>
    public string File { get; }
}
