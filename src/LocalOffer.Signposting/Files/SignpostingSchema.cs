using System.Text;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>The JSON Schema of the files, with the ids that this site's own vocabularies allow.</summary>
internal static class SignpostingSchema
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static byte[] Of(Offer offer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            Write(json, offer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Offer offer)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (PublicAddress.Of(offer.Settings, Addresses.SignpostingSchema) is { } address)
        {
            // The version is part of the name, so that a program that keeps schemas by name never takes one for another.
            json.WriteString("$id", $"{address}?version={SignpostingFormat.Version}");
        }

        json.WriteString("title", $"Signposting data of {offer.Area.AuthorityName}, version {SignpostingFormat.Version}");
        json.WriteString("description", "What is published of each service and provider, for those who point families to them. A line of signposting.ndjson is a \"record\" of $defs.");
        JsonSchema.WriteType(json, "object");
        json.WritePropertyName("required");
        JsonLists.Write(json, ["format", "version", "schema", "framework", "as-of", "authority", "vocabularies", "records"]);
        json.WriteStartObject("properties");
        Property(json, "format", "What this file is.", () => json.WriteString("const", SignpostingFormat.Name));
        Property(json, "version", "Version of the form of the records.", () => json.WriteString("const", SignpostingFormat.Version));
        Property(json, "schema", "Name of this schema, which lies beside the file.", () => JsonSchema.WriteType(json, "string"));
        Property(json, "framework", "Version of the framework the content was checked against.", () => JsonSchema.WriteType(json, "string"));
        Property(json, "as-of", "The day the files were made, by which \"stale\" was worked out.", () =>
        {
            JsonSchema.WriteType(json, "string");
            json.WriteString("format", "date");
        });
        Property(json, "site", "Address of the site, where it is known.", () =>
        {
            JsonSchema.WriteType(json, "string");
            json.WriteString("format", "uri");
        });
        Property(json, "authority", "The authority whose Local Offer this is.", () => JsonSchema.WriteType(json, "string"));
        Property(json, "vocabularies", "The terms that records hold, by vocabulary and in their order.", () =>
        {
            JsonSchema.WriteType(json, "object");
            json.WriteStartObject("additionalProperties");
            JsonSchema.WriteType(json, "array");
            json.WriteStartObject("items");
            json.WriteString("$ref", "#/$defs/term");
            json.WriteEndObject();
            json.WriteEndObject();
        });
        Property(json, "records", "One for each published service, and for each nursery, school and college.", () =>
        {
            JsonSchema.WriteType(json, "array");
            json.WriteStartObject("items");
            json.WriteString("$ref", "#/$defs/record");
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteStartObject("$defs");
        WriteTerm(json);
        json.WriteStartObject("record");
        json.WriteString("description", "What is published of one service or provider.");
        JsonSchema.WriteType(json, "object");
        JsonSchema.WriteProperties(json, RecordFields.All, offer.Framework);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json)
    {
        json.WriteStartObject("term");
        json.WriteString("description", "A term of a vocabulary. What is a list holds ids of another vocabulary.");
        JsonSchema.WriteType(json, "object");
        json.WritePropertyName("required");
        JsonLists.Write(json, ["id", "label"]);
        json.WriteStartObject("properties");
        foreach (var (name, meaning) in new[]
        {
            ("id", "As it stands in records."), ("label", "What families read."), ("description", "One sentence."),
            ("code", "Official code."), ("parent", "The term of a wider vocabulary that this one refines."),
        })
        {
            Property(json, name, meaning, () => JsonSchema.WriteType(json, "string"));
        }

        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        JsonSchema.WriteType(json, "array");
        json.WriteStartObject("items");
        JsonSchema.WriteType(json, "string");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Property(Utf8JsonWriter json, string name, string meaning, Action write)
    {
        json.WriteStartObject(name);
        json.WriteString("description", meaning);
        write();
        json.WriteEndObject();
    }
}
