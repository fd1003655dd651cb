using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalOffer.Signposting;

/// <summary>Puts JSON values into lines of our own: each value without a line's end, and what stands between as it is.</summary>
internal sealed class LineWriter : IDisposable
{
    // Written into files of their own, never into HTML, so only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly Utf8JsonWriter _json;

    public LineWriter() => _json = new Utf8JsonWriter(_text, Options);

    public LineWriter Raw(ReadOnlySpan<byte> text)
    {
        _text.Write(text);
        return this;
    }

    public LineWriter Raw(string text) => Raw(Encoding.UTF8.GetBytes(text));

    public LineWriter Json(Action<Utf8JsonWriter> write)
    {
        _json.Reset(_text);
        write(_json);
        _json.Flush();
        return this;
    }

    public byte[] ToArray() => _text.WrittenSpan.ToArray();

    public void Dispose() => _json.Dispose();
}
