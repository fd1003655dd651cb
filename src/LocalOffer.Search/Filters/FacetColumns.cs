using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>
/// Writes what filters read: for each facet its values, the sets of values that occur, and the set of each listing. What a listing may
/// not have (an age, a day) is 0, and else one more than it is.
/// </summary>
internal static class FacetColumns
{
    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    public static void Write(Utf8JsonWriter json, IReadOnlyList<Facet> facets, IReadOnlyList<Listing> listings)
    {
        json.WriteStartArray("facets");
        foreach (var facet in facets)
        {
            Write(json, facet, listings);
        }

        json.WriteEndArray();
        json.WriteStartObject("ages");
        PackedNumbers.Write(json, "from", listings.Select(l => l.AgeFrom + 1 ?? 0));
        PackedNumbers.Write(json, "to", listings.Select(l => l.AgeTo + 1 ?? 0));
        json.WriteEndObject();

        // Days since the day before the first of them: small numbers are short.
        int[] due = [.. listings.Select(l => Day(l.Freshness.ReviewDue))];
        int[] looked = [.. listings.Select(l => Day(l.Freshness.LastVerified))];
        var first = due.Concat(looked).Where(d => d > 0).DefaultIfEmpty(1).Min();
        json.WriteNumber("firstDay", first);
        PackedNumbers.Write(json, "due", due.Select(d => Since(first, d)));
        PackedNumbers.Write(json, "checked", looked.Select(d => Since(first, d)));
        PackedNumbers.Write(json, "flags", listings.Select(Flags));
    }

    private static void Write(Utf8JsonWriter json, Facet facet, IReadOnlyList<Listing> listings)
    {
        var number = facet.Values.Select((value, i) => (value.Id, i)).ToDictionary(v => v.Id, v => v.i, StringComparer.Ordinal);
        var sets = new List<int[]>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var column = listings.Select(listing =>
        {
            int[] set = [.. facet.Of(listing).Where(number.ContainsKey).Select(id => number[id]).Distinct().Order()];
            var key = string.Join(',', set);
            if (!known.TryGetValue(key, out var place))
            {
                known.Add(key, place = sets.Count);
                sets.Add(set);
            }

            return place;
        }).ToList();
        json.WriteStartObject();
        json.WriteString("key", facet.Key);
        json.WriteString("label", facet.Label);
        json.WriteStartArray("values");
        foreach (var value in facet.Values)
        {
            json.WriteStartObject();
            json.WriteString("id", value.Id);
            json.WriteString("label", value.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sets");
        foreach (var set in sets)
        {
            JsonArrays.Write(json, set);
        }

        json.WriteEndArray();
        PackedNumbers.Write(json, "column", column);
        json.WriteEndObject();
    }

    private static int Day(DateOnly? date) => date is { } day ? Math.Max(0, day.DayNumber - FirstDay.DayNumber) : 0;

    private static int Since(int first, int day) => day == 0 ? 0 : day - first + 1;

    private static int Flags(Listing listing) =>
        (listing.NoAssessmentNeeded ? 1 : 0)
        | (listing.IsRegisterOnly ? 2 : 0)
        | (listing.Availability is "full" or "closed" or "closed-temporarily" ? 4 : 0)
        | (listing.HasAnswers ? 8 : 0);
}
