namespace LocalOffer.Core;

/// <summary>A question with a provider's answer, or without one.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, or null.</param>
/// <param name="IsEssential">True when this provider must answer it.</param>
public sealed record EffectiveAnswer(Question Question, Answer? Answer, bool IsEssential);

/// <summary>An organisation, with its questionnaire.</summary>
public sealed record Provider
{
    /// <summary>Its values.</summary>
    public required EffectiveDocument Document { get; init; }

    /// <summary>The questionnaire's header with its values, or null when there is none.</summary>
    public EffectiveDocument? Questionnaire { get; init; }

    /// <summary>The questions asked of it in SE7 order, with its answers; empty when it is asked none and has answered none.</summary>
    public IReadOnlyList<EffectiveAnswer> Answers { get; init; } = [];

    /// <summary>True when it is known only from the national register and has not yet answered.</summary>
    public required bool IsRegisterOnly { get; init; }

    /// <summary>True when families look for it as for a service: early years settings, schools, colleges.</summary>
    public required bool IsEducationSetting { get; init; }

    /// <summary>Everything essential that is missing, answers included; empty when known only from the register.</summary>
    public required IReadOnlyList<MissingItem> Missing { get; init; }

    /// <summary>How complete it is, answers included.</summary>
    public required Completeness Completeness { get; init; }

    /// <summary>The matching facts (also for providers that are not education settings, which lists leave out).</summary>
    public required Listing Listing { get; init; }

    /// <summary>Its id.</summary>
    public string Id => Document.Document.Id;

    /// <summary>Draft, published or archived.</summary>
    public PublicationStatus Status => Document.Document.Status;
}
