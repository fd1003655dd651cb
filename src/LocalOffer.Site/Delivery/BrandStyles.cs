using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary><c>assets/brand.css</c>: the authority's colours as custom properties, checked for contrast.</summary>
public static class BrandStyles
{
    /// <summary>Name of the asset, for <c>{{asset "brand.css"}}</c>.</summary>
    public const string Name = "brand.css";

    /// <summary>The file, always there (empty of rules when no colour is set), and findings about colours.</summary>
    public static OutputFile Plan(SiteSettings settings, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
