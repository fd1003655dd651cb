using System.Globalization;
using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>One clause of <c>essential-when</c> as a condition on the document as written.</summary>
internal static class ClauseSchemas
{
    /// <summary>The condition; empty when it always holds, null when the document alone cannot show it or it never holds.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="fields">Fields of the same group.</param>
    /// <param name="strand">Home strand, empty for none; null inside objects, where only their own parts count.</param>
    public static JsonObject? Of(EssentialClause clause, IReadOnlyList<FieldDefinition> fields, string? strand)
    {
        if (clause.Subject == ClauseSubject.Strand)
        {
            var holds = strand is not null && (clause.Test switch
            {
                ClauseTest.Set => strand.Length > 0,
                ClauseTest.Absent => strand.Length == 0,
                _ => clause.Values.Contains(strand),
            });
            return holds ? [] : null;
        }

        var key = clause.Subject switch { ClauseSubject.ProviderType => "provider-type", ClauseSubject.SettingKind => "setting-kind", _ => clause.Field };
        if (fields.FirstOrDefault(f => f.Key == key) is not { } field || (strand is null && clause.Subject != ClauseSubject.Field))
        {
            return null;
        }

        return clause.Test switch
        {
            ClauseTest.Set => SchemaPieces.Required(key),
            // What is not written may still come from elsewhere.
            ClauseTest.Absent => field.Default is null && clause.Subject == ClauseSubject.Field ? SchemaPieces.Not(SchemaPieces.Required(key)) : null,
            _ => In(field, clause.Values),
        };
    }

    private static JsonObject In(FieldDefinition field, IReadOnlyList<string> values)
    {
        var one = new JsonObject { ["enum"] = new JsonArray([.. values.Select(v => Written(field, v))]) };
        var test = field.Type is FieldType.Enums or FieldType.Refs or FieldType.List
            ? new JsonObject { ["anyOf"] = new JsonArray(one, new JsonObject { ["type"] = "array", ["contains"] = one.DeepClone() }) }
            : one;
        var condition = new JsonObject { ["properties"] = new JsonObject { [field.Key] = test } };

        // Left out, a field may have one of the values by default.
        if (field.Default is not FieldDefault.Fixed preset || !preset.Written.Any(values.Contains))
        {
            condition["required"] = SchemaPieces.Texts([field.Key]);
        }

        return condition;
    }

    private static JsonValue Written(FieldDefinition field, string value) => field.Type switch
    {
        FieldType.Bool => JsonValue.Create(value == "true"),
        FieldType.Int or FieldType.Number or FieldType.Money when decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(value),
    };
}
