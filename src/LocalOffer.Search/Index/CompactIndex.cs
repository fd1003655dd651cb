using System.Text;
using System.Text.Json;

namespace LocalOffer.Search;

/// <summary>
/// Writes an index in the short form the page loads: a third of the bytes of the library's own. Terms are sorted and leave out what
/// they share with the one before; numbers are packed. <c>unpack.js</c> and <c>expand.js</c> make MiniSearch's object of it.
/// </summary>
internal static class CompactIndex
{
    // One character of base 36 says how much is shared.
    private const int MostShared = 35;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static void Write(Utf8JsonWriter json, InvertedIndex index)
    {
        JsonArrays.Write(json, "fields", SearchField.Names);
        // A field that a document does not have is 0, and one of no length 1.
        json.WriteStartArray("lengths");
        foreach (var lengths in index.Lengths)
        {
            json.WriteStringValue(PackedNumbers.Of(lengths.Select(l => l + 1)));
        }

        json.WriteEndArray();
        json.WriteStartArray("averages");
        foreach (var average in index.Averages)
        {
            json.WriteNumberValue(average);
        }

        json.WriteEndArray();
        json.WriteString("terms", Terms(index.Terms.Keys));
        var postings = new PackedPostings(index.Count);
        foreach (var fields in index.Terms.Values)
        {
            postings.Add(fields);
        }

        json.WriteStartObject("postings");
        postings.Write(json);
        json.WriteEndObject();
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
