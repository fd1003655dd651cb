using System.Text;

namespace LocalOffer.Core;

/// <summary>
/// Makes text comparable: lower case, no accents, no punctuation but spaces and hyphens. A table of our own, because
/// invariant globalisation switches <see cref="string.Normalize()"/> and cultures off (design decision 9).
/// </summary>
public static class Folding
{
    // Latin letters families meet in names, in pairs: the letters, then what each folds to.
    private static readonly Dictionary<char, string> Table = BuildTable();

    /// <summary>Lower case, accents removed, runs of anything but letters and digits become one space, trimmed.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                folded.Append(c);
            }
            else if (c is >= 'A' and <= 'Z')
            {
                folded.Append((char)(c + 32));
            }
            else if (Table.TryGetValue(c, out var replacement))
            {
                folded.Append(replacement);
            }
            else if (c == '&')
            {
                folded.Append(folded.Length > 0 && folded[^1] != ' ' ? " and " : "and ");
            }
            else if (c is '\'' or '’' or '‘')
            {
                // An apostrophe joins: "children's" is found by "childrens".
            }
            else if (char.IsLetterOrDigit(c))
            {
                // Lower case may be a letter of the table (the Kelvin and Angstrom signs are).
                var lower = char.ToLowerInvariant(c);
                folded.Append(Table.TryGetValue(lower, out var plain) ? plain : lower.ToString());
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    /// <summary>Order of names in an A to Z: by folded text, then by code unit so that the order is total.</summary>
    public static int Compare(string a, string b)
    {
        var order = string.CompareOrdinal(Fold(a), Fold(b));
        return order != 0 ? order : string.CompareOrdinal(a, b);
    }

    /// <summary>What stands over the names filed under a letter: the letter, or <c>0 to 9</c>.</summary>
    public static string LetterLabel(string letter) => letter == "0-9" ? "0 to 9" : letter;

    /// <summary>The letter a name is filed under in an A to Z: <c>A</c>–<c>Z</c>, or <c>0-9</c> for everything else.</summary>
    public static string FileUnder(string name)
    {
        var folded = Fold(name);
        if (folded.StartsWith("the ", StringComparison.Ordinal))
        {
            folded = folded[4..];
        }

        return folded.Length > 0 && folded[0] is >= 'a' and <= 'z' ? char.ToUpperInvariant(folded[0]).ToString() : "0-9";
    }

    private static Dictionary<char, string> BuildTable()
    {
        var table = new Dictionary<char, string>();
        string[] rows =
        [
            "aàáâãäåāăąÀÁÂÃÄÅĀĂĄ", "cçćĉċčÇĆĈĊČ", "dďđĎĐðÐ", "eèéêëēĕėęěÈÉÊËĒĔĖĘĚ", "gĝğġģĜĞĠĢ", "hĥħĤĦ", "iìíîïĩīĭįıÌÍÎÏĨĪĬĮİ",
            "jĵĴ", "kķĶ", "lĺļľłĹĻĽŁ", "nñńņňÑŃŅŇ", "oòóôõöøōŏőÒÓÔÕÖØŌŎŐ", "rŕŗřŔŖŘ", "sśŝşšșŚŜŞŠȘ", "tţťŧțŢŤŦȚ",
            "uùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "wŵẁẃẅŴẀẂẄ", "yýÿŷỳÝŶŸỲ", "zźżžŹŻŽ",
        ];
        foreach (var row in rows)
        {
            foreach (var letter in row.AsSpan(1))
            {
                table[letter] = row[..1];
            }
        }

        (char Letter, string To)[] pairs = [('ß', "ss"), ('æ', "ae"), ('Æ', "ae"), ('œ', "oe"), ('Œ', "oe"), ('þ', "th"), ('Þ', "th")];
        foreach (var (letter, to) in pairs)
        {
            table[letter] = to;
        }

        return table;
    }
}
