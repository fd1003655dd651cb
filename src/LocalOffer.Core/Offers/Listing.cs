namespace LocalOffer.Core;

/// <summary>
/// What lists, search, signposting and open data read: the matching facts of an entry or of an education provider, read once
/// at the edge into typed values (<c>design.md</c> 2 and 5.1).
/// </summary>
public sealed record Listing
{
    /// <summary>Id of the entry or provider.</summary>
    public required string Id { get; init; }

    /// <summary>True for a provider that families look for itself (a school), false for an entry.</summary>
    public required bool IsProvider { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Path of its page.</summary>
    public required string Path { get; init; }

    /// <summary>Other names people search for.</summary>
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Who runs it.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>Home strand first.</summary>
    public IReadOnlyList<string> Strands { get; init; } = [];

    /// <summary>Topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Youngest age, 0–25; null when not known.</summary>
    public int? AgeFrom { get; init; }

    /// <summary>Oldest age, 0–25; 25 is to the end of the academic year in which the person turns 25. Null when not known.</summary>
    public int? AgeTo { get; init; }

    /// <summary>Areas of need; <c>any</c> fits all.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>More exact needs.</summary>
    public IReadOnlyList<string> NeedTypes { get; init; } = [];

    /// <summary>Conditions named; for search only, never a fact about a child.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Universal, targeted, specialist.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Ways in.</summary>
    public IReadOnlyList<string> ReferralRoutes { get; init; } = [];

    /// <summary>Levels of support it goes with, where an authority uses them and has said so.</summary>
    public IReadOnlyList<string> SupportLevels { get; init; } = [];

    /// <summary>Stages of assessment and planning at which it is useful; where nobody has said, those the framework gives.</summary>
    public IReadOnlyList<string> Stages { get; init; } = [];

    /// <summary>Key working functions it can offer, as written.</summary>
    public IReadOnlyList<string> Functions { get; init; } = [];

    /// <summary>Whether it takes an EHC plan to get it; null when not known.</summary>
    public string? EhcPlanNeeded { get; init; }

    /// <summary>Whether it takes a diagnosis to get it; null when not known.</summary>
    public string? DiagnosisNeeded { get; init; }

    /// <summary>Whether a personal budget can pay for it; null when not known.</summary>
    public string? PersonalBudgetUse { get; init; }

    /// <summary>True when people can just go.</summary>
    public bool NoAssessmentNeeded { get; init; }

    /// <summary>True when free; null when not known.</summary>
    public bool? IsFree { get; init; }

    /// <summary>Taking new people; null when not known.</summary>
    public string? Availability { get; init; }

    /// <summary>Type of provider; null when not known.</summary>
    public string? ProviderType { get; init; }

    /// <summary>True inside the area; null when not known.</summary>
    public bool? InArea { get; init; }

    /// <summary>Districts covered.</summary>
    public IReadOnlyList<string> AreasServed { get; init; } = [];

    /// <summary>How it is provided: at home, at school, online.</summary>
    public IReadOnlyList<string> DeliveryModes { get; init; } = [];

    /// <summary>Building access.</summary>
    public IReadOnlyList<string> PhysicalAccess { get; init; } = [];

    /// <summary>Where it is; empty when people cannot go to it, or nobody has said.</summary>
    public IReadOnlyList<ListedPlace> Places { get; init; } = [];

    /// <summary>Telephone number as written, or empty.</summary>
    public string Phone { get; init; } = "";

    /// <summary>E-mail address of the organisation, or empty.</summary>
    public string Email { get; init; } = "";

    /// <summary>Whom to ask for, a role; or empty.</summary>
    public string ContactRole { get; init; } = "";

    /// <summary>True for a provider that has answered the questionnaire: it can be compared with others.</summary>
    public bool HasAnswers { get; init; }

    /// <summary>How old the information is.</summary>
    public required Freshness Freshness { get; init; }

    /// <summary>True for a provider known only from the national register.</summary>
    public bool IsRegisterOnly { get; init; }

    /// <summary>True when the ages overlap with a range; listings without ages fit none.</summary>
    public bool FitsAges(int from, int to) => AgeFrom is { } a && AgeTo is { } b && a <= to && b >= from;
}
