using System.Text.Encodings.Web;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Findings as SARIF 2.1.0, which build servers keep, compare and show beside the lines of a change.</summary>
public static class SarifFindings
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the log and a line end.</summary>
    /// <param name="findings">The findings, in order.</param>
    /// <param name="shown">Gives the path of a place as seen from the current folder.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<Diagnostic> findings, Func<SourceSpan, string> shown, TextWriter output)
    {
        var rules = findings.Select(f => f.Code).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                Result(json, finding, rules.FindIndex(r => r.Id == finding.Code.Id), shown(finding.Where));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void Tool(Utf8JsonWriter json, List<DiagnosticCode> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "localoffer");
        json.WriteString("semanticVersion", Product.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            Text(json, "shortDescription", rule.Title);
            Text(json, "fullDescription", rule.Why);
            Text(json, "help", rule.Remedy);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic finding, int rule, string path)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        Text(json, "message", string.IsNullOrEmpty(finding.Hint) ? finding.Message : finding.Message + " " + finding.Hint);
        if (!finding.Where.IsNone)
        {
            Location(json, finding.Where, path);
        }

        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, SourceSpan where, string path)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Addresses.Escape(path));
        json.WriteEndObject();
        if (where.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", where.Line);
            json.WriteNumber("startColumn", Math.Max(1, where.Column));
            if (where is { Column: > 0, Length: > 0 })
            {
                json.WriteNumber("endColumn", where.Column + where.Length);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "note",
        _ => "none",
    };
}
