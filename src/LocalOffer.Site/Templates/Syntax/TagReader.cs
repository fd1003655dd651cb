namespace LocalOffer.Site;

/// <summary>A word between braces.</summary>
/// <param name="Offset">Where it starts in the template.</param>
/// <param name="Written">As written; for words in quotation marks without them.</param>
/// <param name="IsQuoted">True for words in quotation marks.</param>
internal readonly record struct TagWord(int Offset, string Written, bool IsQuoted)
{
    public int Length => IsQuoted ? Written.Length + 2 : Written.Length;
}

/// <summary>Cuts what stands between braces into words.</summary>
internal static class TagReader
{
    /// <summary>The words, or null when a quotation mark is not closed.</summary>
    public static List<TagWord>? Words(string text, int start, int end)
    {
        var words = new List<TagWord>();
        for (var at = start; at < end;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c is '"' or '\'')
            {
                var close = text.IndexOf(c, at + 1, end - at - 1);
                if (close < 0)
                {
                    return null;
                }

                words.Add(new(at, text[(at + 1)..close], true));
                at = close + 1;
            }
            else if (c is '(' or ')')
            {
                words.Add(new(at, c.ToString(), false));
                at++;
            }
            else
            {
                var first = at;
                while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not ('"' or '\'' or '(' or ')'))
                {
                    at++;
                }

                words.Add(new(first, text[first..at], false));
            }
        }

        return words;
    }

    /// <summary>The path a word stands for, or null when it is none.</summary>
    public static PathExpression? Path(TagWord word)
    {
        if (word.IsQuoted)
        {
            return null;
        }

        var written = word.Written;
        if (written is "@index" or "@first" or "@last")
        {
            return new(word.Offset, written, PathStart.Loop, 0, [written[1..]]);
        }

        if (written == "@root" || written.StartsWith("@root.", StringComparison.Ordinal))
        {
            return Names(written["@root".Length..].TrimStart('.')) is { } fromRoot && !written.EndsWith('.')
                ? new(word.Offset, written, PathStart.Root, 0, fromRoot) : null;
        }

        var rest = written;
        var outward = 0;
        while (rest.StartsWith("../", StringComparison.Ordinal))
        {
            rest = rest[3..];
            outward++;
        }

        if (rest == "..")
        {
            return new(word.Offset, written, PathStart.Here, outward + 1, []);
        }

        rest = rest.StartsWith("./", StringComparison.Ordinal) ? rest[2..]
            : rest.StartsWith("this.", StringComparison.Ordinal) ? rest[5..]
            : rest is "this" or "." ? ""
            : rest.Length == 0 ? "?" : rest;
        return Names(rest) is { } names ? new(word.Offset, written, PathStart.Here, outward, names) : null;
    }

    private static string[]? Names(string dotted)
    {
        if (dotted.Length == 0)
        {
            return [];
        }

        var names = dotted.Split('.');
        return names.All(n => n.Length > 0 && (char.IsAsciiLetter(n[0]) || n[0] == '_') && n.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')) ? names : null;
    }
}
