using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reports essential parts that a group of fields lacks. A whole document's gaps are Core's to find, after inheritance.</summary>
internal static class PartsMissing
{
    public static void Check(FieldDefinition field, YamlMap map, Dictionary<string, Value> values, ReadingContext context)
    {
        foreach (var part in field.Fields)
        {
            // A part that is there but wrong has been reported.
            if (part.Hidden || part.Computed is not null || part.Default is not null || map[part.Key] is not null || !IsEssential(part, values))
            {
                continue;
            }

            var severity = context.IsDraft ? Severity.Information : Codes.PartMissing.DefaultSeverity;
            context.Diagnostics.Add(new Diagnostic(Codes.PartMissing, severity, map.Where with { Length = 1 },
                $"\"{field.Key}\" lacks \"{part.Key}\": {part.MissingSentence}", part.Help.Length > 0 ? part.Help : null));
        }
    }

    private static bool IsEssential(FieldDefinition part, Dictionary<string, Value> values) =>
        part.Level == Level.Essential || part.EssentialWhen.Any(all => all.All(c => Holds(c, values)));

    // Parts of a group depend on each other only.
    private static bool Holds(EssentialClause clause, Dictionary<string, Value> values)
    {
        if (clause.Subject != ClauseSubject.Field)
        {
            return false;
        }

        var value = values.GetValueOrDefault(clause.Field);
        return clause.Test switch
        {
            ClauseTest.Set => value is not null,
            ClauseTest.Absent => value is null,
            _ => value switch
            {
                TermsValue terms => terms.Terms.Any(t => clause.Values.Contains(t.Id)),
                BoolValue boolean => clause.Values.Contains(boolean.Is ? "true" : "false"),
                LineValue line => clause.Values.Contains(line.Text),
                _ => false,
            },
        };
    }
}
