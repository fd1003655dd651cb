using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Comments with the council's answers: "You said", "We say", "What we will do".</summary>
internal static class CommentDrawing
{
    // In places of their own.
    private static readonly HashSet<string> Taken = ["from-group", "about", "comment", "theme", "response", "action", "entry", "withheld-reason"];

    public static DrawnComments? Draw(Workbench bench, PageDrawing drawing, FieldDefinition field, ListValue comments)
    {
        var all = comments.Items.OfType<ObjectValue>().Select(o => o.Fields).ToList();

        // Of a comment that is not published nothing is shown but that there was one, and why.
        var open = all.Where(c => c.Term("withheld-reason") is null).ToList();
        return all.Count == 0 ? null : new DrawnComments(
            [.. open.Select(c => Comment(bench, drawing, field, c))],
            [.. Terms(bench, "action-statuses")
                .Select(s => (s.PublicLabel, Count: open.Count(c => c.Object("action")?.Term("status") == s.Id)))
                .Where(s => s.Count > 0)
                .Select(s => $"{s.PublicLabel}: {s.Count}")],
            [.. Terms(bench, "withheld-reasons")
                .Select(r => (r.PublicLabel, Count: all.Count(c => c.Term("withheld-reason") == r.Id)))
                .Where(r => r.Count > 0)
                .Select(r => $"{Words.Count(r.Count, "comment")} not published: {Lower(r.PublicLabel)}.")]);
    }

    private static IReadOnlyList<Term> Terms(Workbench bench, string vocabulary) => bench.Offer.Framework.Terms(vocabulary);

    private static CommentView Comment(Workbench bench, PageDrawing drawing, FieldDefinition field, FieldValues comment)
    {
        string?[] meta = [comment.Line("theme"), bench.Label("comment-subjects", comment.Term("about")), bench.Label("comment-groups", comment.Term("from-group"))];
        var action = field.Fields.FirstOrDefault(f => f.Key == "action");
        return new(
            comment.Text("comment") is { } said ? drawing.Html(said) : null,
            string.Join(" · ", meta.OfType<string>()),
            comment.Text("response") is { } answer ? drawing.Html(answer) : null,
            [
                .. action is not null && comment.Object("action") is { } done ? drawing.Rows(action, done) : [],
                .. drawing.Rows(field, comment).Where(r => !Taken.Contains(r.Key)),
            ],
            drawing.Links(comment.Refs("entry")));
    }

    private static string Lower(string label) => label.Length > 0 ? char.ToLowerInvariant(label[0]) + label[1..].TrimEnd('.') : label;
}
