using System.Net;
using LocalOffer.Core;
using Markdig;
using Markdig.Syntax;
using SourceSpan = LocalOffer.Core.SourceSpan;

namespace LocalOffer.Content;

/// <summary>
/// Turns Markdown into <see cref="RichText"/>: CommonMark with pipe tables and addresses that link themselves, nothing else.
/// HTML is shown as written and reported; every address passes <see cref="SafeUrl"/>.
/// </summary>
public static class MarkdownReader
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxLength = 100_000;

    /// <summary>Most links in one text; the parser's time grows with their square.</summary>
    public const int MaxLinks = 2_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Reads a text. The title of a page (a first line that begins with <c>#</c>) is left out.</summary>
    /// <param name="markdown">The text, with LF line ends.</param>
    /// <param name="start">Where it starts in the file: <see cref="YamlScalar.ContentStart"/>.</param>
    /// <param name="style">How it was written, which decides how exact places are.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="diagnostics">Receives what is wrong in it.</param>
    public static RichText Read(string markdown, SourceSpan start, ScalarStyle style, MarkdownKind kind, DiagnosticBag diagnostics) =>
        Read(markdown, start, style, kind, diagnostics, out _);

    /// <summary>Reads the text of a scalar.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="diagnostics">Receives what is wrong in it.</param>
    public static RichText Read(YamlScalar scalar, MarkdownKind kind, DiagnosticBag diagnostics) =>
        Read(scalar.Text, scalar.ContentStart, scalar.Style, kind, diagnostics, out _);

    /// <summary>Reads a text and gives the title of a page, or null when it has none.</summary>
    internal static RichText Read(string markdown, SourceSpan start, ScalarStyle style, MarkdownKind kind, DiagnosticBag diagnostics, out string? title)
    {
        title = null;
        if (IsTooLong(markdown, out var problem))
        {
            diagnostics.Add(Codes.TextTooLong, start, problem, "Shorten the text, or split it into pages.");
            return AsWritten(markdown[..Math.Min(markdown.Length, MaxLength)]);
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's own limit on nesting.
            diagnostics.Add(Codes.NestedTooDeep, start, "The text is nested too deeply.", "Look for brackets, stars or > repeated by mistake.");
            return AsWritten(markdown);
        }

        return new RichTextWriter(new TextPlaces(markdown, start, style), kind, diagnostics).Write(document, out title);
    }

    private static bool IsTooLong(string markdown, out string problem)
    {
        problem = "";
        if (markdown.Length > MaxLength)
        {
            problem = $"The text has {Words.Count(markdown.Length, "character")}; at most {Words.Count(MaxLength, "character")} are read.";
        }
        else if (markdown.AsSpan().Count('[') + markdown.AsSpan().Count("://") > MaxLinks)
        {
            problem = $"The text holds more than {Words.Count(MaxLinks, "link")} or brackets.";
        }

        return problem.Length > 0;
    }

    private static RichText AsWritten(string text) => new(["<p>" + WebUtility.HtmlEncode(text) + "</p>\n"], [], [], text);
}
