using System.Buffers;
using System.Text;

namespace LocalOffer.Site;

/// <summary>
/// Text written as UTF-8 into a pooled array. One is kept for each thread that renders, so that a page costs no array of its own.
/// </summary>
public sealed class Utf8Buffer : TextWriter
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(32 * 1024);
    private char _waitingHighSurrogate;
    private int _length;

    /// <summary>An empty buffer; line ends are LF.</summary>
    public Utf8Buffer() => CoreNewLine = ['\n'];

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What has been written; valid until the buffer is written to, cleared or disposed of.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Forgets what has been written and keeps the array.</summary>
    public void Clear()
    {
        _length = 0;
        _waitingHighSurrogate = '\0';
    }

    /// <inheritdoc/>
    public override void Write(char value)
    {
        // A pair written half by half must not become two broken characters.
        if (char.IsHighSurrogate(value))
        {
            _waitingHighSurrogate = value;
            return;
        }

        if (_waitingHighSurrogate != '\0')
        {
            Append([_waitingHighSurrogate, value]);
            _waitingHighSurrogate = '\0';
            return;
        }

        Append([value]);
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_waitingHighSurrogate != '\0' && buffer.Length > 0)
        {
            Write(buffer[0]);
            buffer = buffer[1..];
        }

        if (buffer.Length > 0 && char.IsHighSurrogate(buffer[^1]))
        {
            _waitingHighSurrogate = buffer[^1];
            buffer = buffer[..^1];
        }

        Append(buffer);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            _length = 0;
        }

        base.Dispose(disposing);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        // At most three bytes a char, so usually one check and no count.
        var most = _length + (text.Length * 3);
        if (most > _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(most, _bytes.Length * 2));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }
}
