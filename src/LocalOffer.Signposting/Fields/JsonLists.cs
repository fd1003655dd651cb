using System.Text.Json;

namespace LocalOffer.Signposting;

/// <summary>Writes lists of texts.</summary>
internal static class JsonLists
{
    public static void Write(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
