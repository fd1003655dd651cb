using System.Globalization;

namespace LocalOffer.Site;

/// <summary>An opaque colour, and how well it stands out (WCAG 2.2).</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Reads <c>#rrggbb</c> and nothing else.</summary>
    public static Colour? Parse(string text) =>
        text.Length == 7 && text[0] == '#' && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value) : null;

    /// <summary>Contrast with another colour, 1 to 21.</summary>
    public double Contrast(Colour other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The colour nearer to black by a part.</summary>
    public Colour Darker(double part) => new(Scale(Red, part), Scale(Green, part), Scale(Blue, part));

    /// <summary>The colour nearer to white by a part.</summary>
    public Colour Lighter(double part) => new(Lift(Red, part), Lift(Green, part), Lift(Blue, part));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static byte Scale(byte channel, double part) => (byte)Math.Round(channel * (1 - part), MidpointRounding.AwayFromZero);

    private static byte Lift(byte channel, double part) => (byte)Math.Round(channel + ((255 - channel) * part), MidpointRounding.AwayFromZero);

    private static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
