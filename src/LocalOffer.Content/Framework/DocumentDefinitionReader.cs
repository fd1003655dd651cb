using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Puts documents together: envelope, then the document, then its variant.</summary>
internal sealed class DocumentDefinitionReader(FrameworkContext context)
{
    private static readonly string[] GroupKeys = ["label", "any-of", "level", "source", "verified"];
    private static readonly string[] SectionKeys = ["label", "intro", "order", "after"];

    private readonly FieldDefinitionReader _fields = new(context);
    private readonly LikeResolver _like = new(context);

    /// <summary>All kinds and variants.</summary>
    public List<DocumentDefinition> ReadAll()
    {
        var read = new List<DocumentDefinition>();
        foreach (var kind in DocumentKinds.Defined)
        {
            read.Add(Read(kind, ""));
            foreach (var parts in context.Parts.Documents.Where(d => d.Kind == kind && d.Variant.Length > 0))
            {
                if (IsKnownVariant(parts))
                {
                    read.Add(Read(kind, parts.Variant));
                }
            }
        }

        if (context.Parts.Document(DocumentParts.Envelope, "") is { } envelope)
        {
            CheckOmitted(envelope);
        }

        return read;
    }

    private bool IsKnownVariant(DocumentParts parts)
    {
        IEnumerable<string> known = parts.Kind switch
        {
            DocumentKinds.Strand or DocumentKinds.Entry => context.TermsOf(Vocabularies.Strands),
            DocumentKinds.SupportBlock => context.Parts.SupportBlocks.Keys,
            _ => [],
        };
        if (known.Contains(parts.Variant))
        {
            return true;
        }

        context.Faults.Unknown(Codes.UnknownDocumentKind, parts.Where, parts.Variant, $"a variant of {parts.Kind}", known);
        return false;
    }

    private DocumentDefinition Read(string kind, string variant)
    {
        // From the general to the special; the strongest last.
        var all = new[] { context.Parts.Document(DocumentParts.Envelope, ""), context.Parts.Document(kind, ""), variant.Length > 0 ? context.Parts.Document(kind, variant) : null }
            .OfType<DocumentParts>().ToList();
        var sections = Sections(all);
        var pieces = PieceOrder.Of([.. Fields(all).Select(_like.Resolve)], "field", context);
        var place = new FieldPlace([.. sections.Select(s => s.Key)], pieces.ToDictionary(p => p.Key, StringComparer.Ordinal), 0);
        var fields = pieces.Select(p => _fields.Read(p, place)).OfType<FieldDefinition>().ToList();
        var used = fields.Where(f => !f.Hidden).Select(f => f.Section).ToHashSet(StringComparer.Ordinal);
        return new DocumentDefinition
        {
            Kind = kind,
            Variant = variant,
            Label = Label(all, kind),
            Sections = [.. sections.Where(s => used.Contains(s.Key))],
            Fields = fields,
            Groups = Groups(all, fields),
        };
    }

    private string Label(List<DocumentParts> all, string kind)
    {
        for (var i = all.Count - 1; i >= 0 && all[i].Kind == kind; i--)
        {
            if (context.Of(all[i].Own).Text("label") is { } label)
            {
                return label;
            }
        }

        context.Faults.Add(Codes.FrameworkPartMissing, all.Find(p => p.Kind == kind)?.Where ?? SourceSpan.OfFile("framework"),
            $"The document \"{kind}\" has no label.", "Add \"label:\".");
        return kind;
    }

    // The envelope wraps the document: its first section opens the page, its others close it.
    private List<SectionDefinition> Sections(List<DocumentParts> all)
    {
        var envelope = all.Where(p => p.Kind == DocumentParts.Envelope).SelectMany(p => p.Sections.All).ToList();
        var merged = new Dictionary<string, Layered>(StringComparer.Ordinal);
        var own = new List<string>();
        foreach (var section in all.SelectMany(p => p.Sections.All))
        {
            if (!merged.TryGetValue(section.Key, out var below))
            {
                merged.Add(section.Key, section);
                if (!envelope.Contains(section))
                {
                    own.Add(section.Key);
                }
            }
            else
            {
                merged[section.Key] = section.Over(below);
            }
        }

        var keys = envelope.Take(1).Select(s => s.Key).Concat(own).Concat(envelope.Skip(1).Select(s => s.Key)).ToList();
        return [.. PieceOrder.Of([.. keys.Select(k => merged[k])], "section", context).Select(Section)];
    }

    private SectionDefinition Section(Layered piece)
    {
        var attributes = context.Of(piece);
        attributes.CheckKeys(SectionKeys, "section");
        if (!piece.Has("label"))
        {
            context.Faults.Missing(piece, "section", "label");
        }

        return new SectionDefinition(piece.Key, attributes.Text("label") ?? piece.Key, attributes.Text("intro"));
    }

    private static List<Layered> Fields(List<DocumentParts> all)
    {
        var fields = new List<Layered>();
        foreach (var parts in all)
        {
            fields.RemoveAll(f => parts.Omitted.Any(o => o.Id == f.Key));
            foreach (var piece in parts.Fields.All)
            {
                var at = fields.FindIndex(f => f.Key == piece.Key);
                if (at < 0)
                {
                    fields.Add(piece);
                }
                else if (piece.WithoutLocal() is { Layers.Count: > 0 } own && (own.Has("type") || own.Has("like")))
                {
                    // A document's own field replaces the general one and stands in its own place.
                    fields.RemoveAt(at);
                    fields.Add(piece);
                }
                else
                {
                    fields[at] = new Layered(piece.Key, fields[at].Layers.Concat(piece.Layers), fields[at].IsLocal);
                }
            }
        }

        return fields;
    }

    private List<FieldGroup> Groups(List<DocumentParts> all, List<FieldDefinition> fields)
    {
        var merged = new Dictionary<string, Layered>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var group in all.SelectMany(p => p.Groups.All))
        {
            if (!merged.TryAdd(group.Key, group))
            {
                merged[group.Key] = group.Over(merged[group.Key]);
            }
            else
            {
                order.Add(group.Key);
            }
        }

        return [.. order.Select(k => Group(merged[k], fields)).OfType<FieldGroup>()];
    }

    private FieldGroup? Group(Layered piece, List<FieldDefinition> fields)
    {
        var attributes = context.Of(piece);
        attributes.CheckKeys(GroupKeys, "group");
        if (attributes.Text("label") is not { } label || attributes.Names("any-of") is not { } named)
        {
            context.Faults.Missing(piece, "group", piece.Has("label") ? "any-of" : "label");
            return null;
        }

        var keys = new List<string>();
        foreach (var name in named)
        {
            if (fields.Exists(f => f.Key == name.Id))
            {
                keys.Add(name.Id);
            }
            else
            {
                context.Faults.Unknown(Codes.UnknownFieldName, name.Where, name.Id, "a field of this document", fields.Select(f => f.Key));
            }
        }

        return new FieldGroup(piece.Key, label, keys, context.LevelOf(piece) ?? Level.Desirable);
    }

    private void CheckOmitted(DocumentParts envelope)
    {
        foreach (var omitted in context.Parts.Documents.SelectMany(d => d.Omitted))
        {
            if (envelope.Fields[omitted.Id] is null)
            {
                context.Faults.Unknown(Codes.UnknownFieldName, omitted.Where, omitted.Id, "a field of the envelope", envelope.Fields.Keys);
            }
        }
    }
}
