namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>Two questions or outcomes share an id.</summary>
    public static readonly DiagnosticCode WhatNextIdTwice = new("LO3301", "WhatNextIdTwice", "Two questions or outcomes of the guide \"What should I do next?\" have the same id.", Severity.Error,
        "Answers lead to an id. With two of them, a family may be sent to the wrong question or the wrong advice.",
        "Give one of the two another id, and see which of them each answer should lead to.");

    /// <summary>An answer that leads to nothing.</summary>
    public static readonly DiagnosticCode AnswerLeadsNowhere = new("LO3302", "AnswerLeadsNowhere", "An answer leads to no question and no outcome.", Severity.Error,
        "A family that chooses the answer would be left with nothing.",
        "Write the id of a question or of an outcome in `leads-to`.");

    /// <summary>Answers that lead back to where a family has been.</summary>
    public static readonly DiagnosticCode AnswersGoRound = new("LO3303", "AnswersGoRound", "An answer leads back to a question that was asked before.", Severity.Error,
        "A family would be asked the same again and again, and never come to any advice.",
        "Lead the answer on, to a question that has not been asked on the way or to an outcome.");

    /// <summary>A question nobody comes to.</summary>
    public static readonly DiagnosticCode QuestionNeverAsked = new("LO3304", "QuestionNeverAsked", "No answer leads to a question.", Severity.Error,
        "The question is never asked, and whatever only it leads to is never seen. The guide begins with its first question and with no other.",
        "Lead an answer to the question, put it first if the guide should begin with it, or take it out.");

    /// <summary>Advice nobody comes to.</summary>
    public static readonly DiagnosticCode OutcomeNeverReached = new("LO3305", "OutcomeNeverReached", "No answer leads to an outcome.", Severity.Error,
        "Whatever they answer, no family is given this advice.",
        "Lead an answer to the outcome, or take it out.");

    /// <summary>One answer twice.</summary>
    public static readonly DiagnosticCode AnswerTwice = new("LO3306", "AnswerTwice", "A question has the same answer twice.", Severity.Error,
        "A family cannot know which of the two to choose.",
        "Take one of the two out, or say how they differ.");

    /// <summary>A question with nothing to choose.</summary>
    public static readonly DiagnosticCode TooFewAnswers = new("LO3307", "TooFewAnswers", "A question has only one answer.", Severity.Error,
        "A family that would answer otherwise can go no further.",
        "Write another answer, such as \"No or not sure\", or leave the question out.");
}
