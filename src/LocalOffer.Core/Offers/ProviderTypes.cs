namespace LocalOffer.Core;

/// <summary>What code needs to know about types of provider; a test holds each id against the vocabulary.</summary>
public static class ProviderTypes
{
    /// <summary>Childminders: education settings that are not asked the questionnaire (<c>domain.md</c> 2.1).</summary>
    public const string Childminder = "childminder";

    /// <summary>Types that families look for as for a service: settings where children and young people learn.</summary>
    public static IReadOnlySet<string> Education { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "early-years", "maintained-school", "maintained-nursery-school", "academy", "school-unit", "non-maintained-special",
        "post-16", "section-41", "pru-ap", "independent-school", Childminder,
    };

    /// <summary>True when the provider is an education setting.</summary>
    public static bool IsEducation(string? providerType) => providerType is not null && Education.Contains(providerType);

    /// <summary>True when the SE7 questions are essential for the provider.</summary>
    public static bool MustAnswer(string? providerType) => IsEducation(providerType) && providerType != Childminder;
}
