using System.Text;

namespace LocalOffer.Core;

/// <summary>British telephone numbers as people write them.</summary>
public static class PhoneNumbers
{
    // A British number has ten or eleven digits with its leading zero.
    private const int FewestDigits = 10;
    private const int MostDigits = 11;

    /// <summary>What a telephone is told to dial: <c>01632 960123</c> becomes <c>+441632960123</c>; short numbers (999, 111) stay.</summary>
    /// <returns>Null when there are too few digits to dial.</returns>
    public static string? Dialled(string number)
    {
        // What follows is said to a person, not dialled: "ext. 12", "option 2".
        var end = number.AsSpan().IndexOfAnyInRange('a', 'z');
        var dialled = end < 0 ? number : number[..end];
        var digits = new StringBuilder();
        foreach (var c in dialled.Replace("(0)", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiDigit(c) || (c == '+' && digits.Length == 0))
            {
                digits.Append(c);
            }
        }

        if (digits.Length < 3)
        {
            return null;
        }

        var text = digits.ToString();
        return text.Length > 6 && text[0] == '0' && text[1] != '0' ? "+44" + text[1..] : text;
    }

    /// <summary>Finds the next full number in running text: a leading 0, then ten or eleven digits in all, with single spaces between.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin to look.</param>
    /// <returns>Where it stands, or an empty range at the end of the text.</returns>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int from)
    {
        for (var start = from; start < text.Length; start++)
        {
            if (text[start] != '0' || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '-' or '/' or '.' or ',')))
            {
                continue;
            }

            var end = start;
            var digits = 0;
            for (var i = start; i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == ' ' && text[i - 1] != ' ')); i++)
            {
                if (char.IsAsciiDigit(text[i]))
                {
                    digits++;
                    end = i + 1;
                }
            }

            var isAlone = end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '/');
            if (digits is >= FewestDigits and <= MostDigits && isAlone)
            {
                return (start, end - start);
            }
        }

        return (text.Length, 0);
    }
}
