using System.Globalization;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>A field that is an age in whole years, or <c>null</c> when not known.</summary>
internal sealed class AgeField(string name, string meaning, Func<SignpostingRecord, int?> of) : SingleField(name, meaning)
{
    // A Local Offer is for people from birth to the end of the school year in which they turn 25.
    private const int Oldest = 25;

    public override string Kind => "whole years, 0 to 25";

    public override void WriteValue(Utf8JsonWriter json, SignpostingRecord record)
    {
        if (of(record) is { } age)
        {
            json.WriteNumberValue(age);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public override void WriteSchema(Utf8JsonWriter json, Framework framework)
    {
        JsonSchema.WriteType(json, "integer", canBeNull: true);
        json.WriteNumber("minimum", 0);
        json.WriteNumber("maximum", Oldest);
    }

    public override string Cell(SignpostingRecord record) => of(record)?.ToString(CultureInfo.InvariantCulture) ?? "";
}
