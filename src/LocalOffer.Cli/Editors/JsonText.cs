using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalOffer.Cli;

/// <summary>
/// A JSON file that belongs to somebody else, changed in one place: comments, order and spaces of the rest stay as they are.
/// </summary>
internal sealed class JsonText
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private byte[] _bytes;

    /// <summary>Reads a text; an empty one is an empty object.</summary>
    /// <exception cref="JsonException">It is not a JSON object.</exception>
    public JsonText(string text)
    {
        _bytes = Encoding.UTF8.GetBytes(string.IsNullOrWhiteSpace(text) ? "{\n}\n" : text.TrimStart('\uFEFF'));
        Find("");
    }

    /// <summary>The value of a top-level key, or null.</summary>
    public JsonNode? this[string key] => Find(key).Value is { } at ? JsonNode.Parse(_bytes.AsSpan(at.Start..at.End), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }) : null;

    /// <summary>Sets a top-level key. A value that says the same already is not touched.</summary>
    public void Set(string key, JsonNode value)
    {
        if (JsonNode.DeepEquals(this[key], value))
        {
            return;
        }

        var json = value.ToJsonString(Written).Replace("\n", "\n  ", StringComparison.Ordinal);
        var (at, lastEnd, hasComma) = Find(key);
        _bytes = at is { } found
            ? [.. _bytes[..found.Start], .. Encoding.UTF8.GetBytes(json), .. _bytes[found.End..]]
            : [.. _bytes[..lastEnd], .. Encoding.UTF8.GetBytes($"{(hasComma ? "" : ",")}\n  {JsonSerializer.Serialize(key)}: {json}"), .. Rest(lastEnd)];
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(_bytes);

    // What follows the last value, beginning on a line of its own.
    private byte[] Rest(int at) => at < _bytes.Length && _bytes[at] is (byte)'\n' or (byte)'\r' ? _bytes[at..] : [(byte)'\n', .. _bytes[at..]];

    // Where a key's value stands; where the last value ends; whether nothing has to stand between it and a new one.
    private (ByteRange? Value, int LastEnd, bool HasComma) Find(string key)
    {
        var reader = new Utf8JsonReader(_bytes, Lenient);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The file does not hold an object { … }.");
        }

        ByteRange? value = null;
        var end = (int)reader.BytesConsumed;
        var isEmpty = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(key);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            end = (int)reader.BytesConsumed;
            isEmpty = false;
            if (isIt)
            {
                value = new(start, end);
            }
        }

        reader.Read();
        if (isEmpty)
        {
            return (value, end, true);
        }

        var comma = end;
        while (comma < _bytes.Length && char.IsWhiteSpace((char)_bytes[comma]))
        {
            comma++;
        }

        return comma < _bytes.Length && _bytes[comma] == ',' ? (value, comma + 1, true) : (value, end, false);
    }

    private readonly record struct ByteRange(int Start, int End);
}
