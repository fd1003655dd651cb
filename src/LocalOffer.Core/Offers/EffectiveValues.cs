namespace LocalOffer.Core;

/// <summary>The documents a document may take values from, and what conditions may ask about.</summary>
/// <param name="Provider">The entry's provider, or null.</param>
/// <param name="Parent">The document this one belongs to, or null.</param>
/// <param name="ProviderType">Type of the document's provider (or of itself), or null when not known.</param>
/// <param name="SettingKind">Kind of setting of the document's provider (or of itself), or null.</param>
/// <param name="HasQuestionnaire">True for a provider whose folder holds a questionnaire.</param>
internal sealed record EffectiveContext(
    EffectiveDocument? Provider = null,
    EffectiveDocument? Parent = null,
    string? ProviderType = null,
    string? SettingKind = null,
    bool HasQuestionnaire = false);

/// <summary>Works out what holds after inheritance and defaults, what is essential, what is missing and how complete it is.</summary>
internal static class EffectiveValues
{
    // Parts of the contact object made by `default: {from: contact}`, with the document's own keys.
    private static readonly (string Part, string Key)[] ContactParts =
        [("role", "contact-role"), ("phone", "phone"), ("email", "email"), ("online-form", "online-form"), ("website", "website")];

    // Set by the tool, so their presence says nothing about how complete the content is.
    private static readonly HashSet<string> NotScored = new(StringComparer.Ordinal) { "id", "status", "accepted", "redirect-from", "register" };

    public static EffectiveDocument Of(Document document, EffectiveContext context)
    {
        var fields = new List<EffectiveField>(document.Definition.Fields.Count);
        foreach (var definition in document.Definition.Fields)
        {
            if (!definition.Hidden)
            {
                var (value, origin) = Resolve(definition, document, context);
                fields.Add(new EffectiveField(definition, value, origin, IsEssential: false));
            }
        }

        var present = new FieldValues(fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Definition.Key, f.Value!)));
        for (var i = 0; i < fields.Count; i++)
        {
            var definition = fields[i].Definition;
            var essential = definition.Level == Level.Essential || definition.EssentialWhen.Any(all => all.All(c => Holds(c, present, document, context)));
            fields[i] = fields[i] with { IsEssential = essential };
        }

        return Score(document, fields, present);
    }

    private static EffectiveDocument Score(Document document, List<EffectiveField> fields, FieldValues present)
    {
        int essentialPresent = 0, essentialTotal = 0, desirablePresent = 0, desirableTotal = 0;
        var missing = new List<MissingItem>();
        var groups = document.Definition.Groups;
        foreach (var field in fields)
        {
            var definition = field.Definition;
            if (definition.Computed is not null || !definition.Published || NotScored.Contains(definition.Key)
                || groups.Any(g => g.AnyOf.Contains(definition.Key)))
            {
                continue;
            }

            if (field.IsEssential)
            {
                essentialTotal++;
                essentialPresent += field.Value is null ? 0 : 1;
                if (field.Value is null)
                {
                    missing.Add(new(definition.Key, definition.Label, definition.MissingSentence));
                }
            }
            else
            {
                desirableTotal++;
                desirablePresent += field.Value is null ? 0 : 1;
            }
        }

        foreach (var group in groups)
        {
            var has = group.AnyOf.Any(present.Has);
            if (group.Level == Level.Essential)
            {
                essentialTotal++;
                essentialPresent += has ? 1 : 0;
                if (!has)
                {
                    missing.Add(new(group.Key, group.Label, $"We do not yet have: {group.Label.ToLowerInvariant()}."));
                }
            }
            else
            {
                desirableTotal++;
                desirablePresent += has ? 1 : 0;
            }
        }

        return new(document, fields, missing, new(essentialPresent, essentialTotal, desirablePresent, desirableTotal));
    }

    private static (Value? Value, Origin Origin) Resolve(FieldDefinition definition, Document document, EffectiveContext context)
    {
        if (definition.Key == "id")
        {
            return (new LineValue(document.Id, document.Where), Origin.Own);
        }

        if (definition.Computed is { } rule)
        {
            return (Compute(rule, document, context), Origin.Computed);
        }

        if (document.Values[definition.Key] is { } own)
        {
            return (own, Origin.Own);
        }

        return definition.Default switch
        {
            FieldDefault.Fixed written => (FromWritten(definition, written.Written, document.Where), Origin.Default),
            FieldDefault.FromProvider from => (context.Provider?.Values[from.Key], Origin.Provider),
            FieldDefault.FromParent from => (context.Parent?.Values[from.Key], OriginOf(context.Parent)),
            FieldDefault.FromRegister from => (RegisterFacts.Value(document.Values.Object("register"), from.Key, definition), Origin.Register),
            FieldDefault.FromDate from => (FromDate(from, document, context), Origin.Default),
            FieldDefault.FromContact => (Contact(document, context), Origin.Default),
            _ => (null, Origin.Own),
        };
    }

    private static Origin OriginOf(EffectiveDocument? parent) => parent?.Document.Definition.Kind switch
    {
        DocumentKinds.Strand => Origin.Strand,
        DocumentKinds.Area => Origin.Area,
        DocumentKinds.Provider => Origin.Provider,
        _ => Origin.Default,
    };

    private static DateValue? FromDate(FieldDefault.FromDate from, Document document, EffectiveContext context)
    {
        var date = document.Values.Date(from.Key);
        if (date is null && document.Definition.Field(from.Key) is { } source)
        {
            date = (Resolve(source, document, context).Value as DateValue)?.Date;
        }

        return date is { } known ? new DateValue(known.AddMonths(from.Months), document.WhereIs(from.Key)) : null;
    }

    private static ObjectValue? Contact(Document document, EffectiveContext context)
    {
        var parts = new List<KeyValuePair<string, Value>>();
        foreach (var (part, key) in ContactParts)
        {
            if (document.Definition.Field(key) is { } definition && Resolve(definition, document, context).Value is { } value)
            {
                parts.Add(new(part, value));
            }
        }

        return parts.Count == 0 ? null : new ObjectValue(new FieldValues(parts), document.Where);
    }

    private static Value? FromWritten(FieldDefinition definition, IReadOnlyList<string> written, SourceSpan where)
    {
        var first = written.Count == 0 ? "" : written[0];
        return definition.Type switch
        {
            FieldType.Bool => new BoolValue(first == "true", where),
            FieldType.Enum or FieldType.Enums => new TermsValue([.. written.Select(w => new Named(w, where))], where),
            FieldType.Ref or FieldType.Refs => new RefsValue([.. written.Select(w => new Named(w, where))], where),
            FieldType.Int or FieldType.Number or FieldType.Money =>
                decimal.TryParse(first, System.Globalization.CultureInfo.InvariantCulture, out var number) ? new NumberValue(number, where) : null,
            FieldType.Date => PlainDate.TryParse(first, out var date) ? new DateValue(date, where) : null,
            FieldType.Text or FieldType.TextAndRefs =>
                new TextValue(new RichText([$"<p>{System.Net.WebUtility.HtmlEncode(first)}</p>"], [], [], first), where),
            _ => new LineValue(first, where),
        };
    }

    // The named rules of `computed:`. An unknown name gives no value; the framework's reader has reported it.
    private static Value? Compute(string rule, Document document, EffectiveContext context)
    {
        switch (rule)
        {
            case ComputedRules.NoAssessmentNeeded:
                var routes = document.Values["referral-routes"] as TermsValue;
                return routes is null ? null : new BoolValue(routes.Terms.Any(t => ComputedRules.RoutesWithoutAssessment.Contains(t.Id)), routes.Where);
            case ComputedRules.HomeStrand:
                Named[] home = document.Strand.Length == 0 ? [] : [new(document.Strand, document.Where)];
                var others = document.Values["also-in"] is TermsValue also ? also.Terms.Where(t => t.Id != document.Strand) : [];
                return new TermsValue([.. home, .. others], document.Where);
            case ComputedRules.HasQuestionnaire:
                return context.HasQuestionnaire ? new BoolValue(true, document.Where) : null;
            default:
                return null;
        }
    }

    private static bool Holds(EssentialClause clause, FieldValues present, Document document, EffectiveContext context)
    {
        if (clause.Subject == ClauseSubject.Field)
        {
            var value = present[clause.Field];
            return clause.Test switch
            {
                ClauseTest.Set => value is not null,
                ClauseTest.Absent => value is null,
                _ => value is not null && Written(value).Any(clause.Values.Contains),
            };
        }

        var subject = clause.Subject switch
        {
            ClauseSubject.ProviderType => context.ProviderType,
            ClauseSubject.SettingKind => context.SettingKind,
            _ => document.Strand.Length > 0 ? document.Strand : context.Parent?.Document.Strand,
        };
        return clause.Test switch
        {
            ClauseTest.Set => !string.IsNullOrEmpty(subject),
            ClauseTest.Absent => string.IsNullOrEmpty(subject),
            _ => subject is not null && clause.Values.Contains(subject),
        };
    }

    private static IEnumerable<string> Written(Value value) => value switch
    {
        TermsValue terms => terms.Terms.Select(t => t.Id),
        RefsValue refs => refs.Ids.Select(r => r.Id),
        BoolValue boolean => [boolean.Is ? "true" : "false"],
        LineValue line => [line.Text],
        NumberValue number => [number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)],
        _ => [],
    };
}
