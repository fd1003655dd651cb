using System.Text;
using HandlebarsDotNet;

namespace LocalOffer.Site;

/// <summary>Lets the template engine encode as <see cref="HtmlText"/> does.</summary>
internal sealed class HtmlTextEncoder : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target)
    {
        // Special characters are encoded one by one, so pieces can be too.
        foreach (var chunk in (text ?? new StringBuilder()).GetChunks())
        {
            HtmlText.Encode(chunk.Span, target);
        }
    }

    public void Encode(string? text, TextWriter target) => HtmlText.Encode(text, target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text is not null && text.MoveNext())
        {
            var one = text.Current;
            HtmlText.Encode(new ReadOnlySpan<char>(in one), target);
        }
    }
}
