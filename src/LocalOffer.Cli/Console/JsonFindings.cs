using System.Text.Encodings.Web;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Findings as one JSON array, for programs. Paths are relative to the site's root.</summary>
public static class JsonFindings
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the array and a line end.</summary>
    public static void Write(IReadOnlyList<Diagnostic> findings, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var finding in findings)
            {
                WriteOne(json, finding);
            }

            json.WriteEndArray();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    /// <summary>Writes one finding as an object.</summary>
    public static void WriteOne(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code.Id);
        json.WriteString("name", finding.Code.Name);
        json.WriteString("severity", SeverityWords.Of(finding.Severity));
        json.WriteString("file", finding.Where.File ?? "");
        json.WriteNumber("line", finding.Where.Line);
        json.WriteNumber("column", finding.Where.Column);
        json.WriteNumber("length", finding.Where.Length);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.WriteEndObject();
    }
}
