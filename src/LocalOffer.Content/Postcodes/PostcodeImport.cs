using System.Globalization;
using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What part of a table of postcodes to take.</summary>
/// <param name="Outcodes">Outcodes of the area; empty to take those of the offer's own services and of what lies near them.</param>
/// <param name="Authority">Code of the council as in the table (such as <c>E10000030</c>), or null.</param>
/// <param name="Within">Miles around the offer's own outcodes that are taken as well.</param>
/// <param name="Whole">True to keep whole postcodes: distances to a street, and a larger file.</param>
public sealed record PostcodeOptions(IReadOnlyList<string> Outcodes, string? Authority, decimal Within, bool Whole);

/// <summary>What came of an import of postcodes.</summary>
/// <param name="Rows">Rows of the file that could be used.</param>
/// <param name="Table">The part of it that is in the area.</param>
/// <param name="Text">The table as CSV.</param>
public sealed record PostcodeResult(int Rows, PostcodeTable Table, string Text);

/// <summary>
/// Trims a table of postcodes to an area and to sectors: about a kilometre, near enough to tell how far a service is, and small
/// enough for a phone. Understands the ONS Postcode Directory, Ordnance Survey's Code-Point Open and tables of outcodes.
/// </summary>
public static class PostcodeImport
{
    private const double EarthInMiles = 3958.8;

    /// <summary>Plans the import; nothing is written.</summary>
    /// <param name="csv">The table.</param>
    /// <param name="own">Postcodes of the offer's own services.</param>
    /// <param name="options">What to take.</param>
    /// <param name="diagnostics">Receives findings, at rows of the table.</param>
    public static PostcodeResult Plan(SourceFile csv, IEnumerable<string> own, PostcodeOptions options, DiagnosticBag diagnostics)
    {
        var rows = PostcodeRows.Read(csv, diagnostics);
        var taken = rows;
        if (options.Authority is { } authority)
        {
            taken = [.. rows.Where(r => r.Authority.Equals(authority, StringComparison.OrdinalIgnoreCase))];
        }
        else if (rows.Count > 0)
        {
            var outcodes = options.Outcodes.Count > 0
                ? options.Outcodes.Select(o => Postcode.Tidy(o) ?? o).Select(Postcode.Outcode).ToHashSet(StringComparer.Ordinal)
                : Near(rows, own.Select(Postcode.Tidy).OfType<string>().Select(Postcode.Outcode).ToHashSet(StringComparer.Ordinal), (double)options.Within);
            taken = [.. rows.Where(r => outcodes.Contains(Postcode.Outcode(r.Middle.Code)))];
        }

        if (taken.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(Codes.PostcodesElsewhere, csv.Where, $"None of the {Words.Count(rows.Count, "postcode")} in {csv.Path} is in the area.", Codes.PostcodesElsewhere.Remedy);
        }

        var table = new PostcodeTable(Middles([.. taken.Select(r => r.Middle)], options.Whole));
        return new(rows.Count, table, Text(table));
    }

    private static HashSet<string> Near(List<PostcodeRow> rows, HashSet<string> own, double miles)
    {
        var middles = Means(rows.Select(r => (Postcode.Outcode(r.Middle.Code), r.Middle))).ToList();
        var homes = middles.Where(m => own.Contains(m.Code)).ToList();
        return [.. middles.Where(m => homes.Exists(h => Miles(h, m) <= miles)).Select(m => m.Code)];
    }

    private static IEnumerable<PostcodeMiddle> Middles(List<PostcodeMiddle> taken, bool whole) =>
    [
        .. Means(taken.Select(m => (Postcode.Outcode(m.Code), m))),
        .. Means(taken.Where(m => Postcode.Sector(m.Code) is not null).Select(m => (Postcode.Sector(m.Code)!, m))),
        .. whole ? taken.Where(m => Postcode.Sector(m.Code) is { } sector && sector != m.Code) : [],
    ];

    private static IEnumerable<PostcodeMiddle> Means(IEnumerable<(string Code, PostcodeMiddle Middle)> middles) =>
        middles.GroupBy(m => m.Code, m => m.Middle, StringComparer.Ordinal).Select(g => new PostcodeMiddle(g.Key, g.Average(m => m.Latitude), g.Average(m => m.Longitude)));

    private static double Miles(PostcodeMiddle a, PostcodeMiddle b)
    {
        static double Radians(decimal degrees) => (double)degrees * Math.PI / 180;
        var down = Math.Sin((Radians(b.Latitude) - Radians(a.Latitude)) / 2);
        var across = Math.Sin((Radians(b.Longitude) - Radians(a.Longitude)) / 2);
        var part = (down * down) + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * across * across);
        return 2 * EarthInMiles * Math.Asin(Math.Min(1, Math.Sqrt(part)));
    }

    // Four decimals are about ten metres.
    private static string Text(PostcodeTable table)
    {
        var text = new StringBuilder("code,latitude,longitude\n");
        foreach (var middle in table.Middles)
        {
            text.Append(CultureInfo.InvariantCulture, $"{middle.Code},{middle.Latitude:0.0000},{middle.Longitude:0.0000}\n");
        }

        return text.ToString();
    }
}
