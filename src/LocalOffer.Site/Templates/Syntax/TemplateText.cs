using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A template's text that knows the line and column of each of its characters.</summary>
internal sealed class TemplateText
{
    private readonly List<int> _lineStarts = [0];

    public TemplateText(ThemeTemplate template)
    {
        Template = template;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public ThemeTemplate Template { get; }

    public string Text => Template.Source;

    /// <summary>The place of some characters, for a finding.</summary>
    public SourceSpan Where(int offset, int length)
    {
        var line = LineOf(offset);
        return new(Template.File, line + 1, offset - _lineStarts[line] + 1, length);
    }

    /// <summary>The line of a character, from 1.</summary>
    public int Line(int offset) => LineOf(offset) + 1;

    private int LineOf(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
