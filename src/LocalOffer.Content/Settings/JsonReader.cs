using System.Text;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Reads JSON into the same tree as YAML, every node with its place. Comments and trailing commas are let pass, as editors
/// for settings files do. Strings are <see cref="ScalarStyle.Quoted"/>, numbers and words <see cref="ScalarStyle.Plain"/>.
/// </summary>
public static class JsonReader
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = YamlLimits.Depth,
    };

    /// <summary>The tree; null when the file cannot be read, which is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (SourceText.Read(file, diagnostics) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(Codes.EmptyFile, file.Where, "The file is empty.", "Fill it in, or delete it.");
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var places = new JsonPlaces(file.Path, bytes);
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            var node = Node(ref reader, places, diagnostics);
            while (reader.Read())
            {
                // Anything after the value throws.
            }

            return node;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Invalid escapes inside strings come as the latter, without a place.
            var offset = e is JsonException { LineNumber: { } line, BytePositionInLine: { } column } ? places.Offset(line, column) : reader.TokenStartIndex;
            var (message, hint) = JsonErrorWords.Explain(e.Message, bytes, (int)Math.Min(offset, bytes.Length));
            diagnostics.Add(Codes.MalformedJson, places.At(offset, 1), message, hint);
            return null;
        }
    }

    private static YamlNode Node(ref Utf8JsonReader reader, JsonPlaces places, DiagnosticBag diagnostics)
    {
        var where = places.At(reader.TokenStartIndex, 1);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var pairs = new List<YamlPair>();
                var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = reader.GetString()!;
                    var keyWhere = places.OfToken(ref reader);
                    reader.Read();
                    var value = Node(ref reader, places, diagnostics);
                    if (seen.TryAdd(key, keyWhere))
                    {
                        pairs.Add(new YamlPair(key, keyWhere, value));
                    }
                    else
                    {
                        diagnostics.Add(Codes.DuplicateKey, keyWhere, $"The key \"{key}\" is already on line {seen[key].Line}.",
                            "Keep the right one of the two and delete the other.");
                    }
                }

                return new YamlMap(pairs, where);
            case JsonTokenType.StartArray:
                var items = new List<YamlNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Node(ref reader, places, diagnostics));
                }

                return new YamlList(items, where);
            case JsonTokenType.String:
                where = places.OfToken(ref reader);
                return new YamlScalar(reader.GetString()!, ScalarStyle.Quoted, where, where);
            default:
                where = places.OfToken(ref reader);
                return new YamlScalar(Encoding.UTF8.GetString(reader.ValueSpan), ScalarStyle.Plain, where, where);
        }
    }
}
