using System.Globalization;
using System.Text;

namespace LocalOffer.Content;

/// <summary>Names that survive every system a site may be built on, copied to or opened from.</summary>
internal static class FileNames
{
    private const int MaxNameBytes = 200;
    private const int MaxPathLength = 240;

    /// <summary>What is wrong with a name, as the end of a sentence, or null.</summary>
    /// <param name="name">The name alone.</param>
    /// <param name="path">The path relative to the site's root.</param>
    public static string? Problem(string name, string path)
    {
        foreach (var c in name)
        {
            if (char.IsControl(c) || c == '\ufffd' || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return "holds an invisible or broken character";
            }

            if (c is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '\\')
            {
                return $"holds {c}, which Windows does not allow";
            }
        }

        if (name[^1] is '.' or ' ' || name[0] == ' ')
        {
            return "begins with a space or ends with a space or full stop, which Windows drops";
        }

        if (Encoding.UTF8.GetByteCount(name) > MaxNameBytes || path.Length > MaxPathLength)
        {
            return "is too long for Windows and for ZIP files";
        }

        return IsReserved(name) ? "is a name Windows keeps for devices" : null;
    }

    /// <summary>The name as it can be shown in a message.</summary>
    public static string Show(string name)
    {
        var shown = string.Concat(name.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '?' : c));
        return shown.Length <= 80 ? shown : shown[..77] + "…";
    }

    private static bool IsReserved(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ').ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal))
                && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³'));
    }
}
