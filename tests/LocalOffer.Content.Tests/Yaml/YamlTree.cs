using System.Globalization;
using System.Text;

namespace LocalOffer.Content.Tests;

/// <summary>A tree as text with the place of every node, to compare in tests.</summary>
internal static class YamlTree
{
    public static string Print(YamlNode? node)
    {
        var text = new StringBuilder();
        Print(node, text, "");
        return text.ToString().TrimEnd('\n');
    }

    private static void Print(YamlNode? node, StringBuilder text, string indent)
    {
        switch (node)
        {
            case YamlMap map:
                text.Append("map ").Append(Place(map)).Append('\n');
                foreach (var pair in map.Pairs)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{indent}  {pair.Key} @{pair.KeyWhere.Line}:{pair.KeyWhere.Column}+{pair.KeyWhere.Length} ");
                    Print(pair.Value, text, indent + "  ");
                }

                break;
            case YamlList list:
                text.Append("list ").Append(Place(list)).Append('\n');
                foreach (var item in list.Items)
                {
                    text.Append(indent).Append("  - ");
                    Print(item, text, indent + "  ");
                }

                break;
            case YamlScalar scalar:
                var content = scalar.ContentStart == scalar.Where
                    ? ""
                    : string.Create(CultureInfo.InvariantCulture, $" text @{scalar.ContentStart.Line}:{scalar.ContentStart.Column}+{scalar.ContentStart.Length}");
                text.Append(CultureInfo.InvariantCulture, $"{scalar.Style} {Place(scalar)}{content} \"{scalar.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\"\n");
                break;
            default:
                text.Append(node is null ? "null" : "broken " + Place(node)).Append('\n');
                break;
        }
    }

    private static string Place(YamlNode node) => string.Create(CultureInfo.InvariantCulture, $"@{node.Where.Line}:{node.Where.Column}+{node.Where.Length}");
}
