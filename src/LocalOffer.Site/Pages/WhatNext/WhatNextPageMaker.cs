using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "What should I do next?"; none when the authority has not written the guide.</summary>
internal sealed class WhatNextPageMaker(Workbench bench) : IPageMaker
{
    // In places of their own on the page.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal) { "title", "summary", "questions", "outcomes" };

    public IEnumerable<PlannedPage> Pages()
    {
        if (bench.Offer.WhatNext is { } guide)
        {
            yield return new(Addresses.WhatNext, "pages/what-next", d => Page(d, guide));
        }
    }

    private WhatNextPage Page(PageDrawing drawing, WhatNext guide)
    {
        var document = guide.Document;
        var fresh = FreshView.Of(document, bench.Offer.Today);
        var frame = bench.Frames.Make(drawing, guide.Title, guide.Summary, []) with
        {
            Styles = [drawing.Page.Asset("what-next.css")],
            Scripts = [drawing.Page.Asset("what-next.js")],
        };
        var places = new Dictionary<string, (string Anchor, string OnPaper)>(StringComparer.Ordinal);
        foreach (var (question, number) in guide.Questions.Select((q, i) => (q, i + 1)))
        {
            places[question.Id] = (drawing.Id(Addresses.QuestionAnchor(question.Id)), $"go to question {number}");
        }

        foreach (var outcome in guide.Outcomes)
        {
            places[outcome.Id] = (drawing.Id(Addresses.OutcomeAnchor(outcome.Id)), $"see “{outcome.Title}”");
        }

        LinkView Answer(WhatNextAnswer answer) => new(answer.Label, PageContext.Part(places[answer.LeadsTo.Id].Anchor), places[answer.LeadsTo.Id].OnPaper);
        return new()
        {
            Page = drawing.Page,
            Frame = frame,
            Lead = guide.Summary,
            Fresh = fresh,
            Missing = MissingPanel.Of(document.Missing, frame.Help),
            Start = PageContext.Part(places[guide.Questions[0].Id].Anchor),
            Questions = [.. guide.Questions.Select((q, i) => new AskedQuestion(
                places[q.Id].Anchor, i + 1, q.Title, q.Help is { } help ? drawing.Html(help) : null,
                [.. q.Answers.Where(a => places.ContainsKey(a.LeadsTo.Id)).Select(Answer)], Left(q.Further), i == 0))],
            Outcomes = [.. guide.Outcomes.Select(o => Outcome(drawing, o, places[o.Id].Anchor))],
            Parts =
            [
                .. FieldStream.Sections(drawing, document, f => Taken.Contains(f.Definition.Key)),
                new CheckedPart(
                    drawing.Id("who-checks"), "Who checks these questions, and when", document.Values.Line("owner"), null, fresh, document.Values.Line("source-note"), []),
            ],
        };
    }

    private static string Left(int further) => further switch
    {
        0 => "This is the last question.",
        1 => "There is at most one more question after this.",
        _ => $"There are at most {further} more questions after this.",
    };

    private SuggestedOutcome Outcome(PageDrawing drawing, WhatNextOutcome outcome, string anchor) => new(
        anchor,
        PageContext.Part(anchor),
        outcome.Title,
        outcome.Values.Text("text") is { } text ? drawing.Html(text) : null,
        new DrawnSteps([.. outcome.Values.Objects("steps")
            .Where(s => s.Text("text") is not null)
            .Select(s => new StepView(drawing.Html(s.Text("text")!), drawing.Links(s.Refs("refs"))))]),
        [.. outcome.Values.Refs("refs").Select(r => Helper(drawing, r.Id)).OfType<Helper>()]);

    private Helper? Helper(PageDrawing drawing, string id)
    {
        var phone = bench.Offer.Entries.Select(e => e.Listing).Concat(bench.Offer.Providers.Select(p => p.Listing))
            .FirstOrDefault(l => l.Id == id)?.Phone is { Length: > 0 } number ? PageDrawing.Phone(number) : null;
        var how = bench.Offer.Roles.FirstOrDefault(r => r.Id == id)?.Values.Text("how-to-reach");
        return drawing.Ref(id) is { } link ? new(link, phone, how is null ? null : drawing.For(Addresses.Roles).Html(how)) : null;
    }
}
