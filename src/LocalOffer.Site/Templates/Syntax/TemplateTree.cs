namespace LocalOffer.Site;

/// <summary>A template that has been read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Nodes">Its pieces.</param>
/// <param name="Layout">Name of the layout it goes into (<c>page</c>), or null.</param>
/// <param name="LayoutOffset">Where the layout is named.</param>
/// <param name="IsSound">False when something in it could not be understood: it must not be drawn.</param>
internal sealed record TemplateTree(TemplateText Text, IReadOnlyList<TemplateNode> Nodes, string? Layout, int LayoutOffset, bool IsSound)
{
    public string Name => Text.Template.Name;
}
