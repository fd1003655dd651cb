using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Looks for answers that tell a parent nothing: too short, copied from the question, pointing elsewhere only.</summary>
internal static class AnswerCheck
{
    private const int FewestWords = 30;
    private const int MostWords = 400;

    // Fewer words than these in a prompt could be repeated by chance.
    private const int WordsOfAPrompt = 6;

    private static readonly string[] Pointers = ["see", "refer to", "visit", "look at", "go to", "read", "check", "available on", "found on", "found in", "set out in", "please see"];
    private static readonly string[] Elsewhere = ["policy", "policies", "website", "web site", "web page", "webpage", "sen information report", "brochure", "prospectus", "handbook", "document"];

    /// <summary>Reports an answer to an essential question that has too few or too many words.</summary>
    public static void CheckLength(Question question, string text, SourceSpan where, ReadingContext context)
    {
        if (question.Level != Level.Essential)
        {
            return;
        }

        var count = WordCounter.Count(text);
        if (count is >= FewestWords and <= MostWords)
        {
            return;
        }

        var diagnostic = new Diagnostic(Codes.AnswerLength, Codes.AnswerLength.DefaultSeverity, where,
            $"The answer to {question.Id} ({question.Label}) has {Words.Count(count, "word")}; {FewestWords} to {MostWords} help parents most.",
            count < FewestWords ? "Say what happens, who does it and when." : "Keep what parents need to know, and link to the rest.");
        context.Diagnostics.Add(context.IsDraft ? diagnostic with { Severity = Severity.Information } : diagnostic);
    }

    /// <summary>Reports words copied from the question, and answers that only point elsewhere.</summary>
    public static void Check(Question question, string settingKind, RichText answer, SourceSpan where, ReadingContext context)
    {
        var folded = Folding.Fold(answer.Plain);
        if (Copied(question, settingKind, folded))
        {
            context.Add(Codes.CopiedPrompt, where, $"The answer to {question.Id} repeats the words of the question.", "Delete the copied words and say what you do.");
        }

        if (OnlyPointsElsewhere(folded))
        {
            context.Add(Codes.OnlyPointsElsewhere, where, $"The answer to {question.Id} only points to another document.", "Answer in a few sentences here; the link may stay.");
        }
    }

    private static bool Copied(Question question, string settingKind, string answer)
    {
        if (Repeats(question.TextFor(settingKind), answer))
        {
            return true;
        }

        foreach (var prompt in question.Prompts)
        {
            if (Repeats(prompt.Text, answer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Repeats(string asked, string answer) =>
        WordCounter.Count(asked) >= WordsOfAPrompt && answer.Contains(Folding.Fold(asked), StringComparison.Ordinal);

    private static bool OnlyPointsElsewhere(string folded)
    {
        if (WordCounter.Count(folded) >= FewestWords)
        {
            return false;
        }

        var padded = $" {folded} ";
        return Pointers.Any(p => padded.Contains($" {p} ", StringComparison.Ordinal)) && Elsewhere.Any(e => padded.Contains($" {e} ", StringComparison.Ordinal));
    }
}
