namespace LocalOffer.Site;

/// <summary>A provider's answers to the questions parents ask, in SE7 order.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="By">Who answered and when, or null.</param>
/// <param name="Due">The day the answers must be checked again, or null.</param>
/// <param name="IsOverdue">True when that day has passed.</param>
/// <param name="Pieces">What the provider says about its answers and its people.</param>
/// <param name="Answers">Every question asked of it.</param>
public sealed record AnswersPart(
    string Id, string Title, string? By, DayView? Due, bool IsOverdue, IReadOnlyList<SectionPiece> Pieces, IReadOnlyList<AnswerView> Answers)
    : PagePart(Id, Title)
{
    /// <inheritdoc/>
    public override string Partial => "part-answers";
}

/// <summary>A question with what the provider says, or that it has not said anything.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Number">Its number on the page.</param>
/// <param name="Label">The question in two to four words.</param>
/// <param name="Question">The question.</param>
/// <param name="Text">The answer, or null.</param>
/// <param name="Prompts">Answers to its smaller questions.</param>
/// <param name="Evidence">Policies and reports.</param>
/// <param name="NotApplicable">Why it does not apply, or null.</param>
/// <param name="None">What a family is told when there is no answer, or null.</param>
public sealed record AnswerView(
    string Id,
    string Number,
    string Label,
    string Question,
    SafeHtml? Text,
    IReadOnlyList<PromptView> Prompts,
    IReadOnlyList<LinkView> Evidence,
    string? NotApplicable,
    string? None);

/// <summary>A smaller question under a question, answered.</summary>
/// <param name="Question">The smaller question.</param>
/// <param name="Text">The answer.</param>
public sealed record PromptView(string Question, SafeHtml Text);

/// <summary>Questions to ask a provider that has not answered them.</summary>
/// <param name="Id">For links to it; unique on the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Noun">What it is: "school", "college".</param>
/// <param name="Questions">The questions.</param>
public sealed record QuestionsPart(string Id, string Title, string Noun, IReadOnlyList<string> Questions) : PagePart(Id, Title)
{
    /// <inheritdoc/>
    public override string Partial => "part-questions";
}
