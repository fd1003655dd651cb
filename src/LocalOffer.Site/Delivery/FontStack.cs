using System.Text.RegularExpressions;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The authority's fonts, checked: only names go into the style sheet, whatever the setting holds.</summary>
internal static partial class FontStack
{
    private static readonly HashSet<string> Families = ["sans-serif", "serif", "system-ui", "ui-sans-serif", "ui-serif"];

    /// <summary>The list as CSS, or null when none is set or it cannot be used (which is reported).</summary>
    public static string? Css(SiteSettings settings, DiagnosticBag diagnostics)
    {
        if (settings.FontStack.Length == 0)
        {
            return null;
        }

        var where = settings.WhereIs("LocalOffer:Brand:FontStack");
        var names = new List<string>();
        foreach (var written in settings.FontStack.Split(','))
        {
            var name = written.Trim();
            var bare = name.Length > 1 && name[0] is '"' or '\'' && name[^1] == name[0] ? name[1..^1] : name;
            if (!FontName().IsMatch(bare))
            {
                diagnostics.Add(Codes.BrandFontStack, where, bare.Length == 0 ? "A name of a font is empty." : $"\"{bare}\" is not the name of a font.",
                    Codes.BrandFontStack.Remedy);
                return null;
            }

            names.Add(Families.Contains(bare) || bare[0] == '-' ? bare : $"\"{bare}\"");
        }

        if (!Families.Contains(names[^1]))
        {
            diagnostics.Add(Codes.BrandFontStack, where, $"The last font is {names[^1]}, which not every device has.", "Add , sans-serif at the end.");
            return null;
        }

        return string.Join(", ", names);
    }

    [GeneratedRegex("^-?[A-Za-z][A-Za-z0-9 -]{0,60}$")]
    private static partial Regex FontName();
}
