namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>A brand setting is not one the theme has.</summary>
    public static readonly DiagnosticCode UnknownBrandColour = new("LO7301", "UnknownBrandColour", "A brand setting is not one the theme has.", Severity.Error,
        "The colour would do nothing.",
        "Use Brand, BrandDark, Accent, Link, LinkHover, LinkVisited, Button.");

    /// <summary>A brand colour is not written as #rrggbb.</summary>
    public static readonly DiagnosticCode BrandColourUnreadable = new("LO7302", "BrandColourUnreadable", "A brand colour is not written as #rrggbb.", Severity.Error,
        "The colour would do nothing, or break the style sheet.",
        "Write # and six digits or letters a to f.");

    /// <summary>Two colours of the brand are too alike.</summary>
    public static readonly DiagnosticCode BrandContrast = new("LO7303", "BrandContrast", "Two colours of the brand are too alike.", Severity.Error,
        "People with low sight, or in sunlight, could not read the words.",
        "Make one darker or lighter until the ratio is reached.");
}
