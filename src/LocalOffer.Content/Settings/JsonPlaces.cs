using System.Text;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>From offsets in UTF-8 to lines and columns in characters.</summary>
internal sealed class JsonPlaces
{
    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly List<int> _starts = [0];

    public JsonPlaces(string path, byte[] bytes)
    {
        _path = path;
        _bytes = bytes;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\n')
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The offset of a line and column as the library gives them, from 0 and in bytes.</summary>
    public long Offset(long line, long column) => _starts[(int)Math.Min(line, _starts.Count - 1)] + column;

    /// <summary>The place of an offset.</summary>
    public SourceSpan At(long offset, int length)
    {
        var at = (int)Math.Min(offset, _bytes.Length);
        var line = _starts.BinarySearch(at);
        line = line >= 0 ? line : ~line - 1;
        return new SourceSpan(_path, line + 1, Encoding.UTF8.GetCharCount(_bytes, _starts[line], at - _starts[line]) + 1, length);
    }

    /// <summary>The place of the reader's token, with its length.</summary>
    public SourceSpan OfToken(ref Utf8JsonReader reader)
    {
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return At(reader.TokenStartIndex, Encoding.UTF8.GetCharCount(reader.ValueSpan) + quotes);
    }
}
