using System.Text;
using System.Text.Json;

namespace LocalOffer.Search;

/// <summary>
/// Writes an index in the short form the page loads: half the bytes of the library's own. Terms are sorted and leave out what
/// they share with the one before; documents are counted from the one before. <c>expand.js</c> makes MiniSearch's object of it.
/// </summary>
internal static class CompactIndex
{
    // One character of base 36 says how much is shared.
    private const int MostShared = 35;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static void Write(Utf8JsonWriter json, InvertedIndex index)
    {
        JsonArrays.Write(json, "fields", SearchField.Names);
        json.WriteStartArray("lengths");
        foreach (var lengths in index.Lengths)
        {
            JsonArrays.Write(json, lengths);
        }

        json.WriteEndArray();
        json.WriteStartArray("averages");
        foreach (var average in index.Averages)
        {
            json.WriteNumberValue(average);
        }

        json.WriteEndArray();
        json.WriteString("terms", Terms(index.Terms.Keys));
        json.WriteStartArray("postings");
        foreach (var fields in index.Terms.Values)
        {
            json.WriteNumberValue(fields.Count(f => f is not null));
            for (var field = 0; field < fields.Length; field++)
            {
                if (fields[field] is { } postings)
                {
                    json.WriteNumberValue(field);
                    json.WriteNumberValue(postings.Count);
                    Write(json, postings);
                }
            }
        }

        json.WriteEndArray();
    }

    // A step is at least 1, so its sign is free to say that a frequency follows.
    private static void Write(Utf8JsonWriter json, List<Posting> postings)
    {
        var before = -1;
        foreach (var (document, frequency) in postings)
        {
            var step = document - before;
            json.WriteNumberValue(frequency == 1 ? step : -step);
            if (frequency > 1)
            {
                json.WriteNumberValue(frequency);
            }

            before = document;
        }
    }

    private static string Terms(IEnumerable<string> sorted)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var term in sorted)
        {
            var most = Math.Min(Math.Min(before.Length, term.Length), MostShared);
            var shared = 0;
            while (shared < most && before[shared] == term[shared])
            {
                shared++;
            }

            text.Append(text.Length > 0 ? " " : "").Append(Digits[shared]).Append(term, shared, term.Length - shared);
            before = term;
        }

        return text.ToString();
    }
}
