namespace LocalOffer.Core;

/// <summary>A place of a listing, as far as it may be known: of a hidden one only the outcode.</summary>
/// <param name="Postcode">Postcode, or the outcode alone (<c>ZZ1</c>) where the exact address is hidden; empty when not known.</param>
/// <param name="Latitude">Degrees north, or null; null where the exact address is hidden.</param>
/// <param name="Longitude">Degrees east, or null; null where the exact address is hidden.</param>
public sealed record ListedPlace(string Postcode, decimal? Latitude, decimal? Longitude)
{
    /// <summary>The places of an entry or provider.</summary>
    internal static IReadOnlyList<ListedPlace> Of(FieldValues values) => [.. values.Objects("locations").Select(One)];

    private static ListedPlace One(FieldValues place)
    {
        var postcode = place.Line("postcode") ?? "";
        return place.Bool("hide-exact-address") == true
            ? new(postcode.Split(' ')[0], null, null)
            : new(postcode, place.Number("latitude"), place.Number("longitude"));
    }
}
