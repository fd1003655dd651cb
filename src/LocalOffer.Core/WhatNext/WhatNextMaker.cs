namespace LocalOffer.Core;

/// <summary>Makes the guide of questions and outcomes from its document.</summary>
internal static class WhatNextMaker
{
    /// <summary>The guide, or null when there is none, or no question in it can be asked.</summary>
    /// <param name="document">What the authority has written, or null.</param>
    /// <param name="area">The area, from which it inherits.</param>
    /// <param name="today">Today.</param>
    /// <param name="diagnostics">Receives what is missing, out of date, or leads nowhere.</param>
    public static WhatNext? Make(Document? document, EffectiveDocument area, DateOnly today, DiagnosticBag diagnostics)
    {
        if (document is null)
        {
            return null;
        }

        var whole = EffectiveValues.Of(document, new EffectiveContext(Parent: area));
        CompletenessReport.Add(whole, whole.Missing, whole.Completeness, diagnostics);
        CompletenessReport.AddFreshness(whole, today, diagnostics);

        // An id names one place only, be it a question or an outcome: an answer says no more than the id.
        var taken = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        List<WhatNextQuestion> questions = [.. WithIds(document, "questions", taken, diagnostics).Select(q => new WhatNextQuestion(
            q.Id.Id, q.Values.Line("title") ?? q.Id.Id, q.Values.Text("help"), Answers(q.Values), 0, q.Id.Where))];
        List<WhatNextOutcome> outcomes = [.. WithIds(document, "outcomes", taken, diagnostics).Select(o => new WhatNextOutcome(
            o.Id.Id, o.Values.Line("title") ?? o.Id.Id, o.Values, o.Id.Where))];
        if (questions.Count == 0)
        {
            return null;
        }

        var paths = WhatNextChecker.Check(questions, outcomes, diagnostics);
        return new()
        {
            Document = whole,
            Questions = [.. questions.Select((q, i) => q with { Further = Math.Max(0, paths.Longest(i) - 1) })],
            Outcomes = outcomes,
        };
    }

    // What lacks a usable id has been reported, and no answer can lead to it.
    private static IEnumerable<(Named Id, FieldValues Values)> WithIds(
        Document document, string key, Dictionary<string, SourceSpan> taken, DiagnosticBag diagnostics)
    {
        foreach (var values in document.Values.Objects(key))
        {
            if (values["id"] is not LineValue { Text: var id, Where: var where } || !Slug.IsValid(id))
            {
                continue;
            }

            if (taken.TryAdd(id, where))
            {
                yield return (new(id, where), values);
            }
            else
            {
                diagnostics.Add(Codes.WhatNextIdTwice, where, $"\"{id}\" is already the id of the question or outcome in line {taken[id].Line}.",
                    "Give one of the two another id, and see which of them each answer should lead to.");
            }
        }
    }

    private static List<WhatNextAnswer> Answers(FieldValues question) =>
        [.. question.Objects("answers")
            .Select(a => (Label: a["label"] as LineValue, LeadsTo: a["leads-to"] as LineValue))
            .Where(a => a is { Label: not null, LeadsTo: not null })
            .Select(a => new WhatNextAnswer(a.Label!.Text, new(a.LeadsTo!.Text, a.LeadsTo.Where), a.Label.Where))];
}
