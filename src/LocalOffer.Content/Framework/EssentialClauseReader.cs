using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the conditions under which a field is essential.</summary>
internal sealed class EssentialClauseReader(FrameworkContext context)
{
    private static readonly string[] Keys = ["field", "in", "set", "absent", "provider-type", "setting-kind", "strand"];

    /// <summary>The lists of clauses; empty when there is no condition.</summary>
    public IReadOnlyList<IReadOnlyList<EssentialClause>> Read(Layered piece, FieldPlace place) =>
        context.Of(piece).Read("essential-when", node => Lists(node, place)) ?? [];

    private List<IReadOnlyList<EssentialClause>>? Lists(YamlNode node, FieldPlace place)
    {
        if (node is not YamlList { Items.Count: > 0 } list)
        {
            return Wrong(node.Where);
        }

        // A list of clauses, or a list of such lists.
        var lists = list.Items[0] is YamlList ? list.Items : [list];
        var read = new List<IReadOnlyList<EssentialClause>>();
        foreach (var item in lists)
        {
            if (item is not YamlList { Items.Count: > 0 } all)
            {
                return Wrong(item.Where);
            }

            var clauses = new List<EssentialClause>();
            foreach (var clause in all.Items)
            {
                if (Clause(clause, place) is not { } known)
                {
                    return null;
                }

                clauses.Add(known);
            }

            read.Add(clauses);
        }

        return read;
    }

    private EssentialClause? Clause(YamlNode node, FieldPlace place)
    {
        if (node is not YamlMap { Pairs.Count: > 0 } map)
        {
            Wrong(node.Where);
            return null;
        }

        context.Faults.CheckKeys(map, Keys, "condition");
        if (map["field"] is { } field)
        {
            return FieldClause(map, field, place);
        }

        foreach (var (key, subject, vocabulary) in new[]
        {
            ("provider-type", ClauseSubject.ProviderType, Vocabularies.ProviderTypes),
            ("setting-kind", ClauseSubject.SettingKind, Vocabularies.SettingKinds),
            ("strand", ClauseSubject.Strand, Vocabularies.Strands),
        })
        {
            if (map[key] is { } value && Attributes.NamesOf(value, key, context.Faults) is { } names)
            {
                var known = context.KnownTerms(names, vocabulary);
                return known.Count < names.Count ? null : new EssentialClause(subject, "", ClauseTest.In, known);
            }
        }

        Wrong(node.Where);
        return null;
    }

    private EssentialClause? FieldClause(YamlMap map, YamlNode field, FieldPlace place)
    {
        if (Attributes.TextOf(field, "field", context.Faults) is not { } key)
        {
            return null;
        }

        if (!place.Siblings.TryGetValue(key, out var sibling))
        {
            context.Faults.Unknown(Codes.UnknownFieldName, field.Where, key, "a field beside this one", place.Siblings.Keys);
            return null;
        }

        if (map["in"] is { } values)
        {
            if (Attributes.NamesOf(values, "in", context.Faults) is not { } names)
            {
                return null;
            }

            // Terms can be checked; other values (true, a line) are compared as written.
            var vocabulary = context.Of(sibling).Text("vocabulary");
            IReadOnlyList<string> known = vocabulary is null ? [.. names.Select(n => n.Id)] : context.KnownTerms(names, vocabulary);
            return known.Count < names.Count ? null : new EssentialClause(ClauseSubject.Field, key, ClauseTest.In, known);
        }

        if (map["set"] is YamlScalar { Text: "true" })
        {
            return new EssentialClause(ClauseSubject.Field, key, ClauseTest.Set, []);
        }

        if (map["absent"] is YamlScalar { Text: "true" })
        {
            return new EssentialClause(ClauseSubject.Field, key, ClauseTest.Absent, []);
        }

        Wrong(map.Where);
        return null;
    }

    private List<IReadOnlyList<EssentialClause>>? Wrong(SourceSpan where)
    {
        context.Faults.Wrong(where, "a list of conditions, such as [{field: regulated, in: [true]}], {field: website, absent: true} or {strand: [health]}");
        return null;
    }
}
