namespace LocalOffer.Core;

// LO2301–LO2399: answers to parents' questions.
public static partial class Codes
{
    /// <summary>An answer to no question.</summary>
    public static readonly DiagnosticCode UnknownQuestion = new("LO2301", "UnknownQuestion", "An answer belongs to no question.", Severity.Error,
        "Parents would never see it.",
        "Use the id of a question: q01 to q14, x01 to x04, p1 to p7, or one of your own framework.");

    /// <summary>An answer to no prompt.</summary>
    public static readonly DiagnosticCode UnknownPrompt = new("LO2302", "UnknownPrompt", "An answer belongs to no prompt of its question.", Severity.Error,
        "Parents would never see it.",
        "Use the letter of one of the question's prompts.");

    /// <summary>Too short or too long.</summary>
    public static readonly DiagnosticCode AnswerLength = new("LO2303", "AnswerLength", "An answer is very short or very long.", Severity.Warning,
        "A few words do not tell a parent what will happen; a very long answer is not read on a phone.",
        "Write between 30 and 400 words.", Strict: true);

    /// <summary>The prompt instead of an answer.</summary>
    public static readonly DiagnosticCode CopiedPrompt = new("LO2304", "CopiedPrompt", "An answer repeats the question.", Severity.Warning,
        "Parents have just read the question; they want to know what you do.",
        "Delete the copied words and say what happens in your setting.", Heuristic: true);

    /// <summary>"See our policy."</summary>
    public static readonly DiagnosticCode OnlyPointsElsewhere = new("LO2305", "OnlyPointsElsewhere", "An answer only points to a policy or website.", Severity.Warning,
        "Parents cannot compare settings, and many will not open a long policy.",
        "Answer in a few sentences here; link to the policy for those who want more.", Heuristic: true);

    /// <summary>No answer in an answer.</summary>
    public static readonly DiagnosticCode NothingAnswered = new("LO2306", "NothingAnswered", "An answer holds neither words nor a reason why it does not apply.", Severity.Error,
        "Parents would see a question without an answer.",
        "Write `answer:`, `prompts:` or `not-applicable:` with a reason.");

    /// <summary>Answered and not applicable.</summary>
    public static readonly DiagnosticCode AnsweredAndNotApplicable = new("LO2307", "AnsweredAndNotApplicable", "A question is answered and also said not to apply.", Severity.Error,
        "Parents would read two things that contradict each other.",
        "Keep the one that is true.");
}
