using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the questions parents ask of providers.</summary>
internal sealed class QuestionReader(FrameworkContext context)
{
    private static readonly string[] Known =
        ["level", "label", "text", "only-for", "prompts", "serves", "form", "source", "verified", "order", "after", "reason"];

    /// <summary>All questions in order.</summary>
    public List<Question> ReadAll() =>
        [.. PieceOrder.Of(context.Parts.Questions.All, "question", context).Select(Read).OfType<Question>()];

    private Question? Read(Layered piece)
    {
        var attributes = context.Of(piece);
        attributes.CheckKeys(Known, "question");
        var label = attributes.Text("label");
        var text = Wordings(piece);
        if (label is null || text.Count == 0)
        {
            context.Faults.Missing(piece, "question", label is null ? "label" : "text");
            return null;
        }

        var question = new Question
        {
            Id = piece.Key,
            Label = label,
            Level = context.LevelOf(piece) ?? Level.Desirable,
            Text = text,
            OnlyFor = context.KnownTerms(attributes.Names("only-for") ?? [], Vocabularies.SettingKinds),
            Prompts = Prompts(piece),
            Serves = context.KnownRequirements(attributes.Names("serves")),
            ShortForm = Form(attributes) == "short",
            Verified = attributes.Bool("verified") ?? false,
            Reason = attributes.Text("reason"),
            Where = piece.Where,
        };
        return piece.IsChanged && Read(piece.WithoutLocal()) is { } original ? WithoutLowering(question, original, piece) : question;
    }

    private Question WithoutLowering(Question changed, Question original, Layered piece)
    {
        changed = changed with { Serves = [.. original.Serves.Union(changed.Serves, StringComparer.Ordinal)] };
        if (changed.Level >= original.Level || changed.Reason is not null || !context.ServesVerified(original.Serves))
        {
            return changed;
        }

        context.Faults.Add(Codes.LoweredWithoutReason, piece.Node("level")!.Where,
            $"The question \"{piece.Key}\" serves the law, so it can only be made desirable with a reason.",
            "Add \"reason:\" in one sentence; the page about the law shows it.");
        return changed with { Level = original.Level };
    }

    private Dictionary<string, string> Wordings(Layered piece)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var kinds = context.TermsOf(Vocabularies.SettingKinds);
        foreach (var layer in piece.Layers)
        {
            // One text counts for every kind of setting.
            if (layer.Map["text"] is YamlScalar one && Attributes.TextOf(one, "text", context.Faults) is { } forAll)
            {
                texts.Clear();
                texts["school"] = forAll;
                continue;
            }

            if (layer.Map["text"] is not { } node || context.Faults.Map(node, "the wording for each kind of setting, such as {school: How …?}") is not { } map)
            {
                continue;
            }

            foreach (var pair in map.Pairs)
            {
                if (!kinds.Contains(pair.Key))
                {
                    context.Faults.Unknown(Codes.UnknownVocabulary, pair.KeyWhere, pair.Key, "a kind of setting", kinds);
                }
                else if (Attributes.TextOf(pair.Value, pair.Key, context.Faults) is { } text)
                {
                    texts[pair.Key] = text;
                }
            }
        }

        return texts;
    }

    private List<Prompt> Prompts(Layered piece)
    {
        var prompts = new LayeredSet();
        foreach (var layer in piece.Layers)
        {
            if (layer.Map["prompts"] is { } node)
            {
                prompts.Add(node, layer.IsLocal, "prompt", mayRepeat: false, context.Faults);
            }
        }

        var read = new List<Prompt>();
        foreach (var prompt in prompts.All)
        {
            var attributes = context.Of(prompt);
            attributes.CheckKeys(["text", "law"], "prompt");
            if (attributes.Text("text") is { } text)
            {
                read.Add(new Prompt(prompt.Key, text, attributes.Bool("law") ?? false));
            }
            else
            {
                context.Faults.Missing(prompt, "prompt", "text");
            }
        }

        return read;
    }

    private static string? Form(Attributes attributes) => attributes.Read("form", node =>
    {
        var form = Attributes.TextOf(node, "form", attributes.Faults);
        if (form is null or "full" or "short")
        {
            return form;
        }

        attributes.Faults.Unknown(Codes.WrongFrameworkValue, node.Where, form, "a form", ["full", "short"]);
        return null;
    });
}
