using System.Text;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>The state as the script in the page reads it.</summary>
internal static class PreviewJson
{
    // A page with thousands of findings helps nobody; the console has them all.
    private const int MostFindings = 100;

    /// <summary>One line of JSON.</summary>
    public static string Of(PreviewState state, string run)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("run", run);
            json.WriteNumber("version", state.Version);
            json.WriteNumber("site", state.SiteVersion);
            json.WriteBoolean("failed", state.Failed);
            json.WriteString("counts", Counts(state));
            json.WriteNumber("more", Math.Max(0, state.Findings.Count - MostFindings));
            json.WriteStartArray("findings");
            foreach (var finding in PreviewFinding.Of(state).Take(MostFindings))
            {
                finding.Write(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>For example <c>1 error, 2 warnings</c>, or <c>no errors, no warnings</c>.</summary>
    public static string Counts(PreviewState state)
    {
        if (state.Fault is not null)
        {
            return "a fault in localoffer";
        }

        var errors = state.Findings.Count(f => f.Severity == Severity.Error);
        var warnings = state.Findings.Count(f => f.Severity == Severity.Warning);
        return $"{(errors == 0 ? "no errors" : Words.Count(errors, "error"))}, {(warnings == 0 ? "no warnings" : Words.Count(warnings, "warning"))}";
    }
}
