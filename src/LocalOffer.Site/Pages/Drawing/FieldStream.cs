using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// The fields of a document in the framework's order, section by section. A page takes the fields it has a place of its own
/// for out of the stream; all others, an authority's own included, stay in their section.
/// </summary>
internal static class FieldStream
{
    // Written for the tool, for search or for other programs; never for a reader.
    private static readonly HashSet<string> NotForReaders = new(StringComparer.Ordinal)
    {
        "id", "status", "accepted", "redirect-from", "register", "report-problem", "visible-from", "visible-to", "conditions", "stages", "functions",
    };

    // Shown by every page in "Who checks this page".
    private static readonly HashSet<string> Freshness = new(StringComparer.Ordinal) { "owner", "last-verified", "review-due", "source-note" };

    /// <summary>The sections that have something to show.</summary>
    /// <param name="drawing">The page.</param>
    /// <param name="document">The document.</param>
    /// <param name="isTaken">True for fields the page has places of its own for.</param>
    /// <param name="special">Draws a field its own way, or gives null to have it drawn by its type.</param>
    public static IReadOnlyList<SectionPart> Sections(
        PageDrawing drawing, EffectiveDocument document, Func<EffectiveField, bool> isTaken, Func<EffectiveField, DrawnValue?>? special = null)
    {
        var definition = document.Document.Definition;
        var bySection = document.Fields
            .Where(f => IsForReaders(f) && !isTaken(f))
            .ToLookup(f => definition.Sections.Any(s => s.Key == f.Definition.Section) ? f.Definition.Section : "");
        var parts = new List<SectionPart>();
        foreach (var section in definition.Sections.Append(new SectionDefinition("", "More information")))
        {
            var pieces = Pieces(drawing, bySection[section.Key], section.Label, special);
            if (pieces.Count > 0)
            {
                parts.Add(new SectionPart(drawing.Id(section.Key.Length == 0 ? "more-information" : section.Key), section.Label, section.Intro, pieces));
            }
        }

        return parts;
    }

    /// <summary>True for a filled-in field that readers are meant to see and that "Who checks this page" does not show.</summary>
    public static bool IsForReaders(EffectiveField field) =>
        field.Value is not null && field.Definition.Published && !NotForReaders.Contains(field.Definition.Key) && !Freshness.Contains(field.Definition.Key);

    /// <summary>Fields as pieces of a part: short ones that follow one another become rows.</summary>
    public static IReadOnlyList<SectionPiece> Pieces(
        PageDrawing drawing, IEnumerable<EffectiveField> fields, string heading, Func<EffectiveField, DrawnValue?>? special = null)
    {
        var pieces = new List<SectionPiece>();
        var rows = new List<ObjectRow>();
        void EndRows()
        {
            if (rows.Count > 0)
            {
                pieces.Add(new RowsPiece([.. rows]));
                rows.Clear();
            }
        }

        foreach (var field in fields)
        {
            if ((special?.Invoke(field) ?? drawing.Draw(field.Definition, field.Value)) is not { } value)
            {
                continue;
            }

            var saidAlready = Folding.Fold(field.Definition.Label) == Folding.Fold(heading);
            if (value.IsShort && !saidAlready)
            {
                rows.Add(new ObjectRow(field.Definition.Key, field.Definition.Label, value).UnderItsLabel());
                continue;
            }

            EndRows();
            pieces.Add(new FieldPiece(field.Definition.Key, saidAlready ? null : field.Definition.Label, value));
        }

        EndRows();
        return pieces;
    }
}
