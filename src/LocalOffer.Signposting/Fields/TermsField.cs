using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>A field of several terms of a vocabulary; empty when none is known.</summary>
internal sealed class TermsField(string name, string meaning, string vocabulary, Func<SignpostingRecord, IReadOnlyList<string>> of) : SingleField(name, meaning)
{
    public override string Vocabulary => vocabulary;

    public override string Kind => "list of ids";

    public override void WriteValue(Utf8JsonWriter json, SignpostingRecord record) => JsonLists.Write(json, of(record));

    public override void WriteSchema(Utf8JsonWriter json, Framework framework)
    {
        JsonSchema.WriteType(json, "array");
        json.WriteStartObject("items");
        JsonSchema.WriteType(json, "string");
        JsonSchema.WriteEnum(json, JsonSchema.Terms(framework, vocabulary));
        json.WriteEndObject();
    }

    public override string Cell(SignpostingRecord record) => CellList.Of(of(record));
}
