using System.Buffers;

namespace LocalOffer.Content;

/// <summary>Words without quotation marks that YAML programs read in different ways; they are explained, never guessed.</summary>
internal static class BareWords
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> InTimes = SearchValues.Create("0123456789:");

    /// <summary>True for what some programs read as true or false.</summary>
    public static bool IsYesNo(YamlScalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Text.Length <= 5
        && scalar.Text.ToLowerInvariant() is "yes" or "no" or "on" or "off" or "y" or "n" or "true" or "false";

    /// <summary>True for <c>09:30</c>, which some programs read as a number counted in sixties.</summary>
    public static bool IsTime(YamlScalar scalar)
    {
        var text = scalar.Text.AsSpan();
        if (scalar.Style != ScalarStyle.Plain || text.Length is < 4 or > 8)
        {
            return false;
        }

        var colon = text.IndexOf(':');
        return colon is 1 or 2 && text[(colon + 1)..].Length is 2 or 5
            && !text.ContainsAnyExcept(InTimes);
    }

    /// <summary>True for what some programs read as a number, losing the first zero.</summary>
    public static bool IsPhoneWithoutQuotes(YamlScalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Text.Length > 0
        && (scalar.Text[0] == '0' || !scalar.Text.AsSpan().ContainsAnyExcept(Digits));
}
