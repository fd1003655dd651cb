using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// What a document still lacks, as comments to be filled in: a line of help behind <c>##</c>, and the key behind <c>#</c>, so that taking
/// away the <c># </c> of those leaves YAML.
/// </summary>
public static class SkeletonMaker
{
    private const int Width = 118;

    /// <summary>The essentials of a document that are not among the keys it has.</summary>
    /// <param name="definition">The document.</param>
    /// <param name="framework">The framework, for words of its lists.</param>
    /// <param name="written">Keys that are there already.</param>
    public static string Make(DocumentDefinition definition, Core.Framework framework, IReadOnlyCollection<string> written)
    {
        var text = new StringBuilder("## Still to be written. Take away the \"# \" of a key and write.\n");
        foreach (var field in Asked(definition.Fields).Where(f => f.Key != "id" && f.Default is null && !written.Contains(f.Key)))
        {
            text.Append('\n');
            Help(text, $"{field.Label}: {field.Help}");
            foreach (var line in Key(field, framework))
            {
                text.Append("# ").Append(line).Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static IEnumerable<FieldDefinition> Asked(IEnumerable<FieldDefinition> fields) =>
        fields.Where(f => f is { Computed: null, Hidden: false, Level: Level.Essential });

    private static void Help(StringBuilder text, string help)
    {
        var line = new StringBuilder("##");
        foreach (var word in help.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length + 1 > Width)
            {
                text.Append(line).Append('\n');
                line.Clear().Append("##");
            }

            line.Append(' ').Append(word);
        }

        text.Append(line).Append('\n');
    }

    private static IEnumerable<string> Key(FieldDefinition field, Core.Framework framework) => field.Type switch
    {
        FieldType.Text => [$"{field.Key}: |", "  …"],
        FieldType.Object => [$"{field.Key}:", .. Parts(field, framework).Select(l => "  " + l)],
        FieldType.List when field.ItemType == FieldType.Object => [$"{field.Key}:", .. Parts(field, framework).Select((l, i) => (i == 0 ? "  - " : "    ") + l)],
        _ => [$"{field.Key}: {Value(field, framework)}"],
    };

    private static IEnumerable<string> Parts(FieldDefinition field, Core.Framework framework)
    {
        var parts = Asked(field.Fields).ToList();
        return (parts.Count > 0 ? parts : field.Fields.Where(f => f.Computed is null).Take(1)).SelectMany(p => Key(p, framework));
    }

    private static string Value(FieldDefinition field, Core.Framework framework) => field.ValueType switch
    {
        FieldType.Bool => "true",
        FieldType.Int or FieldType.Number or FieldType.Money => field.Min is { } min ? min.ToString(System.Globalization.CultureInfo.InvariantCulture) : "1",
        FieldType.Date => "2026-01-31",
        FieldType.Email => "help@example.org",
        FieldType.Phone => "\"01632 960123\"",
        FieldType.Url => "https://www.example.org/help",
        FieldType.Enum or FieldType.Enums => (field.Vocabulary is { } name ? framework.Vocabulary(name)?.Terms.Select(t => t.Id).FirstOrDefault() : null) ?? "…",
        FieldType.Ref or FieldType.Refs => "its-file-name",
        _ => "…",
    };
}
