using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>From a place in a Markdown text to the place in the file it was written in.</summary>
internal sealed class TextPlaces
{
    private readonly string _text;
    private readonly SourceSpan _start;
    private readonly int _shift;
    private readonly bool _isExact;
    private SourceLines? _lines;

    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts in the file.</param>
    /// <param name="style">How it was written.</param>
    public TextPlaces(string text, SourceSpan start, ScalarStyle style)
    {
        _text = text;
        _start = start;

        // Quoted and plain text on one line without escapes keeps its columns too.
        _shift = style == ScalarStyle.Quoted ? 1 : 0;
        _isExact = style == ScalarStyle.Literal
            || (style is ScalarStyle.Plain or ScalarStyle.Quoted && start.Length == text.Length + (2 * _shift) && !text.Contains('\n'));
    }

    /// <summary>The place of part of the text: exact where the file allows it, else the first line of the text.</summary>
    public SourceSpan Of(int start, int end)
    {
        if (!_isExact)
        {
            return _start;
        }

        _lines ??= new SourceLines(_text);
        start = Math.Clamp(start, 0, _text.Length);
        var line = _lines.LineAt(start);
        var column = start - _lines.StartOf(line);
        var length = Math.Max(0, Math.Min(end + 1 - start, _lines[line].Length - column));
        return new SourceSpan(_start.File, _start.Line + line - 1, _start.Column + column + _shift, length);
    }
}
