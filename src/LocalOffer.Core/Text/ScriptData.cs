using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalOffer.Core;

/// <summary>
/// Data as a classic script, the one form that works over http, in a service worker and from a memory stick. The JSON stands in
/// a string, which browsers read faster than the same written as JavaScript.
/// </summary>
public static class ScriptData
{
    // Written into files of their own, never into HTML, so only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON as bytes.</summary>
    public static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A script that puts the data into a variable.</summary>
    /// <param name="target">What it is assigned to, as JavaScript.</param>
    /// <param name="json">The data.</param>
    public static byte[] Script(string target, ReadOnlySpan<byte> json)
    {
        var script = new ArrayBufferWriter<byte>(json.Length + (json.Length / 16) + 64);
        script.Write(Encoding.UTF8.GetBytes(target + "=JSON.parse('"));
        foreach (var part in json)
        {
            if (part is (byte)'\\' or (byte)'\'')
            {
                script.Write([(byte)'\\']);
            }

            script.Write([part]);
        }

        script.Write("');\n"u8);
        return script.WrittenSpan.ToArray();
    }
}
