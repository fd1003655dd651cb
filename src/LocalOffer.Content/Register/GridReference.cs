namespace LocalOffer.Content;

/// <summary>
/// Turns an easting and northing of the British National Grid into latitude and longitude (WGS 84), by the formulas of
/// Ordnance Survey's "A guide to coordinate systems in Great Britain": within about five metres, which is plenty for distances.
/// </summary>
public static class GridReference
{
    private const double Radian = Math.PI / 180;

    /// <summary>The position, or null when the point lies off the grid of Great Britain.</summary>
    /// <param name="easting">Metres east, 0 to 700,000.</param>
    /// <param name="northing">Metres north, 0 to 1,300,000.</param>
    /// <returns>Degrees, rounded to five decimals (about a metre).</returns>
    public static (decimal Latitude, decimal Longitude)? ToLatitudeLongitude(int easting, int northing)
    {
        if (easting is <= 0 or > 700_000 || northing is <= 0 or > 1_300_000)
        {
            return null;
        }

        var (latitude, longitude) = Airy(easting, northing);
        (latitude, longitude) = ToWgs84(latitude, longitude);
        return (decimal.Round((decimal)(latitude / Radian), 5), decimal.Round((decimal)(longitude / Radian), 5));
    }

    // Inverse transverse Mercator on the Airy 1830 ellipsoid (guide, C.2). Names follow the guide.
    private static (double Latitude, double Longitude) Airy(double e, double n)
    {
        const double a = 6377563.396, b = 6356256.909, f0 = 0.9996012717, n0 = -100000, e0 = 400000;
        const double lat0 = 49 * Radian, lon0 = -2 * Radian;
        const double e2 = 1 - (b * b / (a * a));
        const double k = (a - b) / (a + b);

        double Arc(double lat)
        {
            var d = lat - lat0;
            var s = lat + lat0;
            return b * f0 * (((1 + k + (1.25 * k * k) + (1.25 * k * k * k)) * d)
                - (((3 * k) + (3 * k * k) + (21.0 / 8 * k * k * k)) * Math.Sin(d) * Math.Cos(s))
                + (((15.0 / 8 * k * k) + (15.0 / 8 * k * k * k)) * Math.Sin(2 * d) * Math.Cos(2 * s))
                - (35.0 / 24 * k * k * k * Math.Sin(3 * d) * Math.Cos(3 * s)));
        }

        var lat = ((n - n0) / (a * f0)) + lat0;
        for (var rest = n - n0 - Arc(lat); Math.Abs(rest) >= 0.00001; rest = n - n0 - Arc(lat))
        {
            lat += rest / (a * f0);
        }

        var sin = Math.Sin(lat);
        var tan = Math.Tan(lat);
        var sec = 1 / Math.Cos(lat);
        var nu = a * f0 / Math.Sqrt(1 - (e2 * sin * sin));
        var rho = a * f0 * (1 - e2) / Math.Pow(1 - (e2 * sin * sin), 1.5);
        var eta2 = (nu / rho) - 1;
        var t2 = tan * tan;
        var t4 = t2 * t2;
        var vii = tan / (2 * rho * nu);
        var viii = tan / (24 * rho * Math.Pow(nu, 3)) * (5 + (3 * t2) + eta2 - (9 * t2 * eta2));
        var ix = tan / (720 * rho * Math.Pow(nu, 5)) * (61 + (90 * t2) + (45 * t4));
        var x = sec / nu;
        var xi = sec / (6 * Math.Pow(nu, 3)) * ((nu / rho) + (2 * t2));
        var xii = sec / (120 * Math.Pow(nu, 5)) * (5 + (28 * t2) + (24 * t4));
        var xiia = sec / (5040 * Math.Pow(nu, 7)) * (61 + (662 * t2) + (1320 * t4) + (720 * t4 * t2));
        var d = e - e0;
        return (
            lat - (vii * d * d) + (viii * Math.Pow(d, 4)) - (ix * Math.Pow(d, 6)),
            lon0 + (x * d) - (xi * Math.Pow(d, 3)) + (xii * Math.Pow(d, 5)) - (xiia * Math.Pow(d, 7)));
    }

    // Helmert shift from OSGB36 to WGS 84 (guide, 6.6, signs reversed).
    private static (double Latitude, double Longitude) ToWgs84(double latitude, double longitude)
    {
        const double a = 6377563.396, b = 6356256.909;
        const double e2 = 1 - (b * b / (a * a));
        var nu = a / Math.Sqrt(1 - (e2 * Math.Pow(Math.Sin(latitude), 2)));
        var x = nu * Math.Cos(latitude) * Math.Cos(longitude);
        var y = nu * Math.Cos(latitude) * Math.Sin(longitude);
        var z = nu * (1 - e2) * Math.Sin(latitude);

        const double tx = 446.448, ty = -125.157, tz = 542.060, scale = 1 - (20.4894 * 1e-6);
        const double second = Radian / 3600;
        const double rx = 0.1502 * second, ry = 0.2470 * second, rz = 0.8421 * second;
        var x2 = tx + (x * scale) - (rz * y) + (ry * z);
        var y2 = ty + (rz * x) + (y * scale) - (rx * z);
        var z2 = tz - (ry * x) + (rx * y) + (z * scale);

        const double wgsA = 6378137.0, wgsB = 6356752.314245;
        const double wgsE2 = 1 - (wgsB * wgsB / (wgsA * wgsA));
        var p = Math.Sqrt((x2 * x2) + (y2 * y2));
        var lat = Math.Atan2(z2, p * (1 - wgsE2));
        for (var i = 0; i < 8; i++)
        {
            var nu2 = wgsA / Math.Sqrt(1 - (wgsE2 * Math.Pow(Math.Sin(lat), 2)));
            lat = Math.Atan2(z2 + (wgsE2 * nu2 * Math.Sin(lat)), p);
        }

        return (lat, Math.Atan2(y2, x2));
    }
}
