namespace LocalOffer.Core;

/// <summary>Makes guides with their parts; two parts of one id are reported at the second.</summary>
internal static class GuideMaker
{
    public static List<Guide> All(IEnumerable<Document> documents, EffectiveDocument area, DiagnosticBag diagnostics) =>
        [.. documents
            .Select(d => new Guide { Document = EffectiveValues.Of(d, new EffectiveContext(Parent: area)), Parts = Parts(d, diagnostics) })
            .OrderBy(g => g.Order)
            .ThenBy(g => Folding.Fold(g.Title), StringComparer.Ordinal)
            .ThenBy(g => g.Id, StringComparer.Ordinal)];

    private static List<GuidePart> Parts(Document document, DiagnosticBag diagnostics)
    {
        var parts = new List<GuidePart>();
        foreach (var values in document.Values.Objects("parts"))
        {
            // A part without a usable id or a title has been reported, and has no address.
            if (values["id"] is not LineValue { Text: var id, Where: var where } || !Slug.IsValid(id) || values.Line("title") is not { } title)
            {
                continue;
            }

            if (parts.Find(p => p.Id == id) is { } first)
            {
                diagnostics.Add(Codes.PartTwice, where, $"\"{id}\" is already the id of the part \"{first.Title}\" (line {first.Where.Line}).",
                    Free(id, document) is { } free ? $"Give this part another id, such as \"{free}\"." : null);
            }
            else
            {
                parts.Add(new(id, title, values.Line("when"), values, where));
            }
        }

        return parts;
    }

    // The first of the numbered ids that no part has.
    private static string? Free(string id, Document document)
    {
        var taken = document.Values.Objects("parts").Select(p => p.Line("id")).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(2, taken.Count + 1).Select(n => $"{id}-{n}").FirstOrDefault(i => !taken.Contains(i));
    }
}
