using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>The types of fields as they are written.</summary>
internal static class FieldTypeNames
{
    private static readonly Dictionary<string, FieldType> ByName = new(StringComparer.Ordinal)
    {
        ["line"] = FieldType.Line,
        ["short"] = FieldType.Short,
        ["text"] = FieldType.Text,
        ["bool"] = FieldType.Bool,
        ["int"] = FieldType.Int,
        ["number"] = FieldType.Number,
        ["date"] = FieldType.Date,
        ["money"] = FieldType.Money,
        ["email"] = FieldType.Email,
        ["phone"] = FieldType.Phone,
        ["url"] = FieldType.Url,
        ["enum"] = FieldType.Enum,
        ["enums"] = FieldType.Enums,
        ["ref"] = FieldType.Ref,
        ["refs"] = FieldType.Refs,
        ["text-and-refs"] = FieldType.TextAndRefs,
        ["list"] = FieldType.List,
        ["object"] = FieldType.Object,
    };

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> All => ByName.Keys;

    /// <summary>The type of a name, or null.</summary>
    public static FieldType? Find(string name) => ByName.TryGetValue(name, out var type) ? type : null;
}
