namespace LocalOffer.Site;

/// <summary>The helpers a template may use.</summary>
internal static class TemplateHelpers
{
    public const string Asset = "asset";
    public const string Link = "link";
    public const string Icon = "icon";

    /// <summary>Only within <c>{{&gt; (partial this)}}</c>.</summary>
    public const string Partial = "partial";

    /// <summary>What <see cref="Partial"/> becomes where the thing is not what is here already: the same partial, <see cref="Framed"/>.</summary>
    public const string FramedPartial = "framedPartial";

    /// <summary>The engine's name for a partial that is called with a thing of its own. No template of a theme has such a name.</summary>
    public static string Framed(string partial) => "framed/" + partial;

    public static IReadOnlyList<string> Printing { get; } = [Asset, Icon, Link];
}
