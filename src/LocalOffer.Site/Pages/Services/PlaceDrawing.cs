using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Places with their addresses; an address that is to be hidden never reaches the page.</summary>
internal static class PlaceDrawing
{
    // A hidden place is always drawn here, even with nothing to show: drawn by its type, it would show everything.
    public static DrawnPlaces? Draw(Workbench bench, ListValue places)
    {
        var drawn = places.Items.OfType<ObjectValue>().Select(o => Place(bench, o.Fields)).Where(p => p.Name is not null || p.Lines.Count > 0 || p.District is not null || p.IsHidden).ToList();
        return drawn.Count == 0 ? null : new DrawnPlaces(drawn);
    }

    // "Stay and Share, Millbourne Family Hub" has said "Millbourne Family Hub" already.
    private static bool IsSaid(string? name, string line) => name is not null
        && (name == line || name.EndsWith(" " + line, StringComparison.Ordinal) || name.StartsWith(line + ",", StringComparison.Ordinal));

    private static PlaceView Place(Workbench bench, FieldValues place)
    {
        var hidden = place.Bool("hide-exact-address") == true;
        var lines = new List<string>();
        if (!hidden)
        {
            lines.AddRange((place.Line("address") ?? "").Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            if (lines.Count > 0 && IsSaid(place.Line("name"), lines[0]))
            {
                lines.RemoveAt(0);
            }

            if (place.Line("postcode") is { } postcode)
            {
                lines.Add(postcode);
            }
        }

        return new(place.Line("name"), lines, bench.Label(Vocabularies.Districts, place.Term("district")), hidden);
    }
}
