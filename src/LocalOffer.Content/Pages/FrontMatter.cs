namespace LocalOffer.Content;

/// <summary>A page's file in two parts: the heading block of YAML and the words.</summary>
/// <param name="Yaml">The YAML, or empty.</param>
/// <param name="YamlLine">The line it starts on.</param>
/// <param name="Body">The Markdown.</param>
/// <param name="BodyLine">The line it starts on.</param>
/// <param name="IsOpen">True when the block begins with <c>---</c> and never ends.</param>
internal readonly record struct FrontMatter(string Yaml, int YamlLine, string Body, int BodyLine, bool IsOpen)
{
    /// <summary>
    /// Splits a file. The block stands between two lines of dashes; as in Statiq the first of them may be left out, but only
    /// if the first line is one of the keys a page knows, because words and a line of dashes are also a Markdown heading.
    /// </summary>
    public static FrontMatter Split(string text)
    {
        var firstEnd = text.IndexOf('\n', StringComparison.Ordinal);
        var first = firstEnd < 0 ? text : text[..firstEnd];
        var isFenced = IsDashes(first);
        if (!isFenced && !(first.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && FrontMatterKeys.IsKnown(first[..colon])))
        {
            return new("", 1, text, 1, false);
        }

        var start = isFenced ? Math.Min(text.Length, firstEnd < 0 ? text.Length : firstEnd + 1) : 0;
        var line = isFenced ? 2 : 1;
        for (var at = start; at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (IsDashes(text[at..end]))
            {
                return new(text[start..at], isFenced ? 2 : 1, text[Math.Min(text.Length, end + 1)..], line + 1, false);
            }

            at = end + 1;
        }

        return isFenced ? new("", 2, "", line, true) : new("", 1, text, 1, false);
    }

    private static bool IsDashes(string line)
    {
        var trimmed = line.TrimEnd();
        return trimmed.Length >= 3 && trimmed.All(c => c == '-');
    }
}
