using System.Text;
using System.Text.Json;

namespace LocalOffer.Search;

/// <summary>
/// Lists of whole numbers from 0 as text, a character or two each: a list in JSON is twice as long, and a quarter longer compressed.
/// Each number is written in digits, the smallest first; the last digit is one of the first 64 characters, so none needs an end mark.
/// <c>numbers.js</c> reads them.
/// </summary>
internal static class PackedNumbers
{
    /// <summary>Digits that end a number; a digit alone is a number below this.</summary>
    public const int Last = 64;

    // All of ASCII that is to be seen but what JSON, JavaScript or HTML would have to escape.
    private const string Digits = "#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
    private const int More = 85 - Last;

    /// <summary>Writes a list.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<int> numbers) => json.WriteString(name, Of(numbers));

    /// <summary>A list as text.</summary>
    public static string Of(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
        {
            Append(text, number);
        }

        return text.ToString();
    }

    /// <summary>Appends one number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public static void Append(StringBuilder text, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        for (; number >= Last; number /= More)
        {
            text.Append(Digits[Last + (number % More)]);
        }

        text.Append(Digits[number]);
    }
}
