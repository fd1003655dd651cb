using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Draws a review, a consultation or a year of comments.</summary>
internal static class DatedDrawing
{
    private static readonly HashSet<string> InTitle = new(StringComparer.Ordinal) { "title", "from", "to", "date", "when" };

    public static DatedDocument Draw(Workbench bench, PageDrawing drawing, EffectiveDocument document)
    {
        var title = Title(bench, document);
        return new(
            drawing.Id(DocumentLinks.DatedAnchor(document.Document.Id)),
            title,
            FieldStream.Pieces(
                drawing,
                document.Fields.Where(f => FieldStream.IsForReaders(f) && !InTitle.Contains(f.Definition.Key)),
                title,
                f => f is { Definition.Key: "comments", Value: ListValue comments } ? CommentDrawing.Draw(bench, drawing, f.Definition, comments) : null));
    }

    private static string Title(Workbench bench, EffectiveDocument document)
    {
        var values = document.Values;
        if (values.Line("title") is { } title)
        {
            return title;
        }

        return (values.Date("from"), values.Date("to")) switch
        {
            ({ } from, { } to) => $"{PlainDate.Format(from)} to {PlainDate.Format(to)}",
            _ => (values.Date("date") ?? values.Date("when")) is { } day
                ? string.Join(", ", new[] { Words.Join(bench.Labels("consultee-groups", values.Terms("group"))), PlainDate.Format(day) }.Where(w => w.Length > 0))
                : document.Document.Name,
        };
    }
}
