namespace LocalOffer.Core;

/// <summary>Checks that every answer leads on, every path ends, and nothing was written that no family will see.</summary>
internal sealed class WhatNextChecker
{
    // A longer loop is not easier to mend for being told whole.
    private const int MostShown = 6;

    private readonly IReadOnlyList<WhatNextQuestion> _questions;
    private readonly List<(string Id, SourceSpan Where)> _places;
    private readonly Dictionary<string, int> _numbers;
    private readonly DiagnosticBag _diagnostics;

    private WhatNextChecker(IReadOnlyList<WhatNextQuestion> questions, IReadOnlyList<WhatNextOutcome> outcomes, DiagnosticBag diagnostics)
    {
        _questions = questions;
        _places = [.. questions.Select(q => (q.Id, q.Where)), .. outcomes.Select(o => (o.Id, o.Where))];
        _numbers = _places.Select((p, i) => KeyValuePair.Create(p.Id, i)).ToDictionary(StringComparer.Ordinal);
        _diagnostics = diagnostics;
    }

    /// <summary>Checks the questions and gives the paths through them; places are the questions, then the outcomes.</summary>
    public static AnswerPaths Check(IReadOnlyList<WhatNextQuestion> questions, IReadOnlyList<WhatNextOutcome> outcomes, DiagnosticBag diagnostics)
    {
        var checker = new WhatNextChecker(questions, outcomes, diagnostics);
        foreach (var question in questions)
        {
            checker.CheckAnswers(question);
        }

        var answers = questions.Select(checker.LeadingOn).ToList();
        var paths = new AnswerPaths(
            [.. answers.Select(a => (IReadOnlyList<int>)[.. a.Select(x => x.To)]), .. outcomes.Select(_ => (IReadOnlyList<int>)[])]);
        foreach (var back in paths.Back)
        {
            checker.ReportLoop(answers[back.Place][back.Answer].Answer, back);
        }

        foreach (var place in paths.FirstUnreached())
        {
            checker.ReportUnreached(place);
        }

        return paths;
    }

    private void CheckAnswers(WhatNextQuestion question)
    {
        if (question.Answers is [var only])
        {
            _diagnostics.Add(Codes.TooFewAnswers, only.Where, $"The question \"{question.Title}\" has only one answer.",
                $"Write another answer, or leave the question out and lead straight to \"{only.LeadsTo.Id}\".");
        }

        var said = new Dictionary<string, WhatNextAnswer>(StringComparer.Ordinal);
        foreach (var answer in question.Answers)
        {
            if (!said.TryAdd(Folding.Fold(answer.Label), answer))
            {
                _diagnostics.Add(Codes.AnswerTwice, answer.Where, $"\"{answer.Label}\" is already an answer to \"{question.Title}\".",
                    "Take one of the two out, or say how they differ.");
            }
        }
    }

    private List<(WhatNextAnswer Answer, int To)> LeadingOn(WhatNextQuestion question)
    {
        var leading = new List<(WhatNextAnswer, int)>();
        foreach (var answer in question.Answers)
        {
            if (_numbers.TryGetValue(answer.LeadsTo.Id, out var number))
            {
                leading.Add((answer, number));
                continue;
            }

            var meant = Suggestion.Nearest(answer.LeadsTo.Id, _numbers.Keys);
            _diagnostics.Add(Codes.AnswerLeadsNowhere, answer.LeadsTo.Where,
                $"The answer \"{answer.Label}\" leads to \"{answer.LeadsTo.Id}\", which is no question and no outcome of this guide.",
                meant is null ? "Write the id of a question or of an outcome." : $"Did you mean \"{meant}\"?");

            // A slip of the pen does not also make what was meant a question that is never asked.
            if (meant is not null)
            {
                leading.Add((answer, _numbers[meant]));
            }
        }

        return leading;
    }

    private void ReportLoop(WhatNextAnswer answer, AnswerBack back)
    {
        List<string> ids = [.. back.Loop.Take(MostShown).Select(p => _places[p].Id)];
        var way = string.Join(" → ", ids) + (back.Loop.Count > MostShown ? " → …" : "") + " → " + ids[0];
        _diagnostics.Add(Codes.AnswersGoRound, answer.LeadsTo.Where,
            $"The answer \"{answer.Label}\" leads back to a question the family has answered: {way}.",
            "Lead on to a question that has not been asked on the way here, or to an outcome.");
    }

    private void ReportUnreached(int place)
    {
        var (id, where) = _places[place];
        if (place < _questions.Count)
        {
            _diagnostics.Add(Codes.QuestionNeverAsked, where, $"No answer leads to the question \"{id}\", so it is never asked.",
                $"Lead an answer to it, or take it out. Only the first question, \"{_questions[0].Id}\", is asked without an answer that leads to it.");
        }
        else
        {
            _diagnostics.Add(Codes.OutcomeNeverReached, where, $"No answer leads to the outcome \"{id}\", so nobody sees it.", "Lead an answer to it, or take it out.");
        }
    }
}
