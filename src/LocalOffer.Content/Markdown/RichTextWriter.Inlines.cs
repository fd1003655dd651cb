using LocalOffer.Core;
using Markdig.Syntax.Inlines;

namespace LocalOffer.Content;

internal sealed partial class RichTextWriter
{
    private void Inlines(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Inline(inline);
        }
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                TouchableText(literal);
                break;
            case LineBreakInline line:
                _html.Append(line.IsHard ? "<br>\n" : "\n");
                _plain.Append(' ');
                break;
            case EmphasisInline emphasis:
                var name = emphasis.DelimiterCount == 2 ? "strong" : "em";
                _html.Append('<').Append(name).Append('>');
                Inlines(emphasis);
                _html.Append("</").Append(name).Append('>');
                break;
            case CodeInline code:
                _html.Append("<code>");
                Text(code.Content);
                _html.Append("</code>");
                break;
            case HtmlEntityInline entity:
                Text(entity.Transcoded.AsSpan());
                break;
            case HtmlInline html:
                if (!html.Tag.StartsWith("</", StringComparison.Ordinal))
                {
                    ReportHtml(html);
                }

                Text(html.Tag);
                break;
            case LinkInline { IsImage: true } image:
                Image(image);
                break;
            case LinkInline link:
                Link(link, link.Url ?? "", WordsOf(link), isBareAddress: link.IsAutoLink);
                break;
            case AutolinkInline auto:
                Link(auto, auto.IsEmail ? "mailto:" + auto.Url : auto.Url, auto.Url, isBareAddress: true);
                break;
            case ContainerInline container:
                Inlines(container);
                break;
        }
    }

    // Families read on phones: a number in a sentence rings when it is touched, an e-mail address begins a letter.
    private void TouchableText(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (_isInLink)
        {
            Text(text);
            return;
        }

        for (var from = 0; from < text.Length;)
        {
            var (start, length) = PhoneNumbers.Next(text, from);
            var email = EmailAddresses.Next(text, from);
            var isEmail = email.Length > 0 && email.Start <= start;
            if (isEmail)
            {
                (start, length) = email;
            }

            Text(text[from..start]);
            if (length > 0)
            {
                var words = text.Slice(start, length).ToString();
                Reach(isEmail ? "mailto:" + words : "tel:" + PhoneNumbers.Dialled(words), words, _places.Of(literal.Span.Start, literal.Span.End));
            }

            from = start + length;
        }
    }

    private void Reach(string address, string words, SourceSpan where)
    {
        if (!SafeUrl.TryParse(address, out var url, out _))
        {
            Text(words);
            return;
        }

        _html.Append("<a href=\"");
        OpenAddress(new RichLink(url, words, where));
        _html.Append("\">");
        Text(words);
        _html.Append("</a>");
    }

    private void Link(Inline link, string address, string words, bool isBareAddress)
    {
        var where = _places.Of(link.Span.Start, link.Span.End);
        if (!SafeUrl.TryParse(address, out var url, out var problem))
        {
            _diagnostics.Add(Codes.UnsafeLink, where, $"The link \"{Shorten(words.Length > 0 ? words : address)}\" cannot be used: {(problem.Length > 0 ? problem : "it has no target")}.",
                "Use an address that begins with https://, mailto:, tel: or xref:, or a path inside this site.");
            LinkWords(link, words);
            return;
        }

        CheckWords(url, words, where, isBareAddress);

        // A link inside a link is not HTML; the outer one wins.
        if (_isInLink)
        {
            LinkWords(link, words);
            return;
        }

        _isInLink = true;
        _html.Append("<a href=\"");
        OpenAddress(new RichLink(url, words, where));
        _html.Append(url.Kind == LinkKind.Web ? "\" rel=\"noopener noreferrer\">" : "\">");
        LinkWords(link, words);
        _html.Append("</a>");
        _isInLink = false;
    }

    private void LinkWords(Inline link, string words)
    {
        if (link is ContainerInline { FirstChild: not null } container)
        {
            Inlines(container);
        }
        else
        {
            Text(words);
        }
    }

    private void CheckWords(SafeUrl url, string words, SourceSpan where, bool isBareAddress)
    {
        if (words.Length == 0)
        {
            _diagnostics.Add(Codes.VagueLinkText, where, "The link has no words.", "Write [words that say where it leads](address).");
        }
        else if (url.Kind == LinkKind.Web && (isBareAddress || LinkWording.IsAddress(words)))
        {
            _diagnostics.Add(Codes.BareAddress, where, $"\"{Shorten(words)}\" is an address, not words.", "Write [words that say where it leads](address).");
        }
        else if (LinkWording.IsVague(words))
        {
            _diagnostics.Add(Codes.VagueLinkText, where, $"\"{words}\" does not say where the link leads.", "Use the name of the page, or what the reader can do there.");
        }
        else if (LinkWording.IsPdf(url) && !words.Contains("(PDF", StringComparison.OrdinalIgnoreCase))
        {
            _diagnostics.Add(Codes.PdfNotSaid, where, $"The link \"{Shorten(words)}\" leads to a PDF without saying so.", $"Write \"{Shorten(words)} (PDF)\", with its size if you know it.");
        }
    }

    private void Image(LinkInline image)
    {
        var where = _places.Of(image.Span.Start, image.Span.End);
        var words = WordsOf(image);
        var isDecorative = words.Length == 0 && string.Equals(image.Title?.Trim(), "decorative", StringComparison.OrdinalIgnoreCase);
        if (_kind == MarkdownKind.FieldText)
        {
            _diagnostics.Add(Codes.ImageNotAllowed, where, "An image cannot stand in this text.", "Say it in words, or put the image on a page and link to it.");
            Text(words);
            return;
        }

        if (!SafeUrl.TryParse(image.Url ?? "", out var url, out _) || url.Kind != LinkKind.Path)
        {
            _diagnostics.Add(Codes.ImageNotAllowed, where, "An image must be a file of this site.", "Save it under input/ and write its path. Images from other sites tell them who our readers are.");
            Text(words);
            return;
        }

        if (!isDecorative && (words.Length == 0 || LinkWording.IsFileName(words)))
        {
            _diagnostics.Add(Codes.ImageWithoutWords, where, "The image has no words for people who cannot see it.",
                "Write ![What it shows](file.png), or ![](file.png \"decorative\") when it tells nothing.");
        }

        _html.Append("<img src=\"");
        OpenAddress(new RichLink(url, words, where));
        _html.Append("\" alt=\"");
        HtmlEncoding.Append(_html, words);
        _html.Append("\" loading=\"lazy\">");
        _plain.Append(words);
    }

    private void OpenAddress(RichLink link)
    {
        _pieces.Add(_html.ToString());
        _html.Clear();
        _links.Add(link);
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..77] + "…";
}
