using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A template could not be drawn although it passed the checks. Whoever asked for the page turns it into a finding.</summary>
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

    /// <summary>Says which page could not be drawn, at the template.</summary>
    /// <param name="page">Path of the page.</param>
    /// <param name="diagnostics">Receives the finding.</param>
    public void Report(string page, DiagnosticBag diagnostics) =>
        diagnostics.Add(Codes.TemplateFailed, SourceSpan.OfFile(File), $"The page {page} could not be drawn: {Message}", Codes.TemplateFailed.Remedy);
}
