namespace LocalOffer.Core;

/// <summary>A prompt under a question: guidance for the provider.</summary>
/// <param name="Id">A letter.</param>
/// <param name="Text">The prompt.</param>
/// <param name="Law">True when the law asks maintained schools and academies for it.</param>
public sealed record Prompt(string Id, string Text, bool Law);

/// <summary>A question of the provider questionnaire (<c>framework.md</c> 7).</summary>
public sealed record Question
{
    /// <summary><c>q01</c>…<c>q14</c>, <c>x01</c>…<c>x04</c>, <c>p1</c>…<c>p7</c>, or an authority's own.</summary>
    public required string Id { get; init; }

    /// <summary>Two to four plain words, for lists and comparison.</summary>
    public required string Label { get; init; }

    /// <summary>Essential or desirable.</summary>
    public required Level Level { get; init; }

    /// <summary>Wording by kind of setting.</summary>
    public required IReadOnlyDictionary<string, string> Text { get; init; }

    /// <summary>Kinds of setting that are asked; empty for all.</summary>
    public IReadOnlyList<string> OnlyFor { get; init; } = [];

    /// <summary>Guidance, in order.</summary>
    public IReadOnlyList<Prompt> Prompts { get; init; } = [];

    /// <summary>Requirements the answer helps to meet.</summary>
    public IReadOnlyList<string> Serves { get; init; } = [];

    /// <summary>True for the short form of providers that are not education settings.</summary>
    public bool ShortForm { get; init; }

    /// <summary>True only when the wording was read word for word.</summary>
    public bool Verified { get; init; }

    /// <summary>Why an authority asks for the answer less than the built-in framework does; the law page shows it.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourceSpan Where { get; init; }

    /// <summary>The wording for a kind of setting: its own, else the school's, else the first.</summary>
    public string TextFor(string settingKind) =>
        Text.TryGetValue(settingKind, out var own) ? own
        : Text.TryGetValue("school", out var school) ? school
        : Text.Values.First();

    /// <summary>True when providers of this kind are asked the question.</summary>
    public bool IsAskedOf(string settingKind) => OnlyFor.Count == 0 || OnlyFor.Contains(settingKind);
}
