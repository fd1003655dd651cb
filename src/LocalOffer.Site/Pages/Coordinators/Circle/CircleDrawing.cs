using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Where the rings of the circle stand on its drawing; the script that puts people into it reads this from the page.</summary>
internal static class CircleDrawing
{
    /// <summary>How far the child's own disc reaches.</summary>
    public const int Me = 36;

    private const int RingWidth = 46;
    private const int Margin = 4;
    private const int LineHeight = 15;

    // More characters than this on one line would reach into the neighbouring ring.
    private const int LongestLine = 14;

    /// <summary>How wide and high it is.</summary>
    public static int Size(int rings) => 2 * (Me + (RingWidth * rings) + Margin);

    /// <summary>The rings, from the inside out.</summary>
    public static IReadOnlyList<CircleRingView> Rings(IReadOnlyList<Term> rings)
    {
        var middle = Size(rings.Count) / 2;
        return [.. rings.Select((ring, place) => new CircleRingView(
            ring.Id, ring.PublicLabel, ring.Description, Me + (RingWidth * (place + 1)), Label(ring.PublicLabel, middle - Me - (RingWidth * place) - (RingWidth / 2))))];
    }

    // The name stands at the top of its ring, on two lines where it is long.
    private static IReadOnlyList<CircleLabel> Label(string name, int centre)
    {
        var cut = name.Length <= LongestLine ? -1 : Break(name);
        return cut < 0
            ? [new(centre + (LineHeight / 3), name)]
            : [new(centre - 2, name[..cut]), new(centre + LineHeight - 3, name[(cut + 1)..])];
    }

    // The blank that leaves two lines of about the same length.
    private static int Break(string name) => Enumerable.Range(1, name.Length - 1)
        .Where(i => name[i] == ' ')
        .DefaultIfEmpty(-1)
        .MinBy(i => Math.Abs(name.Length - (2 * i)));
}
