using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Each layout has exactly one place for the page, outside loops; nothing else has one.</summary>
internal static class LayoutChecker
{
    public static void Check(Theme theme, DiagnosticBag diagnostics)
    {
        foreach (var template in theme.Templates)
        {
            var tree = TemplateParser.Parse(template, new DiagnosticBag());
            if (!tree.IsSound)
            {
                continue;
            }

            var isLayout = template.Name.StartsWith("layouts/", StringComparison.Ordinal);
            var bodies = new List<PartialNode>();
            Collect(tree.Nodes, bodies);
            foreach (var body in isLayout ? bodies.Skip(1) : bodies)
            {
                diagnostics.Add(Codes.LayoutWithoutBody, tree.Text.Where(body.Offset, body.Length),
                    isLayout ? "The layout says twice where the page goes." : "Only a layout says where the page goes.", Codes.LayoutWithoutBody.Remedy);
            }

            if (isLayout && bodies.Count == 0)
            {
                diagnostics.Add(Codes.LayoutWithoutBody, new(template.File, 1, 1, 0), "The layout does not say where the page goes.", Codes.LayoutWithoutBody.Remedy);
            }

            if (tree.Layout is not null && !template.Name.StartsWith("pages/", StringComparison.Ordinal))
            {
                diagnostics.Add(Codes.TemplateSyntax, tree.Text.Where(tree.LayoutOffset, tree.Layout.Length + 4), "Only a page's template goes into a layout.", "Take the line out.");
            }
        }
    }

    private static void Collect(IReadOnlyList<TemplateNode> nodes, List<PartialNode> bodies)
    {
        foreach (var node in nodes)
        {
            if (node is PartialNode { IsBody: true } body)
            {
                bodies.Add(body);
            }
            else if (node is BlockNode block)
            {
                Collect(block.Body, bodies);
                Collect(block.Else, bodies);
            }
        }
    }
}
