using System.Globalization;
using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// <c>assets/brand.css</c>: the authority's colours as custom properties, checked for contrast. It is loaded after the theme's own
/// styles, and the yellow and black of what has the keyboard's focus stays as it is.
/// </summary>
public static class BrandStyles
{
    /// <summary>Name of the asset, for <c>{{asset "brand.css"}}</c>.</summary>
    public const string Name = "brand.css";

    private const double Words = 4.5;
    private const double Shapes = 3;

    // A setting, the colours it is seen against, and how much contrast it must have.
    private static readonly (string Setting, string Against, string AgainstName, double Least)[] Pairs =
    [
        ("Brand", "#ffffff", "white words on it", Words),
        ("BrandDark", "#ffffff", "white words on it", Words),
        ("Button", "#ffffff", "white words on it", Words),
        ("Link", "#ffffff", "the white page", Words),
        ("LinkHover", "#ffffff", "the white page", Words),
        ("LinkVisited", "#ffffff", "the white page", Words),
        ("Accent", "#ffffff", "the white page", Shapes),
        ("Accent", "#10181a", "the page in dark surroundings", Shapes),
    ];

    private static readonly (string Setting, string[] Properties)[] Properties =
    [
        ("Accent", ["--lo-accent"]),
        ("Brand", ["--govuk-brand-colour", "--lo-brand"]),
        ("BrandDark", ["--lo-brand-dark"]),
        ("Button", ["--lo-button"]),
        ("Link", ["--govuk-link-colour"]),
        ("LinkHover", ["--govuk-link-hover-colour"]),
        ("LinkVisited", ["--govuk-link-visited-colour"]),
    ];

    /// <summary>The file, always there (empty of rules when no colour is set), and findings about colours.</summary>
    public static OutputFile Plan(SiteSettings settings, DiagnosticBag diagnostics)
    {
        var colours = new SortedDictionary<string, Colour>(StringComparer.Ordinal);
        foreach (var (name, written) in settings.Brand.OrderBy(b => b.Key, StringComparer.Ordinal))
        {
            var where = settings.WhereIs("LocalOffer:Brand:" + name);
            if (!Properties.Any(p => p.Setting == name))
            {
                diagnostics.Add(Codes.UnknownBrandColour, where, $"The theme has no colour \"{name}\".",
                    Suggestion.Ask(name, Properties.Select(p => p.Setting)) ?? Codes.UnknownBrandColour.Remedy);
            }
            else if (Colour.Parse(written) is { } colour)
            {
                colours[name] = colour;
                CheckContrast(name, colour, where, diagnostics);
            }
            else
            {
                diagnostics.Add(Codes.BrandColourUnreadable, where, $"\"{written}\" is not a colour of the form #rrggbb.", Codes.BrandColourUnreadable.Remedy);
            }
        }

        var css = Css(colours, FontStack.Css(settings, diagnostics));
        return OutputFile.OfText(ThemeAsset.PathOf(Name), () => css);
    }

    private static void CheckContrast(string name, Colour colour, SourceSpan where, DiagnosticBag diagnostics)
    {
        foreach (var pair in Pairs.Where(p => p.Setting == name))
        {
            var ratio = colour.Contrast(Colour.Parse(pair.Against)!.Value);
            if (ratio < pair.Least)
            {
                // Rounded down, so that 4.499 is not shown as the 4.5 it has not reached.
                var shown = (Math.Floor(ratio * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
                var least = pair.Least.ToString("0.#", CultureInfo.InvariantCulture);
                diagnostics.Add(Codes.BrandContrast, where, $"{name} {colour} and {pair.AgainstName} have a contrast of {shown} to 1; {least} to 1 is needed.",
                    Shade(colour, Colour.Parse(pair.Against)!.Value, pair.Least));
            }
        }
    }

    private static string Shade(Colour colour, Colour against, double least)
    {
        for (var part = 0.02; part < 1; part += 0.02)
        {
            if (colour.Darker(part).Contrast(against) >= least)
            {
                return $"A darker shade that would do: {colour.Darker(part)}.";
            }

            if (colour.Lighter(part).Contrast(against) >= least)
            {
                return $"A lighter shade that would do: {colour.Lighter(part)}.";
            }
        }

        return Codes.BrandContrast.Remedy;
    }

    private static string Css(SortedDictionary<string, Colour> colours, string? fonts)
    {
        if (colours.Count == 0 && fonts is null)
        {
            return "/* No brand is set: the theme's own colours and fonts hold. */\n";
        }

        // Only on light screens: the theme has its own colours for words and links on a dark one.
        var always = new StringBuilder();
        var light = new StringBuilder();
        if (fonts is not null)
        {
            always.Append("  --lo-font: ").Append(fonts).Append(";\n");
        }

        foreach (var (setting, properties) in Properties)
        {
            if (colours.TryGetValue(setting, out var colour))
            {
                foreach (var property in properties)
                {
                    (setting.StartsWith("Link", StringComparison.Ordinal) ? light : always).Append("  ").Append(property).Append(": ").Append(colour).Append(";\n");
                }
            }
        }

        if (colours.TryGetValue("Brand", out var brand) && !colours.ContainsKey("BrandDark"))
        {
            always.Append("  --lo-brand-dark: ").Append(brand.Darker(0.35)).Append(";\n");
        }

        if (colours.TryGetValue("Button", out var button))
        {
            always.Append("  --lo-button-hover: ").Append(button.Darker(0.2)).Append(";\n  --lo-button-shadow: ").Append(button.Darker(0.5)).Append(";\n");
        }

        var css = new StringBuilder();
        if (always.Length > 0)
        {
            css.Append(":root {\n").Append(always).Append("}\n");
        }

        return light.Length == 0 ? css.ToString() : css.Append("@media not (prefers-color-scheme: dark) {\n:root {\n").Append(light).Append("}\n}\n").ToString();
    }
}
