using System.Text.Json;

namespace LocalOffer.Search;

/// <summary>Writes whole numbers.</summary>
internal static class Numbers
{
    public static void WriteArray(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    public static void WriteArray(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WritePropertyName(name);
        WriteArray(json, numbers);
    }
}
