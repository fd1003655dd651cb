using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The parts of a service's page: the framework's sections in order, each support block after the section it belongs to.</summary>
internal sealed class ServiceParts(Workbench bench)
{
    // A block that an authority adds comes after the contact details, before who checks the page.
    private static readonly Dictionary<string, string[]> BlocksAfter = new(StringComparer.Ordinal)
    {
        ["how-to-get-it"] = ["assessment-criteria", "decision-making"],
        ["access"] = ["travel"],
        ["contact"] = ["dispute-resolution", "support-and-advice"],
    };

    public IReadOnlyList<PagePart> Of(PageDrawing drawing, Entry entry, StrandSection? strand, IReadOnlySet<string> taken)
    {
        var document = entry.Document;
        var special = new ServiceFields(bench, drawing, entry);
        var sections = FieldStream.Sections(drawing, document, f => taken.Contains(f.Definition.Key) || special.IsSaidElsewhere(f), special.Draw);
        var parts = new List<PagePart>();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        void AddBlock(EffectiveBlock? block)
        {
            if (block is not null && placed.Add(block.Definition.Key) && BlockParts.Of(drawing, block, strand, entry.Listing.Name) is { } part)
            {
                parts.Add(part);
            }
        }

        SectionPart? quality = null;
        foreach (var section in document.Document.Definition.Sections)
        {
            var part = sections.FirstOrDefault(p => p.Id == section.Key);
            if (section.Key == "quality")
            {
                quality = part;
            }
            else if (part is not null)
            {
                parts.Add(section.Key == "identity" ? part with { Pieces = [.. part.Pieces, .. Names(entry)] } : part);
            }

            foreach (var key in BlocksAfter.GetValueOrDefault(section.Key, []))
            {
                AddBlock(entry.Blocks.FirstOrDefault(b => b.Definition.Key == key));
            }
        }

        parts.AddRange(sections.Where(s => s.Id == "more-information"));
        foreach (var block in entry.Blocks)
        {
            AddBlock(block);
        }

        if (drawing.Links(document.Values.Refs("related")) is { Count: > 0 } related)
        {
            parts.Add(new LinksPart(drawing.Id("related"), "See also", null, related));
        }

        parts.Add(new CheckedPart(
            drawing.Id("who-checks"), "Who checks this page, and when", document.Values.Line("owner"), document.Values.Line("accountable"),
            FreshView.Of(entry.Listing.Freshness), document.Values.Line("source-note"), quality?.Pieces ?? []));
        return parts;
    }

    // Of use to few, so they come after what the service does.
    private IEnumerable<SectionPiece> Names(Entry entry)
    {
        var rows = new List<ObjectRow>();
        var called = entry.Document.Values.Items("also-known-as").OfType<LineValue>().Select(l => l.Text).ToList();
        if (called.Count > 0)
        {
            rows.Add(new ObjectRow("also-known-as", "Also called", new DrawnLine(string.Join(", ", called))));
        }

        if (bench.Label(Vocabularies.ProviderTypes, entry.Document.Values.Term("provider-type")) is { } type
            && entry.Document.Field("provider-type") is { } field)
        {
            rows.Add(new ObjectRow("provider-type", field.Definition.Label, new DrawnLine(type)));
        }

        return rows.Count == 0 ? [] : [new RowsPiece(rows)];
    }
}
