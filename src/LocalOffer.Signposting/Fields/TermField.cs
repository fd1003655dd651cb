using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>A field that is one term of a vocabulary, or <c>null</c> when not known.</summary>
internal sealed class TermField(string name, string meaning, string vocabulary, Func<SignpostingRecord, string?> of) : SingleField(name, meaning)
{
    public override string Vocabulary => vocabulary;

    public override string Kind => "one id";

    public override void WriteValue(Utf8JsonWriter json, SignpostingRecord record) => json.WriteStringValue(of(record));

    public override void WriteSchema(Utf8JsonWriter json, Framework framework)
    {
        JsonSchema.WriteType(json, "string", canBeNull: true);
        JsonSchema.WriteEnum(json, JsonSchema.Terms(framework, vocabulary), canBeNull: true);
    }

    public override string Cell(SignpostingRecord record) => of(record) ?? "";
}
