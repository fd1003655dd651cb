using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Mends the ways registers write websites, telephone numbers and postcodes.</summary>
public static class GiasContact
{
    /// <summary>
    /// A website that can be linked to: a missing scheme is added (<c>http</c>, since a server that offers https sends readers on).
    /// </summary>
    /// <param name="written">As in the register; may be empty.</param>
    /// <param name="url">The address, or null when there is none that can be used.</param>
    /// <returns>What was wrong, in plain words, or null.</returns>
    public static string? Website(string written, out string? url)
    {
        url = null;
        var text = written.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        var note = (string?)null;
        var rest = text;
        foreach (var start in (string[])["https://", "http://"])
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                rest = text[start.Length..];
                text = start + rest;
            }
        }

        if (rest.Length == text.Length)
        {
            rest = rest.TrimStart(':', '/');
            foreach (var broken in (string[])["https//", "http//", "https:/", "http:/", "https:", "http:", "htttp://", "htp://", "ttp://"])
            {
                rest = rest.StartsWith(broken, StringComparison.OrdinalIgnoreCase) ? rest[broken.Length..].TrimStart('/') : rest;
            }

            text = "http://" + rest;
            note = $"The website \"{Shown(written)}\" has no proper http:// at its start; {Shown(text)} is used.";
        }

        var host = rest.Split('/', '?', '#')[0];
        var looksRight = host.Contains('.') && !host.StartsWith('.') && !host.EndsWith('.') && !host.Contains("..", StringComparison.Ordinal)
            && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':');
        if (!looksRight || !SafeUrl.TryParse(text, out var safe, out _) || safe.Kind != LinkKind.Web)
        {
            return $"The website \"{Shown(written)}\" is not a web address, so it is left out.";
        }

        url = text;
        return note;
    }

    /// <summary>A telephone number spaced as people read it.</summary>
    /// <param name="written">As in the register; may be empty.</param>
    /// <param name="phone">The number, or null when there is none that can be used.</param>
    /// <returns>What was wrong, in plain words, or null.</returns>
    public static string? Phone(string written, out string? phone)
    {
        phone = null;
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        if (written.Trim().Length == 0)
        {
            return null;
        }

        if (digits.StartsWith("44", StringComparison.Ordinal) && digits.Length is 11 or 12)
        {
            digits = "0" + digits[2..];
        }

        if (digits.Length is 9 or 10 && digits[0] != '0')
        {
            digits = "0" + digits;
        }

        if (digits.Length is not (10 or 11) || digits[0] != '0')
        {
            return $"The telephone number \"{Shown(written)}\" does not have 10 or 11 digits, so it is left out.";
        }

        // 02x numbers are read 3 + 4 + 4, four-figure codes such as 0161 are 4 + 3 + 4, the rest 5 and what is left.
        phone = digits[1] == '2' && digits.Length == 11 ? $"{digits[..3]} {digits[3..7]} {digits[7..]}"
            : digits.Length == 11 && (digits[2] == '1' || digits[3] == '1') && digits[1] == '1' ? $"{digits[..4]} {digits[4..7]} {digits[7..]}"
            : $"{digits[..5]} {digits[5..]}";
        return null;
    }

    /// <summary>A postcode in capitals with one space.</summary>
    /// <param name="written">As in the register; may be empty.</param>
    /// <param name="postcode">The postcode, or null when there is none that can be used.</param>
    /// <returns>What was wrong, in plain words, or null.</returns>
    public static string? Postcode(string written, out string? postcode)
    {
        postcode = null;
        var text = string.Concat(written.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        if (text.Length == 0)
        {
            return "There is no postcode.";
        }

        var fits = text.Length is >= 5 and <= 7 && char.IsAsciiLetterUpper(text[0]) && text.All(char.IsAsciiLetterOrDigit)
            && char.IsAsciiDigit(text[^3]) && char.IsAsciiLetterUpper(text[^2]) && char.IsAsciiLetterUpper(text[^1]);
        if (!fits)
        {
            return $"\"{Shown(written)}\" is not a postcode, so it is left out.";
        }

        postcode = text[..^3] + " " + text[^3..];
        return null;
    }

    private static string Shown(string text)
    {
        var clean = string.Concat(text.Trim().Select(c => char.IsControl(c) ? ' ' : c));
        return clean.Length <= 60 ? clean : clean[..59] + "…";
    }
}
