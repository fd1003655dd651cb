namespace LocalOffer.Core;

/// <summary>"What should I do next?": questions with answers to choose, each path of which ends at something a family can do.</summary>
public sealed record WhatNext
{
    /// <summary>Its values.</summary>
    public required EffectiveDocument Document { get; init; }

    /// <summary>The questions in the order written, at least one; the first is where everybody begins.</summary>
    public required IReadOnlyList<WhatNextQuestion> Questions { get; init; }

    /// <summary>What families are told in the end, in the order written.</summary>
    public required IReadOnlyList<WhatNextOutcome> Outcomes { get; init; }

    /// <summary>Its title.</summary>
    public string Title => Document.Document.Name;

    /// <summary>One sentence, or null.</summary>
    public string? Summary => Document.Values.Line("summary");
}

/// <summary>A question.</summary>
/// <param name="Id">Its id, unique among questions and outcomes.</param>
/// <param name="Title">The question as it is asked.</param>
/// <param name="Help">What its words mean, or null.</param>
/// <param name="Answers">What can be answered, in the order written.</param>
/// <param name="Further">How many questions may follow this one, at most.</param>
/// <param name="Where">Where its id stands.</param>
public sealed record WhatNextQuestion(string Id, string Title, RichText? Help, IReadOnlyList<WhatNextAnswer> Answers, int Further, SourceSpan Where);

/// <summary>An answer to choose.</summary>
/// <param name="Label">The words of the answer.</param>
/// <param name="LeadsTo">Id of the question or outcome it leads to, with its place.</param>
/// <param name="Where">Where its words stand.</param>
public sealed record WhatNextAnswer(string Label, Named LeadsTo, SourceSpan Where);

/// <summary>Where a path ends: what to do.</summary>
/// <param name="Id">Its id, unique among questions and outcomes.</param>
/// <param name="Title">What it suggests.</param>
/// <param name="Values">All it says.</param>
/// <param name="Where">Where its id stands.</param>
public sealed record WhatNextOutcome(string Id, string Title, FieldValues Values, SourceSpan Where);
