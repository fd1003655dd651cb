using AngleSharp.Dom;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A parsed page, what its elements are called, and where findings about it go.</summary>
internal sealed class AuditedPage(string path, IDocument document, DiagnosticBag diagnostics)
{
    public string Path { get; } = path;

    public IDocument Document { get; } = document;

    public static bool IsHidden(IElement element) => element.Closest("[hidden],template,[aria-hidden=true]") is not null;

    public static string Short(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 60 ? words[..60] + "…" : words;
    }

    public void Report(DiagnosticCode code, IElement element, string message)
    {
        var place = element.SourceReference?.Position;
        diagnostics.Add(code, new(Path, place?.Line ?? 0, place?.Column ?? 0, 0), message, code.Remedy);
    }

    /// <summary>The element in a few words.</summary>
    public static string Tag(IElement element)
    {
        var id = element.Id is { Length: > 0 } name ? $" id=\"{name}\"" : element.GetAttribute("src") is { } source ? $" src=\"{source}\"" : "";
        return $"<{element.LocalName}{id}>";
    }

    /// <summary>What <c>aria-label</c> or <c>aria-labelledby</c> call it, or empty.</summary>
    public string LabelOf(IElement element)
    {
        if (element.GetAttribute("aria-labelledby") is { Length: > 0 } ids)
        {
            return Short(string.Join(' ', ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(i => Document.GetElementById(i)?.TextContent ?? "")));
        }

        return (element.GetAttribute("aria-label") ?? "").Trim();
    }

    /// <summary>True when something can be read out for it.</summary>
    public bool HasName(IElement element) =>
        LabelOf(element).Length > 0
        || WordsOf(element)
        || !string.IsNullOrWhiteSpace(element.GetAttribute("title"));

    /// <summary>True when a form field has a label of some kind.</summary>
    public bool HasLabel(IElement field) =>
        LabelOf(field).Length > 0
        || (field.Closest("label") is { } around && WordsOf(around))
        || (field.Id is { Length: > 0 } id && Document.QuerySelectorAll("label").Any(l => l.GetAttribute("for") == id && WordsOf(l)))
        || !string.IsNullOrWhiteSpace(field.GetAttribute("title"));

    // Words and alternative texts inside, less what is hidden from screen readers.
    private static bool WordsOf(INode node) => node.ChildNodes.Any(child => child switch
    {
        IText text => !string.IsNullOrWhiteSpace(text.Data),
        IElement { LocalName: "img" } image => !string.IsNullOrWhiteSpace(image.GetAttribute("alt")),
        IElement element => element.GetAttribute("aria-hidden") != "true" && !element.HasAttribute("hidden")
            && (!string.IsNullOrWhiteSpace(element.GetAttribute("aria-label")) || WordsOf(element)),
        _ => false,
    });
}
