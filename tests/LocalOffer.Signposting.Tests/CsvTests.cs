using System.Text.Json;
using CsvHelper;
using LocalOffer.Core;

namespace LocalOffer.Signposting.Tests;

/// <summary>The table holds the same facts, and no spreadsheet runs what stands in it.</summary>
public class CsvTests
{
    [Fact]
    public void The_table_read_back_is_the_same_as_the_records()
    {
        var offer = Hostile.Offer();
        var rows = Rows(offer.File(Addresses.SignpostingCsv));
        var records = offer.Records();
        Assert.Equal(records.Count, rows.Count);
        foreach (var (row, record) in rows.Zip(records))
        {
            Assert.Equal(RecordFields.Columns.Select(c => Written(record, c.Path)), row.Select(Unguarded));
        }
    }

    [Fact]
    public void A_list_in_a_cell_comes_apart_into_its_values()
    {
        var offer = Hostile.Offer();
        var column = RecordFields.Columns.Select(c => c.Path).ToList().IndexOf("also-known-as");
        foreach (var (row, record) in Rows(offer.File(Addresses.SignpostingCsv)).Zip(offer.Records()))
        {
            var cell = Unguarded(row[column]);
            var values = cell.Length == 0 ? [] : cell.Split(" | ").Select(v => v.Replace("||", "|", StringComparison.Ordinal));
            Assert.Equal(record.GetProperty("also-known-as").EnumerateArray().Select(v => v.GetString()), values);
        }
    }

    [Fact]
    public void No_cell_begins_a_formula()
    {
        foreach (var cell in Rows(Hostile.Offer().File(Addresses.SignpostingCsv)).SelectMany(r => r))
        {
            Assert.False(cell.TrimStart() is [var first, ..] && "=+-@＝＋－＠".Contains(first), cell);
        }
    }

    private static List<string[]> Rows(string table)
    {
        using var csv = CsvReader.FromText(table, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, RecordFields.Columns.Count).Select(i => csv.GetString(i))]);
        }

        Assert.Equal(RecordFields.Columns.Select(c => c.Path), rows[0]);
        return rows[1..];
    }

    // What the page about the files tells programs to do.
    private static string Unguarded(string cell) => cell is ['\'', .. var text] ? text : cell;

    private static string Written(JsonElement record, string path)
    {
        var value = record;
        foreach (var name in path.Split('.'))
        {
            value = value.ValueKind == JsonValueKind.Null ? value : value.GetProperty(name);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Array => string.Join(" | ", value.EnumerateArray().Select(v => v.GetString()!.Replace("|", "||", StringComparison.Ordinal))),
            _ => value.GetRawText(),
        };
    }
}
