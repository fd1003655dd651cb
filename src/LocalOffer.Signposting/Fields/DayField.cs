using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>A field that is a day, or <c>null</c> when not known.</summary>
internal sealed class DayField(string name, string meaning, Func<SignpostingRecord, DateOnly?> of) : SingleField(name, meaning)
{
    public override string Kind => "day, as in 2026-10-01";

    public override void WriteValue(Utf8JsonWriter json, SignpostingRecord record) => json.WriteStringValue(of(record) is { } day ? PlainDate.Iso(day) : null);

    public override void WriteSchema(Utf8JsonWriter json, Framework framework)
    {
        JsonSchema.WriteType(json, "string", canBeNull: true);
        json.WriteString("format", "date");
    }

    public override string Cell(SignpostingRecord record) => of(record) is { } day ? PlainDate.Iso(day) : "";
}
