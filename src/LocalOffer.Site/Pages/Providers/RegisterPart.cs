using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The facts the national register holds about a provider, as rows.</summary>
internal static class RegisterPart
{
    // For maps, computers and other councils, or said further up: the page's own fields take these facts when it has not its own.
    private static readonly HashSet<string> NotForReaders = new(StringComparer.Ordinal)
    {
        "source", "extract-date", "name", "ukprn", "establishment-number", "type-group", "address", "website", "phone", "latitude", "longitude",
        "easting", "northing", "uprn", "age-from", "age-to", "ward", "urn", "provider-type", "setting-kind", "phases", "phase",
        "gender-of-entry", "gender", "in-area", "capacity", "need-types", "resourced-provision",
    };

    public static SectionPart? Make(PageDrawing drawing, Provider provider)
    {
        if (provider.Document.Document.Values.Object("register") is not { } register
            || provider.Document.Document.Definition.Field("register") is not { } definition)
        {
            return null;
        }

        var rows = drawing.Rows(definition, register).Where(r => !NotForReaders.Contains(r.Key)).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var intro = (register.Line("source"), register.Date("extract-date")) switch
        {
            ({ } source, { } day) => $"From {source}, {PlainDate.Format(day)}.",
            (null, { } day) => $"From the national register of schools, {PlainDate.Format(day)}.",
            ({ } source, null) => $"From {source}.",
            _ => "From the national register of schools.",
        };
        return new SectionPart(drawing.Id("register"), definition.Label, intro, [.. Pieces(rows)]);
    }

    private static IEnumerable<SectionPiece> Pieces(List<ObjectRow> rows)
    {
        yield return new RowsPiece([.. rows.Where(r => r.Value.IsShort || r.Value is DrawnTerms)]);
        foreach (var row in rows.Where(r => !r.Value.IsShort && r.Value is not DrawnTerms))
        {
            yield return new FieldPiece(row.Key, row.Label, row.Value);
        }
    }
}
