namespace LocalOffer.Content;

/// <summary>Makes what an editor wrote fit for a message: one line, printable, not too long.</summary>
internal static class Shown
{
    private const int MaxLength = 60;

    /// <summary>The text in quotation marks.</summary>
    public static string Quoted(string text) => $"\"{Plain(text)}\"";

    /// <summary>The text cut and on one line.</summary>
    public static string Plain(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var cut = trimmed.Length > MaxLength;
        if (cut)
        {
            // Never half of a character that takes two units.
            var end = MaxLength - 1;
            trimmed = trimmed[..(char.IsHighSurrogate(trimmed[end - 1]) ? end - 1 : end)];
        }

        return string.Concat(string.Create(trimmed.Length, trimmed, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = IsPrintable(source[i]) ? source[i] : ' ';
            }
        }).TrimEnd(), cut ? "…" : "");
    }

    // Characters that turn the direction of text could make a message read as something else.
    private static bool IsPrintable(char c) =>
        !char.IsControl(c) && c is not (>= '\u200B' and <= '\u200F' or >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF');
}
