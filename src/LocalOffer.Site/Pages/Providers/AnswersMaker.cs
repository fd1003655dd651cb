using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Makes the part with a provider's answers, or the questions to ask one that has not answered.</summary>
internal static class AnswersMaker
{
    private const string Title = "Answers to questions parents ask";

    // Said in the line above the answers, or only the tool's concern.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal) { "entry", "setting-kind", "completed-by-role", "completed-on" };

    public static PagePart? Make(PageDrawing drawing, Provider provider, DateOnly today)
    {
        var kind = SettingKind(provider);
        if (provider.Answers.All(a => a.Answer is null))
        {
            var questions = drawing.Bench.Offer.Framework.QuestionsFor(kind, shortForm: false).Select(q => q.TextFor(kind)).ToList();
            return ProviderTypes.MustAnswer(provider.Document.Values.Term("provider-type")) && questions.Count > 0
                ? new QuestionsPart(drawing.Id("questions"), "Questions you can ask", Nouns.Of(provider), questions)
                : null;
        }

        var header = provider.Questionnaire;
        var due = header?.Values.Date("review-due");
        var answers = provider.Answers.Select((a, i) => View(drawing, a, i + 1, kind, None(provider))).ToList();
        return new AnswersPart(
            drawing.Id("answers"), Title, By(header), DayView.OrNull(due), due < today,
            header is null ? [] : FieldStream.Pieces(
                drawing, header.Fields.Where(f => FieldStream.IsForReaders(f) && !Taken.Contains(f.Definition.Key) && !IsSaidAbove(provider, f)), Title),
            answers);
    }

    /// <summary>The kind of setting, which chooses how questions are worded.</summary>
    public static string SettingKind(Provider provider) =>
        provider.Questionnaire?.Values.Term("setting-kind") ?? provider.Document.Values.Term("setting-kind") ?? "school";

    /// <summary>What a family is told where there is no answer.</summary>
    public static string None(Provider provider) => $"The {Nouns.Of(provider)} has not answered this yet. Ask them.";

    /// <summary>Links to what the provider has published about it.</summary>
    public static List<LinkView> Evidence(PageDrawing drawing, Answer? answer) => (answer?.EvidenceLinks ?? [])
        .Select(e => drawing.Link(e.Url, drawing.Bench.Documents.TitleOf(e.Url, drawing.From) ?? WebName.Of(e.Url)))
        .OfType<LinkView>().ToList();

    // The facts at the top of the page hold the same numbers.
    private static bool IsSaidAbove(Provider provider, EffectiveField field)
    {
        var values = provider.Document.Values;
        return field switch
        {
            { Definition.Key: "ages", Value: ObjectValue ages } => ages.Fields.Int("from") == values.Int("age-from") && ages.Fields.Int("to") == values.Int("age-to"),
            { Definition.Key: "capacity" or "places", Value: NumberValue places } => places.Number == values.Int("capacity"),
            _ => false,
        };
    }

    private static string? By(EffectiveDocument? header) => (header?.Values.Line("completed-by-role"), header?.Values.Date("completed-on")) switch
    {
        ({ } role, { } day) => $"Answered by: {role}, {PlainDate.Format(day)}.",
        ({ } role, null) => $"Answered by: {role}.",
        (null, { } day) => $"Answered on {PlainDate.Format(day)}.",
        _ => null,
    };

    private static AnswerView View(PageDrawing drawing, EffectiveAnswer asked, int number, string kind, string none)
    {
        var answer = asked.Answer;
        var prompts = new List<PromptView>();
        foreach (var (id, text) in answer?.Prompts ?? [])
        {
            var question = asked.Question.Prompts.FirstOrDefault(p => p.Id == id)?.Text;
            prompts.Add(new PromptView(question ?? "More", drawing.Html(text)));
        }

        return new AnswerView(
            drawing.Id(asked.Question.Id),
            number.ToString(CultureInfo.InvariantCulture),
            asked.Question.Label,
            asked.Question.TextFor(kind),
            answer?.Text is { } said ? drawing.Html(said) : null,
            prompts,
            Evidence(drawing, answer),
            answer?.NotApplicable,
            answer is null ? none : null);
    }
}
