using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Finds the columns of a table of postcodes, whoever made it: the ONS, Ordnance Survey, or a spreadsheet.</summary>
/// <param name="Code">Column of the postcode, sector or outcode.</param>
/// <param name="Latitude">Column of the latitude or, on the national grid, of the northing.</param>
/// <param name="Longitude">Column of the longitude or, on the national grid, of the easting.</param>
/// <param name="IsGrid">True for eastings and northings.</param>
/// <param name="Authority">Column of the council's code, or -1.</param>
/// <param name="Ended">Column of the month a postcode went out of use, or -1.</param>
internal sealed record PostcodeColumns(int Code, int Latitude, int Longitude, bool IsGrid, int Authority, int Ended)
{
    // Code-Point Open has no heading: postcode, quality, easting, northing, country, three of health, council, ward.
    private const int CodePointWidth = 10;

    private static readonly string[] Codes = ["pcds", "pcd2", "pcd", "postcode", "outcode", "sector", "code"];
    private static readonly string[] Latitudes = ["lat", "latitude"];
    private static readonly string[] Longitudes = ["long", "longitude", "lng", "lon"];
    private static readonly string[] Eastings = ["oseast1m", "eastings", "easting", "east1m"];
    private static readonly string[] Northings = ["osnrth1m", "northings", "northing", "north1m"];

    /// <summary>The columns, from the first row; null when it is neither a heading nor a row of Code-Point Open.</summary>
    public static PostcodeColumns? Of(IReadOnlyList<string> first)
    {
        var names = first.Select(n => n.Trim().TrimStart('\uFEFF').ToLowerInvariant()).ToList();
        int Column(IEnumerable<string> wanted) => wanted.Select(w => names.IndexOf(w)).FirstOrDefault(i => i >= 0, -1);
        var (code, latitude, longitude) = (Column(Codes), Column(Latitudes), Column(Longitudes));
        var isGrid = latitude < 0 || longitude < 0;
        if (isGrid)
        {
            (latitude, longitude) = (Column(Northings), Column(Eastings));
        }

        // The ONS names the council's column anew with each year's codes: oslaua, laua, lad25cd.
        var authority = names.FindIndex(n => n is "oslaua" or "laua" || (n.StartsWith("lad", StringComparison.Ordinal) && n.EndsWith("cd", StringComparison.Ordinal)));
        return code >= 0 && latitude >= 0 && longitude >= 0 ? new(code, latitude, longitude, isGrid, authority, names.IndexOf("doterm"))
            : IsCodePoint(first) ? new(0, 3, 2, IsGrid: true, Authority: 8, Ended: -1)
            : null;
    }

    /// <summary>True for a row of Code-Point Open, which begins without a heading.</summary>
    public static bool IsCodePoint(IReadOnlyList<string> row) => row.Count == CodePointWidth && Postcode.Tidy(row[0])?.Contains(' ', StringComparison.Ordinal) == true && int.TryParse(row[2], out _);
}
