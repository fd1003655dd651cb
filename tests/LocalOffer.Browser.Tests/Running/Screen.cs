namespace LocalOffer.Browser.Tests;

/// <summary>The sizes everything is looked at: a small phone (also a desktop at 400% zoom) and a desktop.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
public sealed record Screen(int Width, int Height)
{
    public static Screen Phone { get; } = new(320, 640);

    public static Screen Tablet { get; } = new(768, 1024);

    public static Screen Desktop { get; } = new(1280, 900);

    /// <summary>What WCAG 1.4.10 measures by: 1280 × 1024 at 400%.</summary>
    public static Screen Zoomed { get; } = new(320, 256);
}
