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
        json.WriteStartObject("fieldLength");
        for (var document = 0; document < index.Count; document++)
        {
            // A document without a word has no lengths at all.
            if (Array.Exists(index.Lengths, l => l[document] >= 0))
            {
                json.WritePropertyName(Key(document));
                WithHoles(json, [.. index.Lengths.Select(l => l[document] >= 0 ? (double?)l[document] : null)]);
            }
        }

        json.WriteEndObject();
        json.WritePropertyName("averageFieldLength");
        WithHoles(json, [.. index.Averages.Select(a => a > 0 ? (double?)a : null)]);
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

    // As JSON.stringify writes an array with holes: those inside are null, those at the end are not written.
    private static void WithHoles(Utf8JsonWriter json, double?[] numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers.AsSpan(0, Array.FindLastIndex(numbers, n => n is not null) + 1))
        {
            if (number is { } there)
            {
                json.WriteNumberValue(there);
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
