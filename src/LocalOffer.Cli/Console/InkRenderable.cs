using Spectre.Console;
using Spectre.Console.Rendering;

namespace LocalOffer.Cli;

/// <summary>A line in colour. Drawn as it is, never wrapped: a wrapped source line would lose its underline.</summary>
internal sealed class InkRenderable(InkLine line) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        line.Parts.Select(p => new Segment(p.Text, StyleOf(p.Ink))).Append(Segment.LineBreak);

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Strong => new Style(decoration: Decoration.Bold),
        Ink.Quiet => new Style(Color.Grey),
        Ink.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Ink.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Ink.Information => new Style(Color.Aqua),
        Ink.Good => new Style(Color.Green),
        _ => Style.Plain,
    };
}
