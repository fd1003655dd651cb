using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>A field of several plain texts.</summary>
internal sealed class TextsField(string name, string meaning, Func<SignpostingRecord, IReadOnlyList<string>> of) : SingleField(name, meaning)
{
    public override string Kind => "list of texts";

    public override void WriteValue(Utf8JsonWriter json, SignpostingRecord record) => JsonLists.Write(json, of(record));

    public override void WriteSchema(Utf8JsonWriter json, Framework framework)
    {
        JsonSchema.WriteType(json, "array");
        json.WriteStartObject("items");
        JsonSchema.WriteType(json, "string");
        json.WriteEndObject();
    }

    public override string Cell(SignpostingRecord record) => CellList.Of(of(record));
}
