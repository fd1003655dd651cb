using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Binds the map of a file to a document by its definition. Everything wrong with it is reported in one run, each mistake
/// with its line and column; what is right is kept. May be used from several threads at once.
/// </summary>
public sealed class DocumentReader
{
    private const string SupportKey = "support";

    private readonly ReadingContext _context;

    /// <summary>A reader for one build.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="settings">The settings: today.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public DocumentReader(Core.Framework framework, SiteSettings settings, DiagnosticBag diagnostics)
        : this(new ReadingContext(framework, settings.Today, new Patterns(), diagnostics))
    {
    }

    internal DocumentReader(ReadingContext context) => _context = context;

    /// <summary>Reads a document.</summary>
    /// <param name="definition">Its kind and fields.</param>
    /// <param name="map">What stands in the file, or under the document's key.</param>
    /// <param name="id">Its id, from its place.</param>
    /// <param name="strand">Its home strand, or empty.</param>
    /// <param name="where">The document as a whole.</param>
    /// <param name="isReadElsewhere">True for keys that are no fields and are read by somebody else.</param>
    public Document Read(DocumentDefinition definition, YamlMap map, string id, string strand, SourceSpan where, Func<string, bool>? isReadElsewhere = null)
    {
        var context = _context with { IsDraft = _context.IsDraft || map["status"] is YamlScalar { Text: "draft" } };
        var values = new Dictionary<string, Value>(map.Pairs.Count, StringComparer.Ordinal);
        IReadOnlyDictionary<string, Document>? support = null;
        foreach (var pair in map.Pairs)
        {
            if (pair.Key == SupportKey && definition.Kind == DocumentKinds.Entry)
            {
                support = new EntrySupportReader(new DocumentReader(context), context).Read(pair, strand);
            }
            else if (definition.Field(pair.Key) is { } field)
            {
                if (ReasonGiven(definition, pair, context) && ValueReader.Read(field, pair, context) is { } value)
                {
                    // The framework's own string, not one more of the same words for each file.
                    values[field.Key] = value;
                }
            }
            else if (isReadElsewhere is null || !isReadElsewhere(pair.Key))
            {
                ReportUnknown(definition, pair, context);
            }
        }

        CheckId(values, id, context);
        RelatedFields.Check(definition.Fields, values, context);
        CheckOrganisation(definition, values, context);
        return new Document
        {
            Definition = definition,
            Id = id,
            Strand = strand,
            Where = where,
            Values = new FieldValues(values),
            SupportBlocks = support ?? new Dictionary<string, Document>(),
            Accepted = AcceptanceReader.Read(values, context),
        };
    }

    /// <summary>False, after saying so, for <c>not-applicable:</c> without a reason.</summary>
    private static bool ReasonGiven(DocumentDefinition definition, YamlPair pair, ReadingContext context)
    {
        if (definition.Kind != DocumentKinds.SupportBlock || pair.Key != "not-applicable" || pair.Value is YamlBroken)
        {
            return true;
        }

        var isBare = pair.Value is YamlScalar scalar && BareWords.IsYesNo(scalar);
        if (!isBare && !ValueReader.IsEmpty(pair.Value))
        {
            return true;
        }

        context.Add(Codes.ReasonMissing, pair.KeyWhere, "\"not-applicable\" needs its reason, which families see.", "Write it in one sentence: not-applicable: Everyone can just come.");
        return false;
    }

    private static void CheckId(Dictionary<string, Value> values, string id, ReadingContext context)
    {
        if (values.GetValueOrDefault("id") is LineValue written && written.Text != id)
        {
            context.Add(Codes.IdDiffers, written.Where, $"The id {Shown.Quoted(written.Text)} is not \"{id}\", which this document is called by its place.", "Delete the line; the name of the file is the id.");
        }
    }

    private static void CheckOrganisation(DocumentDefinition definition, Dictionary<string, Value> values, ReadingContext context)
    {
        if (definition.Kind == DocumentKinds.Entry && values.ContainsKey("provider") && values.TryGetValue("organisation", out var organisation))
        {
            context.Add(Codes.ProviderAndOrganisation, organisation.Where, "The service names both a provider and an organisation.",
                "Delete \"organisation\": the provider's name is used.");
        }
    }

    private static void ReportUnknown(DocumentDefinition definition, YamlPair pair, ReadingContext context)
    {
        var hint = pair.Key == SupportKey
            ? "Support blocks of the area and of strands are files in a folder support/; only services have them inside."
            : Suggestion.Ask(pair.Key, Keys(definition)) ?? "Delete it, or add the field to your own framework in input/framework/.";
        context.Add(Codes.UnknownField, pair.KeyWhere, $"{Shown.Quoted(pair.Key)} is not a field of this document ({Lower(definition.Label)}).", hint);
    }

    private static IEnumerable<string> Keys(DocumentDefinition definition) =>
        definition.Fields.Where(f => f.Computed is null).Select(f => f.Key).Concat(definition.Kind == DocumentKinds.Entry ? [SupportKey] : []);

    // "Service" becomes "service"; "SEND team" stays.
    private static string Lower(string label) => label.Length > 1 && char.IsUpper(label[0]) && !char.IsUpper(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
