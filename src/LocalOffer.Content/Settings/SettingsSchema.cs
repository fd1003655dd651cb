using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalOffer.Content;

/// <summary>Writes <c>docs/statiq.schema.json</c> from the table of settings, so that editors complete and check <c>statiq.json</c>.</summary>
public static class SettingsSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of <c>docs/statiq.schema.json</c>.</summary>
    public static string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "Settings of a Local Offer (statiq.json)");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            json.WriteStartObject("$schema");
            json.WriteString("type", "string");
            json.WriteEndObject();
            Section(json, "");
            foreach (var (key, reason) in StatiqKeys.Reasons)
            {
                json.WriteStartObject(key);
                json.WriteString("description", $"Statiq's; no effect here: {reason}.");
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartObject("patternProperties");
            foreach (var (start, reason) in StatiqKeys.ReasonsByStart)
            {
                // NetlifyRedirects has an effect, and stands among the properties; a pattern must not say otherwise.
                json.WriteStartObject($"^{start}(?!Redirects$)");
                json.WriteString("description", $"Statiq's; no effect here: {reason}.");
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Section(Utf8JsonWriter json, string section)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in SettingsKeys.All.Where(k => k.Name.StartsWith(section, StringComparison.Ordinal)))
        {
            var parts = key.Name[section.Length..].Split(':');
            if (!done.Add(parts[0]))
            {
                continue;
            }

            json.WriteStartObject(parts[0]);
            if (parts.Length == 1)
            {
                Key(json, key);
            }
            else
            {
                json.WriteString("type", "object");
                json.WriteBoolean("additionalProperties", false);
                json.WriteStartObject("properties");
                Section(json, section + parts[0] + ":");
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }
    }

    private static void Key(Utf8JsonWriter json, SettingKey key)
    {
        json.WriteString("description", key.Help);
        switch (key.Type)
        {
            case SettingType.Bool:
                json.WriteString("type", "boolean");
                break;
            case SettingType.Number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", key.Min);
                json.WriteNumber("maximum", key.Max);
                break;
            case SettingType.Texts or SettingType.Folders:
                TextOrTexts(json, key.Choices);
                break;
            case SettingType.Levels:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteString("pattern", "^[A-Za-z0-9]+(=(None|Trace|Debug|Information|Warning|Error|Critical))?$");
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteStartObject();
                json.WriteString("type", "object");
                json.WriteStartObject("additionalProperties");
                Levels(json, ["None", "Information", "Warning", "Error"]);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case SettingType.Level:
                Levels(json, ["Information", "Warning", "Error", "Trace", "Debug", "Critical"]);
                break;
            default:
                json.WriteString("type", "string");
                if (Pattern(key.Type) is { } pattern)
                {
                    json.WriteString("pattern", pattern);
                }

                break;
        }

        if (key.Default.Length > 0)
        {
            json.WritePropertyName("default");
            Value(json, key.Default);
        }

        json.WriteStartArray("examples");
        Value(json, key.Example);
        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, string written)
    {
        using var value = JsonDocument.Parse(written);
        value.WriteTo(json);
    }

    private static string? Pattern(SettingType type) => type switch
    {
        SettingType.Colour => "^#[0-9a-fA-F]{6}$",
        SettingType.Host => "^([A-Za-z0-9-][A-Za-z0-9.-]*(:[0-9]+)?)?$",
        SettingType.Date => @"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$",
        SettingType.Folder => @"^(?!/|~|.*\.\.)[^\\:]+$",
        _ => null,
    };

    private static void TextOrTexts(Utf8JsonWriter json, IReadOnlyList<string> choices)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("array");
        json.WriteStringValue("string");
        json.WriteEndArray();
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        if (choices.Count > 0)
        {
            Levels(json, choices);
        }

        json.WriteEndObject();
    }

    private static void Levels(Utf8JsonWriter json, IEnumerable<string> names)
    {
        json.WriteStartArray("enum");
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
