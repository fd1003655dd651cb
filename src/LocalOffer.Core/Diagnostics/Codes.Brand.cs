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

    /// <summary>The logo cannot be used.</summary>
    public static readonly DiagnosticCode BrandLogo = new("LO7304", "BrandLogo", "The logo cannot be used.", Severity.Error,
        "The header would show a broken picture on every page.",
        "Save the logo under input/ as SVG or PNG and write its path, for example brand/logo.svg.");

    /// <summary>The font stack cannot be used.</summary>
    public static readonly DiagnosticCode BrandFontStack = new("LO7305", "BrandFontStack", "The list of fonts cannot be used.", Severity.Error,
        "The style sheet would break, or some devices would fall back to a font that is hard to read.",
        "Write names of fonts with commas between, and sans-serif, serif or system-ui last.");
}
