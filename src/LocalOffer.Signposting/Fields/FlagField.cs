using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>A field that is true or false.</summary>
internal sealed class FlagField(string name, string meaning, Func<SignpostingRecord, bool?> of) : SingleField(name, meaning)
{
    /// <summary>True when a record may lack it; it is <c>null</c> then.</summary>
    public bool CanBeNull { get; init; }

    public override string Kind => "true or false";

    public override void WriteValue(Utf8JsonWriter json, SignpostingRecord record)
    {
        if (of(record) is { } flag)
        {
            json.WriteBooleanValue(flag);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public override void WriteSchema(Utf8JsonWriter json, Framework framework) => JsonSchema.WriteType(json, "boolean", CanBeNull);

    public override string Cell(SignpostingRecord record) => of(record) is { } flag ? flag ? "true" : "false" : "";
}
