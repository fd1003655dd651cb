using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>What stands around a page for coordinators.</summary>
internal static class CoordinatorFrame
{
    /// <summary>Folder of the styles and scripts that only these pages have.</summary>
    public const string AssetFolder = "coordinators/";

    // The guide that says what the law is today, where an authority has kept its name.
    private const string LawGuide = "twenty-weeks";

    /// <summary>The frame.</summary>
    /// <param name="drawing">The page.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="description">One sentence.</param>
    /// <param name="scripts">Its own scripts, by their name in the theme's folder of these pages.</param>
    /// <param name="above">Pages between the hub and this one.</param>
    public static PageFrame Of(PageDrawing drawing, string heading, string description, IReadOnlyList<string>? scripts = null, params (string Text, string Path)[] above) =>
        drawing.Bench.Frames.Make(drawing, heading, description, drawing.Page.Path == Addresses.Coordinators ? [] : [("For coordinators", Addresses.Coordinators), .. above]) with
        {
            Styles = [drawing.Page.Asset(AssetFolder + "coordinators.css")],
            Scripts = [.. (scripts ?? []).Select(s => drawing.Page.Asset(AssetFolder + s))],
        };

    /// <summary>The note on a page that shows how some areas worked.</summary>
    /// <param name="drawing">The page.</param>
    /// <param name="text">Whose example, and of when.</param>
    public static ExampleNote Example(PageDrawing drawing, string text)
    {
        var guide = Addresses.Guide(LawGuide);
        return new(text, drawing.Bench.Exists(guide) ? new LinkView("What the law says now", drawing.Page.To(guide)) : null);
    }
}
