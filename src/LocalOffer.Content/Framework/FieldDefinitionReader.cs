using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads one field. What is wrong in the authority's layer is reported and leaves what was there before.</summary>
internal sealed class FieldDefinitionReader(FrameworkContext context)
{
    private const int MaxDepth = 5;

    private static readonly string[] Known =
    [
        "label", "help", "missing", "section", "order", "after", "level", "essential-when", "type", "of", "vocabulary", "to", "min", "max",
        "max-length", "min-words", "max-words", "not-future", "within-months-of", "pattern", "pattern-help", "fields", "default", "computed",
        "published", "serves", "like", "hidden", "reason", "source", "verified",
    ];

    private readonly Dictionary<string, string> _patternProblems = new(StringComparer.Ordinal);
    private readonly EssentialClauseReader _clauses = new(context);
    private readonly FieldDefaultReader _defaults = new(context);
    private readonly FieldLimits _limits = new(context);
    private readonly BuiltInFieldGuard _guard = new(context);

    /// <summary>The field, or null when it lacks what every field needs.</summary>
    public FieldDefinition? Read(Layered piece, FieldPlace place)
    {
        var attributes = context.Of(piece);
        attributes.CheckKeys(Known, "field");
        if (piece.IsChanged)
        {
            piece = _guard.WithoutForbiddenChanges(piece);
            attributes = context.Of(piece);
        }

        var label = attributes.Text("label");
        var type = TypeOf(piece, "type");
        if (label is null || type is null)
        {
            // A type that does not exist, and a "like" that leads nowhere, have been reported.
            if (label is null || !(piece.Has("type") || piece.Has("like")))
            {
                context.Faults.Missing(piece, "field", label is null ? "label" : "type");
            }

            return null;
        }

        var itemType = TypeOf(piece, "of");
        var field = new FieldDefinition
        {
            Key = piece.Key,
            Label = label,
            Help = attributes.Text("help") ?? "",
            MissingText = attributes.Text("missing"),
            Section = Section(piece, place),
            Level = context.LevelOf(piece) ?? Level.Desirable,
            EssentialWhen = _clauses.Read(piece, place),
            Type = type.Value,
            ItemType = itemType,
            Vocabulary = Vocabulary(piece),
            RefersTo = RefersTo(piece),
            NotFuture = attributes.Bool("not-future") ?? false,
            WithinMonthsOf = _limits.WithinMonthsOf(piece, place),
            Pattern = Pattern(piece),
            PatternHelp = attributes.Text("pattern-help"),
            Fields = Fields(piece, place),
            Computed = Computed(piece),
            Published = attributes.Bool("published") ?? true,
            Hidden = attributes.Bool("hidden") ?? false,
            Reason = attributes.Text("reason"),
            Serves = context.KnownRequirements(attributes.Names("serves")),
            Source = attributes.Text("source") ?? "",
            Verified = attributes.Bool("verified") ?? false,
            Where = piece.Where,
            IsLocal = piece.IsLocal,
        };
        field = _limits.Add(field, piece);
        field = field with { Default = _defaults.Read(piece, field, place) };
        return piece.IsChanged && Read(piece.WithoutLocal(), place) is { } original ? _guard.WithoutLowering(field, original, piece) : field;
    }

    private FieldType? TypeOf(Layered piece, string attribute) => context.Of(piece).Read(attribute, node =>
    {
        var name = Attributes.TextOf(node, attribute, context.Faults);
        if (name is null || FieldTypeNames.Find(name) is not null)
        {
            return name;
        }

        context.Faults.Unknown(Codes.UnknownFieldType, node.Where, name, "a type of field", FieldTypeNames.All);
        return null;
    }) is { } found ? FieldTypeNames.Find(found) : null;

    private string Section(Layered piece, FieldPlace place) => !piece.Has("section") || place.Sections is null ? "" : context.Of(piece).Read("section", node =>
    {
        var section = Attributes.TextOf(node, "section", context.Faults);
        if (section is null || place.Sections.Contains(section))
        {
            return section;
        }

        context.Faults.Unknown(Codes.UnknownSection, node.Where, section, "a section of this document", place.Sections);
        return null;
    }) ?? "";

    private string? Vocabulary(Layered piece) => context.Of(piece).Read("vocabulary", node =>
    {
        var name = Attributes.TextOf(node, "vocabulary", context.Faults);
        return name is not null && context.IsVocabulary(name, node.Where) ? name : null;
    });

    private List<string> RefersTo(Layered piece)
    {
        string[] known = [.. DocumentKinds.Defined, DocumentKinds.Page];
        var kinds = new List<string>();
        foreach (var kind in context.Of(piece).Names("to") ?? [])
        {
            if (known.Contains(kind.Id))
            {
                kinds.Add(kind.Id);
            }
            else
            {
                context.Faults.Unknown(Codes.UnknownDocumentKind, kind.Where, kind.Id, "a kind of document", known);
            }
        }

        return kinds;
    }

    private string? Pattern(Layered piece) => context.Of(piece).Read("pattern", node =>
    {
        var pattern = Attributes.TextOf(node, "pattern", context.Faults);
        if (pattern is null)
        {
            return null;
        }

        if (!_patternProblems.TryGetValue(pattern, out var problem))
        {
            Patterns.Compile(pattern, out problem);
            _patternProblems.Add(pattern, problem);
        }

        if (problem.Length == 0)
        {
            return pattern;
        }

        context.Faults.Add(Codes.BadPattern, node.Where, $"The pattern {Shown.Quoted(pattern)} cannot be used: {problem}", null);
        return null;
    });

    private string? Computed(Layered piece) => context.Of(piece).Read("computed", node =>
    {
        var rule = Attributes.TextOf(node, "computed", context.Faults);
        if (rule is null || ComputedRules.All.Contains(rule))
        {
            return rule;
        }

        context.Faults.Unknown(Codes.UnknownComputedRule, node.Where, rule, "a rule of the tool", ComputedRules.All);
        return null;
    });

    private IReadOnlyList<FieldDefinition> Fields(Layered piece, FieldPlace place)
    {
        if (!piece.Has("fields"))
        {
            return [];
        }

        if (place.Depth >= MaxDepth)
        {
            context.Faults.Add(Codes.BadConstraint, piece.Where, "The fields are nested too deeply.", "No page can show a group inside so many groups.");
            return [];
        }

        var parts = NestedFields.Of(piece, context.Faults);
        var siblings = parts.ToDictionary(p => p.Key, StringComparer.Ordinal);
        var inside = new FieldPlace(null, siblings, place.Depth + 1);
        return [.. PieceOrder.Of(parts, "field", context).Select(p => Read(p, inside)).OfType<FieldDefinition>()];
    }
}
