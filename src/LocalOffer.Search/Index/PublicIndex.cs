using System.Globalization;
using System.Text.Json;

namespace LocalOffer.Search;

/// <summary>
/// Writes an index as MiniSearch 7.2.0 does itself (<c>serializationVersion: 2</c>), for programs that want to search the offer:
/// <c>MiniSearch.loadJS</c> takes it as it is.
/// </summary>
internal static class PublicIndex
{
    public static void Write(Utf8JsonWriter json, InvertedIndex index, IReadOnlyList<SearchDocument> documents)
    {
        json.WriteStartObject();
        json.WriteNumber("documentCount", index.Count);
        json.WriteNumber("nextId", index.Count);
        Keyed(json, "documentIds", documents.Select(d => d.Id), json.WriteStringValue);
        json.WriteStartObject("fieldIds");
        for (var field = 0; field < SearchField.Names.Count; field++)
        {
            json.WriteNumber(SearchField.Names[field], field);
        }

        json.WriteEndObject();
        Keyed(json, "fieldLength", Enumerable.Range(0, index.Count), document => Lengths(json, index, document));
        json.WriteStartArray("averageFieldLength");
        foreach (var average in index.Averages)
        {
            json.WriteNumberValue(average);
        }

        json.WriteEndArray();
        Keyed(json, "storedFields", documents, document => Stored(json, document));
        json.WriteNumber("dirtCount", 0);
        json.WriteStartArray("index");
        foreach (var (term, fields) in index.Terms)
        {
            json.WriteStartArray();
            json.WriteStringValue(term);
            json.WriteStartObject();
            for (var field = 0; field < fields.Length; field++)
            {
                if (fields[field] is { } postings)
                {
                    json.WriteStartObject(Key(field));
                    foreach (var (document, frequency) in postings)
                    {
                        json.WriteNumber(Key(document), frequency);
                    }

                    json.WriteEndObject();
                }
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteNumber("serializationVersion", 2);
        json.WriteEndObject();
    }

    // Holes inside are null and those at the end are not written, as JSON.stringify does with an array that has holes.
    private static void Lengths(Utf8JsonWriter json, InvertedIndex index, int document)
    {
        json.WriteStartArray();
        var last = Array.FindLastIndex(index.Lengths, l => l[document] >= 0);
        for (var field = 0; field <= last; field++)
        {
            if (index.Lengths[field][document] is >= 0 and var length)
            {
                json.WriteNumberValue(length);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    private static void Stored(Utf8JsonWriter json, SearchDocument document)
    {
        json.WriteStartObject();
        json.WriteString("kind", SearchDocument.Kinds[(int)document.Kind]);
        json.WriteString("name", document.Name);
        json.WriteString("path", document.Path);
        json.WriteString("summary", document.Summary);
        json.WriteEndObject();
    }

    private static void Keyed<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartObject(name);
        var number = 0;
        foreach (var value in values)
        {
            json.WritePropertyName(Key(number++));
            write(value);
        }

        json.WriteEndObject();
    }

    private static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);
}
