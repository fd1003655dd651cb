using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// What must be there, and when. Only what a document itself can show is demanded: a value that may come from a provider, a
/// strand or the register is not missed here; <c>check</c> knows those.
/// </summary>
internal static class EssentialSchemas
{
    /// <summary>Adds what a published document must hold. A draft may lack anything.</summary>
    public static void AddToDocument(JsonObject schema, DocumentDefinition definition, string strand)
    {
        var rules = new Rules(definition.Fields, strand);
        foreach (var field in definition.Fields.Where(f => f is { Computed: null, Published: true, Hidden: false, Key: not "id" }))
        {
            if (!definition.Groups.Any(g => g.AnyOf.Contains(field.Key)))
            {
                rules.Add(field, SchemaPieces.Required(field.Key));
            }
        }

        foreach (var group in definition.Groups.Where(g => g.Level == Level.Essential))
        {
            var parts = group.AnyOf.Select(definition.Field).OfType<FieldDefinition>().ToList();
            var any = new JsonObject { ["anyOf"] = new JsonArray([.. parts.Select(p => SchemaPieces.Required(p.Key))]) };
            var essential = parts[0] with { Level = Level.Essential, Default = parts.Select(p => p.Default).FirstOrDefault(d => d is not null) };
            rules.Add(essential, any);
        }

        if (rules.Then() is { } then)
        {
            schema["if"] = Published(definition);
            schema["then"] = then;
        }
    }

    /// <summary>Adds what an object must hold once it is there.</summary>
    public static void AddToParts(JsonObject schema, IReadOnlyList<FieldDefinition> fields)
    {
        var rules = new Rules(fields, strand: null);
        foreach (var field in fields.Where(f => f is { Computed: null, Hidden: false, Default: null }))
        {
            rules.Add(field, SchemaPieces.Required(field.Key));
        }

        foreach (var (key, value) in (rules.Then() ?? []).ToList())
        {
            schema[key] = value?.DeepClone();
        }
    }

    private static JsonObject Published(DocumentDefinition definition)
    {
        var all = new JsonArray(new JsonObject { ["properties"] = new JsonObject { ["status"] = new JsonObject { ["const"] = "published" } } });
        if (definition.Kind == DocumentKinds.SupportBlock)
        {
            all.Add(SchemaPieces.Not(SchemaPieces.Required("not-applicable")));
        }
        else if (definition.Kind == DocumentKinds.Provider)
        {
            // A page made from the national register alone is not incomplete: its school has not answered yet.
            all.Add(new JsonObject { ["anyOf"] = new JsonArray(SchemaPieces.Not(SchemaPieces.Required("register")), SchemaPieces.Required("last-verified")) });
        }

        return new JsonObject { ["allOf"] = all };
    }

    private sealed class Rules(IReadOnlyList<FieldDefinition> fields, string? strand)
    {
        private readonly List<string> _always = [];
        private readonly JsonArray _sometimes = [];

        public void Add(FieldDefinition field, JsonObject demand)
        {
            // When the value would come from elsewhere, it is missed only where that is not there.
            var unless = field.Default switch
            {
                null => "",
                FieldDefault.FromProvider => "provider",
                FieldDefault.FromRegister => "register",
                _ => null,
            };
            if (unless is null || (unless.Length > 0 && !fields.Any(f => f.Key == unless)))
            {
                return;
            }

            if (field.Level == Level.Essential)
            {
                Demand(demand, unless.Length > 0 ? [SchemaPieces.Not(SchemaPieces.Required(unless))] : []);
                return;
            }

            foreach (var clauses in field.EssentialWhen)
            {
                var conditions = clauses.Select(c => ClauseSchemas.Of(c, fields, strand)).ToList();
                if (conditions.All(c => c is not null))
                {
                    Demand(demand, [.. conditions.OfType<JsonObject>().Where(c => c.Count > 0), .. unless.Length > 0 ? [SchemaPieces.Not(SchemaPieces.Required(unless))] : Array.Empty<JsonObject>()]);
                }
            }
        }

        public JsonObject? Then()
        {
            var then = _always.Count > 0 ? SchemaPieces.Required(_always) : [];
            if (_sometimes.Count > 0)
            {
                then["allOf"] = _sometimes;
            }

            return then.Count > 0 ? then : null;
        }

        private void Demand(JsonObject demand, IReadOnlyList<JsonObject> conditions)
        {
            if (conditions.Count > 0)
            {
                var condition = conditions.Count == 1 ? conditions[0] : new JsonObject { ["allOf"] = new JsonArray([.. conditions]) };
                _sometimes.Add(new JsonObject { ["if"] = condition, ["then"] = demand.DeepClone() });
            }
            else if (demand is { Count: 1 } && demand["required"] is JsonArray keys)
            {
                _always.AddRange(keys.Select(k => k!.GetValue<string>()));
            }
            else
            {
                _sometimes.Add(demand.DeepClone());
            }
        }
    }
}
