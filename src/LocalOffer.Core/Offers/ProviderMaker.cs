namespace LocalOffer.Core;

/// <summary>Makes providers with their effective values and answers.</summary>
internal static class ProviderMaker
{
    public static Provider Make(Document document, QuestionnaireDocument? questionnaire, Framework framework, DateOnly today)
    {
        var register = document.Values.Object("register");
        var type = document.Values.Term("provider-type") ?? register?.Term("provider-type");
        var kind = document.Values.Term("setting-kind") ?? register?.Term("setting-kind")
            ?? questionnaire?.Header.Values.Term("setting-kind") ?? "other";
        var values = EffectiveValues.Of(document, new EffectiveContext(
            ProviderType: type, SettingKind: kind, HasQuestionnaire: questionnaire is not null));

        // A school that nobody has written about yet is not "incomplete": it has not been asked or has not answered.
        var registerOnly = register is not null && questionnaire is null && !document.Values.Has("last-verified");
        var header = questionnaire is null ? null : EffectiveValues.Of(questionnaire.Header, new EffectiveContext(
            Parent: values, ProviderType: type, SettingKind: kind));
        var answers = Answers(questionnaire, framework, type, kind);
        var missing = new List<MissingItem>();
        var completeness = values.Completeness with { IsRegisterOnly = registerOnly };
        if (!registerOnly)
        {
            missing.AddRange(values.Missing);
            missing.AddRange(header?.Missing ?? []);
            completeness += header?.Completeness ?? Completeness.None;
            if (questionnaire is null && ProviderTypes.MustAnswer(type))
            {
                missing.Add(new("questionnaire", "Answers to parents' questions", "This provider has not yet answered the questions parents ask."));
                completeness += new Completeness(0, 1, 0, 0);
            }
            else
            {
                completeness += Score(answers);
                missing.AddRange(answers.Where(a => a.IsEssential && a.Answer is null)
                    .Select(a => new MissingItem(a.Question.Id, a.Question.Label, $"Not yet answered: {a.Question.TextFor(kind)}")));
            }
        }

        return new Provider
        {
            Document = values,
            Questionnaire = header,
            Answers = answers,
            IsRegisterOnly = registerOnly,
            IsEducationSetting = ProviderTypes.IsEducation(type),
            Missing = missing,
            Completeness = completeness,
            Listing = ListingMaker.OfProvider(values, registerOnly, answers.Any(a => a.Answer is not null), framework, today),
        };
    }

    private static IReadOnlyList<EffectiveAnswer> Answers(QuestionnaireDocument? questionnaire, Framework framework, string? type, string kind)
    {
        if (questionnaire is null)
        {
            return [];
        }

        var must = ProviderTypes.MustAnswer(type);
        var given = questionnaire.Answers.ToDictionary(a => a.Question, StringComparer.Ordinal);

        // Providers that are not education settings are asked the short form, but may answer any question.
        return [.. framework.Questions
            .Select(q => (Question: q, Answer: given.GetValueOrDefault(q.Id), Asked: q.ShortForm != must && q.IsAskedOf(kind)))
            .Where(q => q.Asked || q.Answer is not null)
            .Select(q => new EffectiveAnswer(q.Question, q.Answer, q.Asked && q.Question.Level == Level.Essential))];
    }

    private static Completeness Score(IReadOnlyList<EffectiveAnswer> answers)
    {
        var essential = answers.Where(a => a.IsEssential).ToList();
        var desirable = answers.Where(a => !a.IsEssential).ToList();
        return new(essential.Count(a => a.Answer is not null), essential.Count, desirable.Count(a => a.Answer is not null), desirable.Count);
    }
}
