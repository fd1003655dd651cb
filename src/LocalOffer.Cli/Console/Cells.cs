using System.Globalization;
using System.Text;

namespace LocalOffer.Cli;

/// <summary>
/// How text sits in a terminal's cells. What is printed comes from files we do not trust: control characters, escape
/// sequences and characters that turn the reading direction are made visible and never reach the terminal.
/// </summary>
public static class Cells
{
    /// <summary>Cells a tab is shown as; a fixed number, so that the underline never depends on where the line starts.</summary>
    public const int TabWidth = 4;

    /// <summary>The text as it may safely be printed on one line.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(Show(rune));
        }

        return safe.ToString();
    }

    /// <summary>How one character is shown: itself, spaces for a tab, or a visible stand-in.</summary>
    public static string Show(Rune rune) => rune.Value switch
    {
        '\t' => new string(' ', TabWidth),
        < 0x20 => ((char)(0x2400 + rune.Value)).ToString(),
        0x7F => "\u2421",
        >= 0x80 and < 0xA0 => "\uFFFD",
        // Marks that change the direction of reading, and line ends of Unicode: they could make a line lie about itself.
        0x061C or 0x200E or 0x200F or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF => "\uFFFD",
        _ => rune.ToString(),
    };

    /// <summary>Cells that one character takes: 0 for marks that combine, 2 for wide letters and pictures, else 1.</summary>
    public static int Width(Rune rune)
    {
        if (rune.Value == '\t')
        {
            return TabWidth;
        }

        if (rune.Value < 0x300)
        {
            return 1;
        }

        var category = Rune.GetUnicodeCategory(rune);
        return Show(rune) == "\uFFFD" ? 1
            : category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark || rune.Value is 0x200B or 0x200C or 0x200D ? 0
            : IsWide(rune.Value) ? 2
            : 1;
    }

    /// <summary>Cells that a text takes.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }

        return width;
    }

    // The blocks that Unicode's East Asian Width calls wide and that terminals draw in two cells.
    private static bool IsWide(int c) => c
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA000 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
