namespace LocalOffer.Content;

/// <summary>The keys of a page's heading block: those honoured, with Statiq's names, and Statiq's others.</summary>
internal static class FrontMatterKeys
{
    /// <summary>The keys with an effect.</summary>
    public static readonly IReadOnlyList<string> Honoured = ["Title", "Description", "Order", "Xref", "RedirectFrom", "Excluded"];

    private static readonly string[] Statiq =
    [
        "Published", "Updated", "ShouldOutput", "Layout", "DestinationPath", "DestinationFileName", "DestinationExtension", "ContentType", "Author",
        "Image", "Copyright", "Lead", "Tags", "IncludeInSitemap", "Script", "Enumerate", "ProcessTemplate", "ContentTypeName", "MediaType",
        "HideFromSearchIndex", "SearchItem", "NoSidebar", "ShowInNavbar", "ShowInSidebar", "BreadcrumbTitle",
    ];

    /// <summary>The honoured key however its capitals are written, or null.</summary>
    public static string? Find(string key) => Honoured.FirstOrDefault(k => k.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for a key that Statiq has and this tool does not use.</summary>
    public static bool IsStatiq(string key) =>
        Statiq.Contains(key, StringComparer.OrdinalIgnoreCase)
        || key.StartsWith("Archive", StringComparison.OrdinalIgnoreCase)
        || key.StartsWith("Feed", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for any key a page may be expected to begin with.</summary>
    public static bool IsKnown(string key) => Find(key) is not null || IsStatiq(key);
}
