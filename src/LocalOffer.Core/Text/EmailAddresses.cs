namespace LocalOffer.Core;

/// <summary>E-mail addresses as they stand in sentences.</summary>
public static class EmailAddresses
{
    /// <summary>Finds the next address in running text; the full stop that ends a sentence is no part of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin to look.</param>
    /// <returns>Where it stands, or an empty range at the end of the text.</returns>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] != '@')
            {
                continue;
            }

            var start = at;
            while (start > from && IsOfName(text[start - 1]))
            {
                start--;
            }

            while (start < at && text[start] is '.' or '-')
            {
                start++;
            }

            var end = at + 1;
            while (end < text.Length && IsOfHost(text[end]))
            {
                end++;
            }

            while (end > at && text[end - 1] is '.' or '-')
            {
                end--;
            }

            // "name@somewhere" without a dot, "@name" and "a@b@c" are other things.
            var host = text[(at + 1)..Math.Max(at + 1, end)];
            var isAlone = (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '@' or '/' or ':'))
                && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '@'));
            if (start < at && text[at - 1] != '.' && isAlone && IsHost(host))
            {
                return (start, end - start);
            }
        }

        return (text.Length, 0);
    }

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        return dot > 0 && host.Length - dot > 2 && char.IsAsciiLetter(host[^1]) && host[0] != '.' && host.IndexOf("..", StringComparison.Ordinal) < 0;
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '\'';

    private static bool IsOfHost(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-';
}
