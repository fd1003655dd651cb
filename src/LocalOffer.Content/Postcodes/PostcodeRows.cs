using System.Globalization;
using System.Text;
using CsvHelper;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>A row of a table of postcodes.</summary>
/// <param name="Middle">The postcode and its place.</param>
/// <param name="Authority">Code of the council, or empty.</param>
internal readonly record struct PostcodeRow(PostcodeMiddle Middle, string Authority);

/// <summary>Reads a table of postcodes. Rows that cannot be used are reported and left out; those out of use are left out in silence.</summary>
internal static class PostcodeRows
{
    private const int MaxRowBytes = 64 * 1024;

    public static List<PostcodeRow> Read(SourceFile csv, DiagnosticBag diagnostics)
    {
        var rows = new List<PostcodeRow>();
        var text = Encoding.UTF8.GetString(csv.Bytes.Span).TrimStart('\uFEFF');
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            MaxRecordSize = MaxRowBytes,
        });
        try
        {
            PostcodeColumns? columns = null;
            while (reader.Read())
            {
                List<string> fields = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
                if (columns is null)
                {
                    columns = PostcodeColumns.Of(fields);
                    if (columns is null)
                    {
                        diagnostics.Add(Codes.PostcodesNotReadable, new(csv.Path, 1, 1, 0),
                            "The first line does not name a column of postcodes and two of places.", "Columns such as pcds, lat and long, or postcode, latitude and longitude, are understood; so is Code-Point Open.");
                        return [];
                    }

                    if (!PostcodeColumns.IsCodePoint(fields))
                    {
                        continue;
                    }
                }

                if (Row(csv, (int)reader.LineNumber, fields, columns, diagnostics) is { } row)
                {
                    rows.Add(row);
                }
            }
        }
        catch (CsvFormatException problem)
        {
            diagnostics.Add(Codes.PostcodesNotReadable, new(csv.Path, (int)Math.Max(1, problem.LineNumber), 1, 0), "The file stops being CSV here.", Codes.PostcodesNotReadable.Remedy);
        }

        return rows;
    }

    private static PostcodeRow? Row(SourceFile csv, int line, List<string> fields, PostcodeColumns columns, DiagnosticBag diagnostics)
    {
        string Field(int column) => column >= 0 && column < fields.Count ? fields[column].Trim() : "";
        if (Field(columns.Ended).Length > 0)
        {
            return null;
        }

        if (Postcode.Tidy(Field(columns.Code)) is not { } code)
        {
            diagnostics.Add(Codes.PostcodeLeftOut, new(csv.Path, line, 1, 0), $"{Shown.Quoted(Field(columns.Code))} is not a postcode, nor the beginning of one.", null);
            return null;
        }

        if (PlaceOf(Field(columns.Latitude), Field(columns.Longitude), columns.IsGrid) is not { } place)
        {
            diagnostics.Add(Codes.PostcodeLeftOut, new(csv.Path, line, 1, 0), $"{code} has no place in Great Britain or Northern Ireland.", null);
            return null;
        }

        return IsNoPlace(place.Latitude) ? null : new(new(code, place.Latitude, place.Longitude), Field(columns.Authority));
    }

    private static (decimal Latitude, decimal Longitude)? PlaceOf(string north, string east, bool isGrid)
    {
        if (isGrid)
        {
            return int.TryParse(north, CultureInfo.InvariantCulture, out var northing) && int.TryParse(east, CultureInfo.InvariantCulture, out var easting)
                ? GridReference.ToLatitudeLongitude(easting, northing)
                : null;
        }

        return decimal.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && decimal.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && (IsNoPlace(latitude) || (latitude is >= 49 and <= 61 && longitude is >= -9 and <= 2))
            ? (latitude, longitude)
            : null;
    }

    // The ONS gives postcodes without a place the latitude 99.999999.
    private static bool IsNoPlace(decimal latitude) => latitude is >= 99 and < 100;
}
