using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads one answer: a text, or a map of <c>answer</c>, <c>prompts</c>, <c>evidence-links</c>, <c>not-applicable</c>.</summary>
internal static class AnswerReader
{
    private static readonly string[] Parts = ["answer", "prompts", "evidence-links", "not-applicable"];

    private static readonly FieldDefinition AnswerField = Field("answer", FieldType.Text);
    private static readonly FieldDefinition ReasonField = Field("not-applicable", FieldType.Short);
    private static readonly FieldDefinition LinksField = Field("evidence-links", FieldType.List) with { ItemType = FieldType.Url };

    public static Answer? Read(Question question, string settingKind, YamlPair pair, ReadingContext context)
    {
        if (pair.Value is YamlBroken)
        {
            return null;
        }

        if (ValueReader.IsEmpty(pair.Value))
        {
            ValueReader.ReportEmpty(pair, context);
            return null;
        }

        if (pair.Value is YamlMap map)
        {
            return Whole(question, settingKind, pair, map, context);
        }

        if (Text(AnswerField with { Key = question.Id }, pair.Value, context) is not { } text)
        {
            return null;
        }

        AnswerCheck.Check(question, settingKind, text, pair.Value.Where, context);
        AnswerCheck.CheckLength(question, text.Plain, pair.Value.Where, context);
        return new Answer(question.Id, text, [], [], null, pair.KeyWhere);
    }

    private static Answer? Whole(Question question, string settingKind, YamlPair pair, YamlMap map, ReadingContext context)
    {
        RichText? text = null;
        IReadOnlyList<KeyValuePair<string, RichText>> prompts = [];
        IReadOnlyList<UrlValue> links = [];
        YamlPair? reasonPair = null;
        string? reason = null;
        foreach (var part in map.Pairs)
        {
            switch (part.Key)
            {
                case "not-applicable":
                    reasonPair = part;
                    reason = Reason(part, context);
                    break;
                case "answer" or "prompts" or "evidence-links" when ValueReader.IsEmpty(part.Value):
                    ValueReader.ReportEmpty(part, context);
                    break;
                case "answer":
                    text = Text(AnswerField, part.Value, context);
                    if (text is not null)
                    {
                        AnswerCheck.Check(question, settingKind, text, part.Value.Where, context);
                    }

                    break;
                case "prompts":
                    prompts = Prompts(question, settingKind, part, context);
                    break;
                case "evidence-links":
                    links = ValueReader.Read(LinksField, part, context) is ListValue list ? [.. list.Items.OfType<UrlValue>()] : [];
                    break;
                default:
                    context.Add(Codes.UnknownField, part.KeyWhere, $"{Shown.Quoted(part.Key)} is not a part of an answer.",
                        Suggestion.Ask(part.Key, Parts) ?? $"An answer has the parts {Words.Join(Parts)}.");
                    break;
            }
        }

        if (text is null && prompts.Count == 0 && reason is null)
        {
            // Whatever is there but wrong has been reported.
            if (map["answer"] is null && map["prompts"] is null && reasonPair is null)
            {
                context.Add(Codes.NothingAnswered, pair.KeyWhere, $"\"{question.Id}\" holds no answer.", "Write answer:, prompts: or not-applicable: with its reason.");
            }

            return null;
        }

        if (reason is not null && (text is not null || prompts.Count > 0))
        {
            context.Add(Codes.AnsweredAndNotApplicable, reasonPair!.KeyWhere, $"\"{question.Id}\" is answered and said not to apply.", "Keep the one that is true.");
        }
        else if (reason is null)
        {
            // Answers to prompts are part of the answer, so all words count together.
            AnswerCheck.CheckLength(question, string.Join(' ', prompts.Select(p => p.Value.Plain).Prepend(text?.Plain ?? "")), pair.KeyWhere, context);
        }

        return new Answer(question.Id, text, prompts, links, reason, pair.KeyWhere);
    }

    private static string? Reason(YamlPair part, ReadingContext context)
    {
        if (part.Value is YamlBroken)
        {
            return null;
        }

        if (ValueReader.IsEmpty(part.Value) || (part.Value is YamlScalar scalar && BareWords.IsYesNo(scalar)))
        {
            context.Add(Codes.ReasonMissing, part.KeyWhere, "\"not-applicable\" needs its reason, which families see.", "Write it in one sentence: not-applicable: We have no sixth form.");
            return null;
        }

        return (ValueReader.Read(ReasonField, part, context) as LineValue)?.Text;
    }

    private static IReadOnlyList<KeyValuePair<string, RichText>> Prompts(Question question, string settingKind, YamlPair part, ReadingContext context)
    {
        if (part.Value is not YamlMap map)
        {
            context.Wrong(AnswerField with { Key = "prompts" }, FieldType.Object, part.Value, "Write the letter of each prompt and its answer: prompts: {a: We …, b: We …}");
            return [];
        }

        var answers = new Dictionary<string, RichText>(StringComparer.Ordinal);
        foreach (var pair in map.Pairs)
        {
            var prompt = question.Prompts.FirstOrDefault(p => p.Id == pair.Key);
            if (prompt is null)
            {
                context.Add(Codes.UnknownPrompt, pair.KeyWhere, $"The question {question.Id} has no prompt {Shown.Quoted(pair.Key)}.",
                    question.Prompts.Count == 0 ? "It has no prompts: write everything in answer:." : $"It has {Words.Join([.. question.Prompts.Select(p => p.Id)])}.");
            }
            else if (ValueReader.IsEmpty(pair.Value))
            {
                ValueReader.ReportEmpty(pair, context);
            }
            else if (Text(AnswerField with { Key = $"{question.Id} {pair.Key}" }, pair.Value, context) is { } text)
            {
                AnswerCheck.Check(question, settingKind, text, pair.Value.Where, context);
                answers[pair.Key] = text;
            }
        }

        return [.. question.Prompts.Where(p => answers.ContainsKey(p.Id)).Select(p => KeyValuePair.Create(p.Id, answers[p.Id]))];
    }

    private static RichText? Text(FieldDefinition field, YamlNode node, ReadingContext context) =>
        (MarkdownValueReader.Read(field, node, context) as TextValue)?.Text;

    private static FieldDefinition Field(string key, FieldType type) => new() { Key = key, Label = key, Level = Level.Desirable, Type = type };
}
