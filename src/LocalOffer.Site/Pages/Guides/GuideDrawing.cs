using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Draws the parts of a guide: each field in its own place, and what an authority has added below them.</summary>
internal static class GuideDrawing
{
    private static readonly string[] ForReaders = ["for-families", "for-young-people", "for-professionals"];

    private static readonly HashSet<string> Taken = ["id", "title", "when", "text", "points", "steps", "rights", "refs", .. ForReaders];

    /// <summary>Draws a part.</summary>
    /// <param name="drawing">The page.</param>
    /// <param name="guide">The guide.</param>
    /// <param name="part">The part.</param>
    /// <param name="isOneOfMany">True where the page holds all parts.</param>
    public static GuidePartView Draw(PageDrawing drawing, Guide guide, GuidePart part, bool isOneOfMany)
    {
        // Links in the text were checked as written on the guide's own page.
        var written = drawing.For(Addresses.Guide(guide.Id));
        var definition = guide.Document.Document.Definition.Field("parts");
        var prefix = isOneOfMany ? part.Id + "-" : "";
        var id = isOneOfMany ? drawing.Id(part.Id) : "page-title";
        GuideHeading Heading(string wanted, string title) => new(drawing.Id(prefix + wanted), title, isOneOfMany);
        string Label(string key, string otherwise) => definition?.Fields.FirstOrDefault(f => f.Key == key)?.Label ?? otherwise;
        GuideText? Text(string key, string otherwise) =>
            part.Values.Text(key) is { } text ? new(Heading(key, Label(key, otherwise)), written.Html(text)) : null;

        List<GuideText> points = [.. part.Values.Objects("points")
            .Where(p => p.Line("title") is not null && p.Text("text") is not null)
            .Select(p => new GuideText(Heading(Slug.From(p.Line("title")!) is { Length: > 0 } slug ? slug : "point", p.Line("title")!), written.Html(p.Text("text")!)))];
        List<StepView> steps = [.. part.Values.Items("steps").OfType<TextValue>().Select(t => new StepView(written.Html(t.Text), []))];
        List<GuideText> readers = [.. ForReaders.Select(key => Text(key, key)).OfType<GuideText>()];
        var more = definition is null ? [] : written.Rows(definition, part.Values).Where(r => !Taken.Contains(r.Key)).ToList();
        var links = drawing.Links(part.Values.Refs("refs"));
        return new(
            id,
            part.Title,
            part.When,
            part.Values.Text("text") is { } first ? written.Html(first) : null,
            readers.Count < 2 || isOneOfMany ? [] : [.. readers.Select(r => new LinkView(r.Heading.Title, PageContext.Part(r.Heading.Id)))],
            points,
            steps.Count > 0 ? new(Heading("steps", Label("steps", "What to do")), new DrawnSteps(steps)) : null,
            readers,
            Text("rights", "Your rights"),
            more.Count > 0 ? new DrawnObject(more) : null,
            links.Count > 0 ? new(Heading("next", Label("refs", "Where to go next")), links) : null);
    }
}
