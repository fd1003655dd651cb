namespace LocalOffer.Content;

/// <summary>What a Markdown text is for, which decides what may stand in it.</summary>
public enum MarkdownKind
{
    /// <summary>The text of a field or an answer: no headings, no images.</summary>
    FieldText,

    /// <summary>A page of words: a title, headings from level 2, images of the site's own.</summary>
    Page,
}
