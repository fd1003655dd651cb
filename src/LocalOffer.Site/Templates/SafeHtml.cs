namespace LocalOffer.Site;

/// <summary>
/// HTML that is already safe: the only kind of value that <c>{{{</c> may print. Made from checked Markdown, from templates or
/// from known files; never from words as an editor typed them. Absent is <c>null</c>, so that <c>{{#if}}</c> is false.
/// </summary>
public sealed record SafeHtml
{
    internal SafeHtml(string html) => Html = html;

    /// <summary>The HTML.</summary>
    public string Html { get; }

    /// <summary>Any words, encoded.</summary>
    public static SafeHtml FromText(string text) => new(HtmlText.Encode(text));

    /// <inheritdoc/>
    public override string ToString() => Html;
}
