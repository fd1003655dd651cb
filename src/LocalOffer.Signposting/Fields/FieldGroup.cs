using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>Fields that belong together: an object in JSON.</summary>
/// <param name="name">Its name.</param>
/// <param name="meaning">What it is about.</param>
/// <param name="fields">Its fields.</param>
/// <param name="isKnown">Tells whether a record has it; without this every record has. What has not is <c>null</c>.</param>
internal sealed class FieldGroup(string name, string meaning, IReadOnlyList<RecordField> fields, Func<SignpostingRecord, bool>? isKnown = null) : RecordField(name, meaning)
{
    public override void WriteValue(Utf8JsonWriter json, SignpostingRecord record)
    {
        if (isKnown?.Invoke(record) == false)
        {
            json.WriteNullValue();
            return;
        }

        Write(json, fields, record);
    }

    public override void WriteSchema(Utf8JsonWriter json, Framework framework)
    {
        JsonSchema.WriteType(json, "object", canBeNull: isKnown is not null);
        JsonSchema.WriteProperties(json, fields, framework);
    }

    public override IEnumerable<RecordColumn> Columns(string path = "") => fields.SelectMany(f => f.Columns($"{path}{Name}."));

    /// <summary>Writes fields as an object.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<RecordField> fields, SignpostingRecord record)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Name);
            field.WriteValue(json, record);
        }

        json.WriteEndObject();
    }
}
