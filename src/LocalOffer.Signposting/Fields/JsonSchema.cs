using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>Writes the words of JSON Schema (2020-12).</summary>
internal static class JsonSchema
{
    /// <summary>The type of a value.</summary>
    public static void WriteType(Utf8JsonWriter json, string type, bool canBeNull = false)
    {
        if (!canBeNull)
        {
            json.WriteString("type", type);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    /// <summary>The only texts a value can be; nothing is written for an empty list, which the standard does not allow.</summary>
    public static void WriteEnum(Utf8JsonWriter json, IReadOnlyCollection<string> texts, bool canBeNull = false)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray("enum");
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        if (canBeNull)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    /// <summary>The fields of an object: every one is there in every record. Readers must allow for more, which a later version may bring.</summary>
    public static void WriteProperties(Utf8JsonWriter json, IReadOnlyList<RecordField> fields, Framework framework)
    {
        json.WritePropertyName("required");
        JsonLists.Write(json, fields.Select(f => f.Name));
        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Meaning);
            field.WriteSchema(json, framework);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The ids of a vocabulary.</summary>
    public static IReadOnlyList<string> Terms(Framework framework, string vocabulary) => [.. framework.Terms(vocabulary).Select(t => t.Id)];
}
