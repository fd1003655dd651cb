using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>How much key working a family has.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Plain">The name in everyday words, or null.</param>
/// <param name="Facts">Which families, which functions, who does it.</param>
/// <param name="Steps">One for each level up to this one: how much, as a drawing.</param>
public sealed record KeyWorkingLevelView(string Title, string? Plain, IReadOnlyList<LabelledText> Facts, IReadOnlyList<string> Steps)
{
    private static readonly (string Fact, string Label)[] Told = [("families", "Families"), ("what", "Functions"), ("who", "Who")];

    internal static IReadOnlyList<KeyWorkingLevelView> AllOf(Framework framework) =>
    [
        .. framework.Terms(Vocabularies.KeyWorkingLevels).Select((level, place) => new KeyWorkingLevelView(
            level.Label,
            level.PlainLabel,
            [.. Told.Where(t => level.Fact(t.Fact).Count > 0).Select(t => new LabelledText(t.Label, string.Join(' ', level.Fact(t.Fact))))],
            [.. Enumerable.Repeat("", place + 1)])),
    ];
}

/// <summary>A fact under its name.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Text">What it is.</param>
public sealed record LabelledText(string Label, string Text);
