using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Draws a review, a consultation or a year of comments as a part of a page.</summary>
internal static class DatedDrawing
{
    private static readonly HashSet<string> InTitle = new(StringComparer.Ordinal) { "title", "from", "to", "date", "when" };

    public static SectionPart Draw(Workbench bench, PageDrawing drawing, string kind, EffectiveDocument document) => new(
        drawing.Id(DocumentLinks.DatedAnchor(document.Document.Id)),
        Title(kind, document.Values),
        null,
        FieldStream.Pieces(
            drawing,
            document.Fields.Where(f => FieldStream.IsForReaders(f) && !InTitle.Contains(f.Definition.Key)),
            kind,
            f => f is { Definition.Key: "comments", Value: ListValue comments } ? CommentDrawing.Draw(bench, drawing, f.Definition, comments) : null));

    private static string Title(string kind, FieldValues values) =>
        values.Line("title") is { } title ? title
        : (values.Date("from"), values.Date("to")) is ({ } from, { } to) ? $"{kind}: {PlainDate.Format(from)} to {PlainDate.Format(to)}"
        : (values.Date("date") ?? values.Date("when")) is { } day ? $"{kind}: {PlainDate.Format(day)}"
        : kind;
}
