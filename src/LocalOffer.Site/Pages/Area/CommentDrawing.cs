using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Comments with the council's answers: "You said", "We say", "What we will do".</summary>
internal static class CommentDrawing
{
    public static DrawnComments? Draw(Workbench bench, PageDrawing drawing, FieldDefinition field, ListValue comments)
    {
        var drawn = comments.Items.OfType<ObjectValue>().Select(o => Comment(bench, drawing, field, o.Fields)).ToList();
        return drawn.Count == 0 ? null : new DrawnComments(drawn);
    }

    private static CommentView Comment(Workbench bench, PageDrawing drawing, FieldDefinition field, FieldValues comment)
    {
        string?[] meta = [comment.Line("theme"), bench.Label("comment-subjects", comment.Term("about")), bench.Label("comment-groups", comment.Term("from-group"))];
        var action = field.Fields.FirstOrDefault(f => f.Key == "action");
        return new(
            comment.Text("comment") is { } said ? drawing.Html(said) : null,
            string.Join(" · ", meta.OfType<string>()),
            comment.Text("response") is { } answer ? drawing.Html(answer) : null,
            action is not null && comment.Object("action") is { } done ? drawing.Rows(action, done) : [],
            drawing.Links(comment.Refs("entry")),
            bench.Label("withheld-reasons", comment.Term("withheld-reason")));
    }
}
