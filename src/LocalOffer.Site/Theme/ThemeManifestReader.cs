using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Reads <c>theme.json</c>.</summary>
internal static class ThemeManifestReader
{
    public static ThemeManifest? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Bytes, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new(Words("name"), Words("version"), Words("description"));
            }

            string Words(string key) =>
                json.RootElement.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        }
        catch (JsonException problem)
        {
            var line = (int)(problem.LineNumber ?? -1) + 1;
            diagnostics.Add(Codes.ThemeManifestUnreadable, new(file.Path, line, line == 0 ? 0 : (int)(problem.BytePositionInLine ?? 0) + 1, 0),
                "theme.json is not JSON.", Codes.ThemeManifestUnreadable.Remedy);
            return null;
        }

        diagnostics.Add(Codes.ThemeManifestUnreadable, new(file.Path, 1, 1, 0), "theme.json is not an object.", Codes.ThemeManifestUnreadable.Remedy);
        return null;
    }
}
