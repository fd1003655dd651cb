namespace LocalOffer.Core;

/// <summary>The form of British postcodes, whole or in part.</summary>
public static class Postcode
{
    /// <summary>
    /// A postcode, sector or outcode in its usual form (<c>ZZ1 4GR</c>, <c>ZZ1 4</c>, <c>ZZ1</c>), whatever its spaces and
    /// capitals; null when it is none.
    /// </summary>
    public static string? Tidy(string written)
    {
        var parts = written.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var code = string.Concat(parts);

        // The last three of a whole postcode are a digit and two letters; a sector alone is told from an outcode by its space.
        if (code.Length is >= 5 and <= 7 && char.IsAsciiDigit(code[^3]) && char.IsAsciiLetterUpper(code[^2]) && char.IsAsciiLetterUpper(code[^1]) && IsOutcode(code[..^3]))
        {
            return code[..^3] + " " + code[^3..];
        }

        return parts switch
        {
            [var outcode] when IsOutcode(outcode) => outcode,
            [var outcode, [>= '0' and <= '9'] digit] when IsOutcode(outcode) => outcode + " " + digit,
            _ => null,
        };
    }

    /// <summary>The outcode of a tidy postcode or part of one.</summary>
    public static string Outcode(string tidy) => tidy.Split(' ')[0];

    /// <summary>The sector of a tidy postcode or sector; null for an outcode.</summary>
    public static string? Sector(string tidy) => tidy.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? tidy[..(space + 2)] : null;

    // One or two letters, a digit, and maybe a digit or letter.
    private static bool IsOutcode(string code)
    {
        var letters = code.TakeWhile(char.IsAsciiLetterUpper).Count();
        var rest = code[Math.Min(letters, code.Length)..];
        return letters is 1 or 2 && rest.Length is 1 or 2 && char.IsAsciiDigit(rest[0]) && (rest.Length == 1 || char.IsAsciiLetterOrDigit(rest[1]));
    }
}
