namespace LocalOffer.Site;

/// <summary>The helpers a template may use.</summary>
internal static class TemplateHelpers
{
    public const string Asset = "asset";
    public const string Link = "link";
    public const string Icon = "icon";

    /// <summary>Only within <c>{{&gt; (partial this)}}</c>.</summary>
    public const string Partial = "partial";

    public static IReadOnlyList<string> Printing { get; } = [Asset, Icon, Link];
}
