using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>
/// The records as a table: a row each, columns named by their paths. UTF-8 without a byte order mark, which would become part of the
/// first column's name in most programs; lines end with LF, so that the same offer gives the same bytes everywhere.
/// </summary>
internal static class SignpostingCsv
{
    // Spreadsheets run what begins so, also after a blank that they drop, and also in the wide form of the same signs.
    private const string BeginsFormula = "=+-@＝＋－＠";

    // Tells a spreadsheet that text follows. It stands before every cell that would begin a formula, and before one that begins with it.
    private const char IsText = '\'';

    public static byte[] Of(Offer offer)
    {
        var table = new StringBuilder().AppendJoin(',', RecordFields.Columns.Select(c => c.Path)).Append('\n');
        foreach (var record in SignpostingRecord.All(offer))
        {
            table.AppendJoin(',', RecordFields.Columns.Select(c => Safe(c.Field.Cell(record)))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(table.ToString());
    }

    private static string Safe(string text)
    {
        if (text.TrimStart() is [var first, ..] && (BeginsFormula.Contains(first) || first == IsText))
        {
            text = IsText + text;
        }

        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
