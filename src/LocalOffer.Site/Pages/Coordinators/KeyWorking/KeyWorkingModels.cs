using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Two ways to organise key working, and who does what in each.</summary>
/// <param name="Models">The two.</param>
/// <param name="Steps">The steps of the process.</param>
public sealed record KeyWorkingModels(IReadOnlyList<KeyWorkingModelView> Models, IReadOnlyList<KeyWorkingStep> Steps)
{
    // Who acts in each model: the fact of a step, and what to call them where a model has more than one.
    private static readonly (string Fact, string? Who)[][] Actors =
    [
        [("one-person", null)],
        [("several", null), ("coordinator", "Coordinator"), ("lead-professional", "Lead professional")],
    ];

    internal static KeyWorkingModels? Of(Framework framework)
    {
        var models = framework.Terms(Vocabularies.KeyWorkingModels);
        var steps = framework.Terms(Vocabularies.KeyWorkingSteps);
        return models.Count < Actors.Length || steps.Count == 0 ? null : new(
            [.. models.Take(Actors.Length).Select(m => new KeyWorkingModelView(m.Label, m.Description, m.Fact("how"), m.Fact("pros"), m.Fact("cons")))],
            [.. steps.Select(s => new KeyWorkingStep(s.Label, s.PlainLabel, s.Description, [.. Actors.Select((actors, place) => new KeyWorkingShare(
                models[place].Label,
                [.. actors.Where(a => s.Fact(a.Fact).Count > 0).Select(a => new KeyWorkingTasks(a.Who, s.Fact(a.Fact)))]))]))]);
    }
}

/// <summary>A way to organise key working.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Text">What it is, or null.</param>
/// <param name="How">More about it.</param>
/// <param name="Pros">What speaks for it.</param>
/// <param name="Cons">What speaks against it.</param>
public sealed record KeyWorkingModelView(string Title, string? Text, IReadOnlyList<string> How, IReadOnlyList<string> Pros, IReadOnlyList<string> Cons);

/// <summary>A step of the process.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Plain">The name in everyday words, or null.</param>
/// <param name="Text">What happens, or null.</param>
/// <param name="Shares">What is done in each of the two ways.</param>
public sealed record KeyWorkingStep(string Title, string? Plain, string? Text, IReadOnlyList<KeyWorkingShare> Shares);

/// <summary>What is done at a step in one of the ways.</summary>
/// <param name="Model">The way.</param>
/// <param name="Parts">What each person does.</param>
public sealed record KeyWorkingShare(string Model, IReadOnlyList<KeyWorkingTasks> Parts);

/// <summary>What one person does at a step.</summary>
/// <param name="Who">The person, or null where there is only one.</param>
/// <param name="Tasks">The tasks.</param>
public sealed record KeyWorkingTasks(string? Who, IReadOnlyList<string> Tasks);
