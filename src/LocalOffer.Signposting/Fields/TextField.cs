using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>A field of plain text.</summary>
/// <param name="name">Its name.</param>
/// <param name="meaning">What it means.</param>
/// <param name="of">Its value, or null when not known.</param>
internal class TextField(string name, string meaning, Func<SignpostingRecord, string?> of) : SingleField(name, meaning)
{
    /// <summary>True when a record may lack it; it is <c>null</c> then.</summary>
    public bool CanBeNull { get; init; }

    /// <summary>What kind of text the schema says it is (<c>uri</c>, <c>email</c>), or null.</summary>
    public string? Format { get; init; }

    /// <summary>The only texts it can be; empty when it can be any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public override string Kind => Choices.Count > 0 ? string.Join(" or ", Choices) : Format switch
    {
        "uri" => "web address",
        "email" => "e-mail address",
        _ => "text",
    };

    public override void WriteValue(Utf8JsonWriter json, SignpostingRecord record) => json.WriteStringValue(of(record));

    public override void WriteSchema(Utf8JsonWriter json, Framework framework)
    {
        JsonSchema.WriteType(json, "string", CanBeNull);
        JsonSchema.WriteEnum(json, Choices, CanBeNull);
        if (Format is not null)
        {
            json.WriteString("format", Format);
        }
    }

    public override string Cell(SignpostingRecord record) => of(record) ?? "";
}
