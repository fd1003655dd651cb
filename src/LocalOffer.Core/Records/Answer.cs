namespace LocalOffer.Core;

/// <summary>A provider's answer to one question.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Text">The answer, or null when only prompts are answered or it does not apply.</param>
/// <param name="Prompts">Answers to single prompts, by prompt id, in the framework's order.</param>
/// <param name="EvidenceLinks">Links to policies and reports.</param>
/// <param name="NotApplicable">Why the question does not apply, or null.</param>
/// <param name="Where">Where it stands.</param>
public sealed record Answer(
    string Question,
    RichText? Text,
    IReadOnlyList<KeyValuePair<string, RichText>> Prompts,
    IReadOnlyList<UrlValue> EvidenceLinks,
    string? NotApplicable,
    SourceSpan Where);

/// <summary>A provider's questionnaire: its header and its answers.</summary>
/// <param name="Header">Who completed it and when (<c>framework.md</c> 7.0).</param>
/// <param name="Answers">The answers, in the framework's order.</param>
public sealed record QuestionnaireDocument(Document Header, IReadOnlyList<Answer> Answers);

/// <summary>A page of the authority's own words: <c>input/**/*.md</c>.</summary>
/// <param name="Id">Its id for <c>xref:</c>: front matter <c>Xref</c>, else its path without <c>.md</c> (and without a last <c>/index</c>).</param>
/// <param name="Path">Address on the site, from its place in <c>input/</c>: <c>about/travel/index.html</c>.</param>
/// <param name="Title">Front matter <c>Title</c>, else its first heading, else its file name.</param>
/// <param name="Description">Front matter <c>Description</c>, or empty.</param>
/// <param name="Order">Front matter <c>Order</c>; smaller first.</param>
/// <param name="RedirectFrom">Old addresses that lead here.</param>
/// <param name="Body">The text; headings start at level 2.</param>
/// <param name="Where">The file.</param>
public sealed record PageDocument(
    string Id,
    string Path,
    string Title,
    string Description,
    decimal Order,
    IReadOnlyList<Named> RedirectFrom,
    RichText Body,
    SourceSpan Where);

/// <summary>A file carried to the site unchanged: an image or a document of the authority's.</summary>
/// <param name="Path">Address on the site.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Where">The file.</param>
public sealed record AssetFile(string Path, ReadOnlyMemory<byte> Bytes, SourceSpan Where);
