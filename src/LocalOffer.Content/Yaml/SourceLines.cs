namespace LocalOffer.Content;

/// <summary>The lines of a text (LF only), for lengths and words of findings.</summary>
internal sealed class SourceLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public SourceLines(string text)
    {
        _text = text;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }
    }

    /// <summary>How many lines there are; an empty last line counts.</summary>
    public int Count => _starts.Count;

    /// <summary>Where a line starts in the text.</summary>
    public int StartOf(int line) => line > Count ? _text.Length : _starts[line - 1];

    /// <summary>The line an offset is on.</summary>
    public int LineAt(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return at >= 0 ? at + 1 : ~at;
    }

    /// <summary>A line from 1 without its end, or nothing past the last.</summary>
    public ReadOnlySpan<char> this[int line]
    {
        get
        {
            if (line < 1 || line > Count)
            {
                return [];
            }

            var start = _starts[line - 1];
            var end = line < Count ? _starts[line] - 1 : _text.Length;
            return _text.AsSpan(start, end - start);
        }
    }
}
